package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Random histories show all that a contract allows, and not only some of it. */
class LivesTest {
    private static final int SEEDS = 200;
    private static final int RECORDS = 12;

    /** One history: its records in the order in which they were written down. */
    private static List<List<TraceRecord>> histories(Family family) {
        return histories(family.laws(family.saint(), new LawSettings(1, 1)));
    }

    private static List<List<TraceRecord>> histories(ConsumerLaws laws) {
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> {
                    Story story = new Story(laws.cast(), seed, RECORDS);
                    return new Lives(story)
                            .mixed(RECORDS).stream().map(story::record).toList();
                })
                .toList();
    }

    /** A consumer of this looks at nothing but the key. */
    private static ConsumerLaws narrow(Family family) {
        return new ConsumerLaws(
                Shop.narrow(family.contract()),
                family.later().stream().map(one -> Shop.narrow(one)).toList(),
                true,
                Projection.code(family.saint()),
                Map.of(),
                new LawSettings(1, 1),
                "books/totals, SoldItem",
                "nobody");
    }

    private static Set<String> fields(Family family, String fact) {
        return histories(narrow(family)).stream()
                .flatMap(List::stream)
                .filter(one -> one.fact().name().equals(fact))
                .flatMap(one -> json(one).propertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void writesWhatCorrectionsNeedEvenIfNobodyLooksAtIt() {
        assertThat(fields(Family.PLAIN, "item-sold")).containsExactly("id", "item", "occurred", "recorded");
        assertThat(fields(Family.COMPENSATED, "item-sold")).containsExactly("id", "item", "occurred", "recorded");
        assertThat(fields(Family.COMPENSATED_IN_PARTS, "item-sold"))
                .contains("amount")
                .doesNotContain("buyer");
        assertThat(fields(Family.COMPENSATED_IN_PARTS, "item-cancelled")).contains("amount", "item");
        assertThat(fields(Family.COMPENSATED_BY_ITS_OWN_TYPE, "item-sold"))
                .contains("kind")
                .doesNotContain("amount");
        assertThat(fields(Family.LEDGER, "item-sold"))
                .contains("amount", "posting")
                .doesNotContain("buyer");
        assertThat(fields(Family.CHANGELOG, "item-sold")).contains("op").doesNotContain("amount");
        assertThat(fields(Family.REFRESHED_BY_NAME, "item-sold"))
                .contains("refresh", "rows")
                .doesNotContain("amount");
    }

    @Test
    void endsWhenThereAreNoMoreKeys() {
        SemanticContract.Builder few = SemanticContract.builder();
        few.from(Shop.sized()).businessKey(List.of(new RoleLocation.InPayload("size")));
        ConsumerLaws laws =
                Shop.laws(few.build(), List.of(), Projection.code(Saints.Sales::new), new LawSettings(1, 1));

        histories(laws)
                .forEach(history ->
                        assertThat(history).extracting(one -> text(one, "size")).containsExactlyInAnyOrder("S", "L"));
    }

    @Test
    void countsTheRowsOfARefreshAndNamesIt() {
        histories(Family.REFRESHED_BY_NAME)
                .forEach(history -> history.stream()
                        .collect(Collectors.groupingBy(one -> text(one, "refresh")))
                        .values()
                        .forEach(rows -> {
                            assertThat(rows)
                                    .extracting(TraceRecord::recorded)
                                    .containsOnly(rows.get(0).recorded());
                            assertThat(rows)
                                    .allMatch(one -> json(one).path("rows").asInt() == rows.size());
                        }));
    }

    private static JsonNode json(TraceRecord record) {
        return JsonMapper.shared().readTree(record.sent().payload());
    }

    private static String text(TraceRecord record, String field) {
        return json(record).path(field).asString();
    }

    private static int amount(TraceRecord record) {
        return json(record).path("amount").asInt();
    }

    private static List<TraceRecord> of(List<TraceRecord> history, String fact) {
        return history.stream().filter(one -> one.fact().name().equals(fact)).toList();
    }

    /** In a tenth of all at least, and not in all. */
    private static <T> void happensNowAndThen(List<T> all, Predicate<T> what) {
        assertThat(all.stream().filter(what).count()).isBetween(all.size() / 10L, all.size() * 9L / 10);
    }

    private static Map<String, List<TraceRecord>> byItem(List<TraceRecord> records) {
        return records.stream()
                .collect(Collectors.groupingBy(one -> text(one, "item"), LinkedHashMap::new, Collectors.toList()));
    }

    @Test
    void statesThingsOnceOrAgain() {
        List<List<TraceRecord>> plain = histories(Family.PLAIN);
        List<List<TraceRecord>> restated = histories(Family.RESTATED);

        plain.forEach(history -> assertThat(history)
                .hasSize(RECORDS)
                .extracting(one -> text(one, "item"))
                .doesNotHaveDuplicates());
        restated.forEach(history -> assertThat(byItem(history)).hasSizeBetween(1, 3));
        happensNowAndThen(restated, history -> text(history.get(0), "item").equals(text(history.get(1), "item")));
    }

    @Test
    void takesSomeBackAndLeavesOthers() {
        List<List<TraceRecord>> histories = histories(Family.COMPENSATED);

        List<Integer> shares = new ArrayList<>();
        histories.forEach(history -> {
            List<TraceRecord> takenBack = of(history, "item-cancelled");
            assertThat(takenBack).extracting(one -> text(one, "item")).doesNotHaveDuplicates();
            assertThat(of(history, "item-sold")).hasSize(RECORDS - takenBack.size());
            takenBack.forEach(one -> assertThat(one.occurred()).isEqualTo(one.recorded()));
            shares.add(takenBack.size());
        });
        assertThat(shares.stream().mapToInt(one -> one).average().orElseThrow()).isBetween(2.0, 4.0);
        happensNowAndThen(histories, history -> {
            TraceRecord last = history.get(RECORDS - 1);
            return last.fact().name().equals("item-cancelled")
                    && !text(last, "item").equals(text(history.get(RECORDS - 2), "item"));
        });
    }

    @Test
    void takesBackInPartsUpToTheWhole() {
        List<List<TraceRecord>> things = new ArrayList<>();
        histories(Family.COMPENSATED_IN_PARTS).forEach(history -> {
            Map<String, List<TraceRecord>> parts = byItem(of(history, "item-cancelled"));
            of(history, "item-sold").forEach(sold -> {
                List<TraceRecord> thing = new ArrayList<>(List.of(sold));
                thing.addAll(parts.getOrDefault(text(sold, "item"), List.of()));
                things.add(thing);
            });
        });

        things.forEach(thing -> {
            assertThat(thing).allSatisfy(one -> assertThat(amount(one)).isPositive());
            assertThat(amount(thing.get(0))).isBetween(4, 403).isGreaterThanOrEqualTo(takenBack(thing));
        });
        List<List<TraceRecord>> corrected =
                things.stream().filter(thing -> thing.size() > 1).toList();
        happensNowAndThen(things, thing -> thing.size() == 1);
        happensNowAndThen(corrected, thing -> thing.size() == 2 && takenBack(thing) == amount(thing.get(0)));
        happensNowAndThen(corrected, thing -> thing.size() == 2 && takenBack(thing) < amount(thing.get(0)));
        assertThat(corrected).anyMatch(thing -> thing.size() > 3);
        assertThat(corrected).anyMatch(thing -> thing.size() > 2 && takenBack(thing) == amount(thing.get(0)));
    }

    private static int takenBack(List<TraceRecord> thing) {
        return thing.stream().skip(1).mapToInt(LivesTest::amount).sum();
    }

    @Test
    void tellsWhatTakesBackByItsField() {
        histories(Family.COMPENSATED_BY_ITS_OWN_TYPE).forEach(history -> {
            Set<String> given = new HashSet<>();
            history.forEach(one -> {
                boolean first = given.add(text(one, "item"));
                assertThat(text(one, "kind").equals("TAKEN_BACK")).isNotEqualTo(first);
            });
        });
        happensNowAndThen(
                histories(Family.COMPENSATED_BY_ITS_OWN_TYPE),
                history -> text(history.get(0), "kind").equals("LOOKED_AT"));
    }

    @Test
    void endsKeysAndBeginsThemAgain() {
        List<List<TraceRecord>> histories = histories(Family.COMPACTED);

        histories.forEach(history -> {
            Set<String> living = new HashSet<>();
            history.forEach(one -> {
                if (one.isTombstone()) {
                    assertThat(living.remove(one.sent().key().orElseThrow())).isTrue();
                } else {
                    living.add(text(one, "item"));
                }
            });
        });
        happensNowAndThen(histories, history -> history.get(RECORDS - 1).isTombstone());
        happensNowAndThen(histories, history -> {
            int end = IntStream.range(0, RECORDS)
                    .filter(at -> history.get(at).isTombstone())
                    .findFirst()
                    .orElse(RECORDS - 1);
            String key = history.get(end).sent().key().orElse("");
            return history.subList(end, RECORDS).stream()
                    .anyMatch(one -> !one.isTombstone() && text(one, "item").equals(key));
        });
    }

    @Test
    void changesRows() {
        List<List<TraceRecord>> histories = histories(Family.CHANGELOG);

        List<String> operations = histories.stream()
                .flatMap(history -> history.stream().map(one -> text(one, "op")))
                .toList();
        histories.forEach(history -> assertThat(history).hasSizeBetween(RECORDS, RECORDS + 1));
        for (String operation : List.of("+I", "-U", "+U", "-D")) {
            happensNowAndThen(operations, operation::equals);
        }
        happensNowAndThen(histories, history -> byItem(history).size() > 4);
    }

    @Test
    void refreshesOneOrTwoRows() {
        List<List<TraceRecord>> histories = histories(Family.REFRESHED);

        List<Integer> sizes = new ArrayList<>();
        histories.forEach(history -> history.stream()
                .collect(Collectors.groupingBy(TraceRecord::recorded))
                .values()
                .forEach(refresh -> {
                    assertThat(byItem(refresh)).hasSize(refresh.size());
                    sizes.add(refresh.size());
                }));
        assertThat(sizes).containsOnly(1, 2);
        happensNowAndThen(sizes, size -> size == 2);
        assertThat(histories).anyMatch(history -> byItem(history).size() == 3);
    }

    @Test
    void mergesEachKeyOnce() {
        List<List<TraceRecord>> histories = histories(Family.MERGED);

        histories.forEach(history -> {
            Set<String> given = new HashSet<>();
            of(history, "items-merged").forEach(merge -> {
                assertThat(given).doesNotContain(text(merge, "kept"));
                assertThat(given.add(text(merge, "given"))).isTrue();
                assertThat(text(merge, "kept")).isNotEqualTo(text(merge, "given"));
            });
        });
        happensNowAndThen(histories, history -> of(history, "items-merged").size() == 3);
        happensNowAndThen(
                histories,
                history -> of(history, "items-merged").stream()
                        .anyMatch(merge -> of(history, "items-merged").stream()
                                .anyMatch(other -> text(merge, "kept").equals(text(other, "given")))));
    }

    @Test
    void balancesPostings() {
        List<List<TraceRecord>> histories = histories(Family.LEDGER);

        histories.forEach(history -> {
            assertThat(history).hasSize(RECORDS);
            for (int at = 0; at < RECORDS; at += 2) {
                assertThat(amount(history.get(at))).isBetween(1, 500).isEqualTo(-amount(history.get(at + 1)));
                assertThat(text(history.get(at), "posting")).isEqualTo(text(history.get(at + 1), "posting"));
            }
        });
        assertThat(histories.stream()
                        .map(history -> text(history.get(0), "posting"))
                        .distinct())
                .hasSize(1);
        assertThat(histories.get(0).stream().map(one -> text(one, "posting")).distinct())
                .hasSizeGreaterThan(3);
    }
}
