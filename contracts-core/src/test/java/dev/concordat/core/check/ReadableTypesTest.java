package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws, held by every kind of type there is. */
class ReadableTypesTest {
    private static final ScalarType TEXT = new ScalarType(ScalarKind.TEXT);
    private static final ChoiceType OPEN = new ChoiceType(List.of("A"), true);

    private static List<FieldType> types() {
        List<FieldType> plain = new ArrayList<>(
                Stream.of(ScalarKind.values()).map(ScalarType::new).toList());
        plain.add(OPEN);
        plain.add(new ChoiceType(List.of("A", "B"), true));
        plain.add(new ChoiceType(List.of("A"), false));
        plain.add(new ChoiceType(List.of("A", "B"), false));
        plain.add(new AnyType());
        plain.add(new ObjectType(List.of(Field.required("id", TEXT))));
        List<FieldType> all = new ArrayList<>(plain);
        plain.forEach(type -> {
            all.add(new ListType(type));
            all.add(new MapType(type));
        });
        plain.stream()
                .filter(type -> type instanceof ScalarType || type instanceof ChoiceType)
                .forEach(keys -> all.add(new MapType(TEXT, keys)));
        all.add(new MapType(new AnyType(), OPEN));
        return all;
    }

    @Test
    void everyTypeReadsItself() {
        assertThat(types())
                .allSatisfy(type -> assertThat(ReadableTypes.reads(type, type))
                        .as(type.toString())
                        .isTrue());
    }

    @Test
    void whatReadsAReaderReadsWhatThatReads() {
        List<FieldType> types = types();
        for (FieldType last : types) {
            for (FieldType middle : types) {
                for (FieldType first : types) {
                    if (ReadableTypes.reads(last, middle) && ReadableTypes.reads(middle, first)) {
                        assertThat(ReadableTypes.reads(last, first))
                                .as("%s reads %s reads %s", last, middle, first)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void textReadsEveryKey() {
        ScalarType number = new ScalarType(ScalarKind.INTEGER);
        assertThat(ReadableTypes.reads(new MapType(TEXT), new MapType(TEXT, number)))
                .isTrue();
        assertThat(ReadableTypes.reads(new MapType(TEXT, OPEN), new MapType(TEXT, number)))
                .isTrue();
        assertThat(ReadableTypes.reads(new MapType(TEXT, number), new MapType(TEXT)))
                .isFalse();
        assertThat(ReadableTypes.reads(new MapType(TEXT, new ScalarType(ScalarKind.LONG)), new MapType(TEXT, number)))
                .isTrue();
    }

    @Test
    void anOpenChoiceReadsWhateverATextReads() {
        assertThat(types())
                .allSatisfy(type -> assertThat(ReadableTypes.reads(OPEN, type))
                        .as(type.toString())
                        .isEqualTo(ReadableTypes.reads(TEXT, type)));
    }
}
