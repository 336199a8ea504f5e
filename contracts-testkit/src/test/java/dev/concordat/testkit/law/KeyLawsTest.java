package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.DimensionHistory;
import dev.concordat.api.Erasure;
import dev.concordat.api.FactId;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.correction.Clocks;
import dev.concordat.core.correction.FactRecord;
import dev.concordat.core.correction.RecordKind;
import dev.concordat.core.correction.Reference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeyLawsTest {
    private static final VersionedRows ROWS = new VersionedRows(DimensionHistory.ROW_PER_VERSION, List.of());

    private static Instant at(int hour) {
        return Instant.parse("2026-01-05T00:00:00Z").plusSeconds(3_600L * hour);
    }

    private static FactRecord<JsonNode> record(FactId fact, String id, String key, Clocks clocks, String json) {
        return FactRecord.stated(fact, id, key, clocks, JsonMapper.shared().readTree(json));
    }

    private static FactRecord<JsonNode> row(FactId fact, int from, int to) {
        Clocks clocks = new Clocks(at(from), Optional.of(at(from)), Optional.of(at(to)), at(from), 0);
        return record(fact, "row " + from, "A", clocks, "{}");
    }

    private static FactRecord<JsonNode> of(RecordKind kind, String id, String... keys) {
        Reference[] references = Stream.of(keys)
                .map(key -> new Reference.ToKey(Shop.FACT, key, Optional.empty()))
                .toArray(Reference[]::new);
        return record(Shop.MERGED, id, id, Clocks.of(at(1), at(1)), "{}").as(kind, references);
    }

    @SafeVarargs
    private static KeyLaws laws(SemanticContract contract, FactRecord<JsonNode>... records) {
        return new KeyLaws(
                contract,
                IntStream.range(0, records.length)
                        .mapToObj(at -> new Numbered(at + 1, records[at]))
                        .toList());
    }

    private static List<Integer> places(BiConsumer<KeyLaws, BiConsumer<Numbered, String>> law, KeyLaws laws) {
        List<Integer> places = new ArrayList<>();
        law.accept(laws, (one, what) -> places.add(one.number()));
        return places;
    }

    @Test
    void letsRowsMeetThatAreRowsOfTheFact() {
        FactRecord<JsonNode> early = row(Shop.FACT, 5, 9);
        SemanticContract rows = Shop.timed(ROWS);

        assertThat(places(KeyLaws::rows, laws(rows, row(Shop.FACT, 1, 4), early)))
                .containsExactly(2);
        assertThat(places(KeyLaws::rows, laws(rows, row(Shop.FACT, 1, 5), early)))
                .isEmpty();
        assertThat(places(KeyLaws::rows, laws(rows, row(Shop.CANCELLED, 1, 4), early)))
                .isEmpty();
        assertThat(places(KeyLaws::rows, laws(rows, row(Shop.FACT, 1, 4).as(RecordKind.TAKES_OUT), early)))
                .isEmpty();
        SemanticContract overwritten = Shop.timed(new VersionedRows(DimensionHistory.OVERWRITTEN, List.of()));
        assertThat(places(KeyLaws::rows, laws(overwritten, row(Shop.FACT, 1, 4), early)))
                .isEmpty();
    }

    @Test
    void givesAKeyUpOnce() {
        SemanticContract merging = merging(Optional.of("kept"));
        FactRecord<JsonNode> first = of(RecordKind.MERGES, "m1", "A", "B");
        FactRecord<JsonNode> fromLost = of(RecordKind.MERGES, "m2", "B", "C");

        assertThat(places(KeyLaws::survivors, laws(merging, first, fromLost))).containsExactly(2);
        assertThat(places(KeyLaws::survivors, laws(merging, first, of(RecordKind.MERGES, "m2", "C", "B"))))
                .containsExactly(2);
        assertThat(places(KeyLaws::survivors, laws(merging, first, of(RecordKind.MERGES, "m2", "A", "B"))))
                .isEmpty();
        assertThat(places(KeyLaws::survivors, laws(merging, first, of(RecordKind.MERGES, "m2", "B"))))
                .isEmpty();
        assertThat(places(KeyLaws::survivors, laws(merging(Optional.empty()), first, fromLost)))
                .isEmpty();
        assertThat(places(KeyLaws::survivors, laws(Shop.fact(), first, fromLost)))
                .isEmpty();
    }

    private static SemanticContract merging(Optional<String> survivor) {
        return Shop.fact(new IdentityMerge(Shop.MERGED, Optional.of(Shop.UNMERGED), survivor, List.of()));
    }

    @Test
    void takesBackTheMergeThatAnUnmergeNames() {
        SemanticContract merging = merging(Optional.of("kept"));
        FactRecord<JsonNode> first = of(RecordKind.MERGES, "m1", "A", "B");
        FactRecord<JsonNode> fromLost = of(RecordKind.MERGES, "m2", "B", "C");

        assertThat(places(KeyLaws::survivors, laws(merging, first, of(RecordKind.UNMERGES, "u", "A", "B"), fromLost)))
                .isEmpty();
        assertThat(places(KeyLaws::survivors, laws(merging, first, of(RecordKind.UNMERGES, "u", "A", "D"), fromLost)))
                .containsExactly(3);
        assertThat(places(
                        KeyLaws::survivors,
                        laws(
                                merging,
                                of(RecordKind.UNMERGES, "u", "A", "B"),
                                first,
                                of(RecordKind.UNMERGES, "u", "A", "B"),
                                fromLost)))
                .containsExactly(4);
    }

    @Test
    void keepsBackWhatHasToBeTakenOut() {
        FactRecord<JsonNode> redaction = record(Shop.ERASED, "r", "P", Clocks.of(at(1), at(1)), "{}")
                .as(RecordKind.REDACTS, new Reference.ToSubject("P"));
        FactRecord<JsonNode> sold = record(
                        Shop.FACT,
                        "e",
                        "A",
                        Clocks.of(at(2), at(2)),
                        "{\"DELETE\": \"x\", \"REDACT\": \"y\", \"RETAIN\": \"z\"}")
                .of("P");
        SemanticContract contract = Shop.with(
                List.of(personal(Erasure.DELETE), personal(Erasure.REDACT), personal(Erasure.RETAIN)),
                new Redaction(Shop.ERASED, List.of()));

        List<String> found = new ArrayList<>();
        laws(contract, redaction, sold).persons((one, what) -> found.add(one.number() + " " + what));

        assertThat(found)
                .containsExactly(
                        "2 expected nothing in DELETE, since fact 1 (buyer-erased) said that the person is to be forgotten",
                        "2 expected nothing in REDACT, since fact 1 (buyer-erased) said that the person is to be forgotten");
        assertThat(places(KeyLaws::persons, laws(contract, sold, redaction, sold)))
                .isEmpty();
        assertThat(places(
                        KeyLaws::persons,
                        laws(
                                contract,
                                redaction,
                                record(Shop.FACT, "e", "A", Clocks.of(at(2), at(2)), "{\"REDACT\": \"y\"}")
                                        .of("Q"))))
                .isEmpty();
    }

    private static Field personal(Erasure erasure) {
        return Field.builder()
                .name(erasure.name())
                .type(new ScalarType(ScalarKind.TEXT))
                .required(false)
                .privacy(PrivacyStatement.of(PrivacyClass.PERSONAL, "person", erasure))
                .build();
    }
}
