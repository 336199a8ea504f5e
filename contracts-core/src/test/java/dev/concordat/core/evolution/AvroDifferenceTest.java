package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.TypeWords;
import dev.concordat.core.finding.Perspective;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;

/** Every type read as every other: the differences to Avro are those that are named, and no more. */
class AvroDifferenceTest {
    private static final ChoiceType CLOSED = new ChoiceType(List.of("OPEN", "PAID"), false);
    private static final ChoiceType OPEN = new ChoiceType(List.of("OPEN", "PAID"), true);
    private static final List<FieldType> TYPES = Stream.<FieldType>concat(
                    Arrays.stream(ScalarKind.values()).map(ScalarType::new), Stream.of(CLOSED, OPEN))
            .toList();

    @Test
    void typesDifferWhereItIsNamed() {
        for (FieldType written : TYPES) {
            for (FieldType read : TYPES) {
                String pair = TypeWords.of(written) + " read as " + TypeWords.of(read);
                boolean ours = fits(written, read);
                boolean avro = AvroOracleTest.fitsInAvro(contract(written), contract(read), Perspective.REPLAY);
                assertThat(AvroDifference.of(written, read).isPresent())
                        .as(pair)
                        .isEqualTo(ours != avro);
                AvroDifference.of(written, read)
                        .ifPresent(difference -> assertThat(List.of(ours, avro))
                                .as(pair)
                                .containsExactly(difference.fits(), difference.fitsInAvro()));
            }
        }
    }

    @Test
    void differencesAreTheFewThatArePinned() {
        Map<AvroDifference, TreeSet<String>> found = new EnumMap<>(AvroDifference.class);
        for (FieldType written : TYPES) {
            for (FieldType read : TYPES) {
                AvroDifference.of(written, read)
                        .ifPresent(difference -> found.computeIfAbsent(difference, key -> new TreeSet<>())
                                .add(TypeWords.of(written) + " read as " + TypeWords.of(read)));
            }
        }
        assertThat(found.get(AvroDifference.LONG_AS_DOUBLE)).containsExactly("long read as double");
        assertThat(found.get(AvroDifference.NUMBER_AS_EXACT))
                .containsExactly(
                        "double read as decimal",
                        "integer read as big-integer",
                        "integer read as decimal",
                        "long read as big-integer",
                        "long read as decimal");
        assertThat(found.get(AvroDifference.CHOICE_AS_TEXT))
                .containsExactly(
                        "binary read as one of OPEN, PAID or others",
                        "currency read as one of OPEN, PAID or others",
                        "date read as one of OPEN, PAID or others",
                        "date-time read as one of OPEN, PAID or others",
                        "duration read as one of OPEN, PAID or others",
                        "instant read as one of OPEN, PAID or others",
                        "language-tag read as one of OPEN, PAID or others",
                        "month-day read as one of OPEN, PAID or others",
                        "offset-time read as one of OPEN, PAID or others",
                        "one of OPEN, PAID or others read as text",
                        "one of OPEN, PAID read as text",
                        "period read as one of OPEN, PAID or others",
                        "text read as one of OPEN, PAID or others",
                        "time read as one of OPEN, PAID or others",
                        "time-zone read as one of OPEN, PAID or others",
                        "uri read as one of OPEN, PAID or others",
                        "uuid read as one of OPEN, PAID or others",
                        "year-month read as one of OPEN, PAID or others");
        assertThat(found.get(AvroDifference.FORM_OF_TEXT))
                .contains(
                        "text read as date", "uuid read as uri", "decimal read as text", "decimal read as big-integer")
                .doesNotContain("date read as text", "big-integer read as decimal")
                .hasSize(290);
    }

    /** Both perspectives are one question asked in both directions. */
    private static boolean fits(FieldType written, FieldType read) {
        boolean stored = Evolution.between(contract(written), contract(read))
                .breaking(Perspective.REPLAY)
                .isEmpty();
        boolean fresh = Evolution.between(contract(read), contract(written))
                .breaking(Perspective.READER)
                .isEmpty();
        assertThat(fresh)
                .as("%s read as %s", TypeWords.of(written), TypeWords.of(read))
                .isEqualTo(stored);
        return stored;
    }

    private static SemanticContract contract(FieldType type) {
        return ShapePairs.contract(List.of(Field.required("status", type)));
    }

    /** Why an open choice has a symbol of its own as default: what Avro does not know becomes the default, silently. */
    @Test
    void avroReadsAnUnknownSymbolAsTheDefault() throws IOException {
        ChoiceType more = new ChoiceType(List.of("OPEN", "PAID", "SETTLED"), true);
        assertThat(readBack("SETTLED", more, OPEN)).isEqualTo(AvroShape.OTHERS);
        assertThat(readBack("PAID", more, OPEN)).isEqualTo("PAID");
    }

    private static String readBack(String value, FieldType written, FieldType read) throws IOException {
        Schema writer = AvroShape.of(contract(written).fields());
        Schema reader = AvroShape.of(contract(read).fields());
        GenericRecord fact = new GenericData.Record(writer);
        fact.put("status", new GenericData.EnumSymbol(writer.getField("status").schema(), value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(writer).write(fact, encoder);
        encoder.flush();
        return new GenericDatumReader<GenericRecord>(writer, reader)
                .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null))
                .get("status")
                .toString();
    }
}
