package dev.concordat.core.correction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AdmissionLawTest {
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    /** Few ids and times, so that they meet. */
    @Provide
    Arbitrary<List<FactRecord<String>>> arrivals() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f"),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("one", "two"))
                .as(AdmissionLawTest::record)
                .list()
                .ofMaxSize(40);
    }

    private static FactRecord<String> record(String id, int hour, int late, String says) {
        Instant occurred = START.plus(Duration.ofHours(hour));
        return FactRecord.stated(
                FactId.parse("billing/invoice-issued"),
                id,
                id,
                Clocks.of(occurred, occurred.plus(Duration.ofHours(late))),
                says);
    }

    /** The same, by looking through everything that came before. */
    private static List<Outcome> slow(List<FactRecord<String>> arrivals, Duration delay, Duration memory) {
        List<FactRecord<String>> counted = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (FactRecord<String> fact : arrivals) {
            Instant recorded = fact.clocks().recorded();
            Instant latest = counted.stream()
                    .map(one -> one.clocks().recorded())
                    .max(Comparator.naturalOrder())
                    .orElse(recorded);
            Optional<FactRecord<String>> first = counted.stream()
                    .filter(one -> one.eventId().equals(fact.eventId()))
                    .filter(one -> !one.clocks().recorded().isBefore(latest.minus(memory)))
                    .findFirst();
            boolean late =
                    fact.clocks().occurred().isBefore(recorded.minus(delay)) || recorded.isBefore(latest.minus(memory));
            if (first.isPresent()) {
                outcomes.add(first.get().equals(fact) ? Outcome.DUPLICATE : Outcome.REJECTED);
            } else if (late) {
                outcomes.add(Outcome.TOO_LATE);
            } else {
                boolean behind = counted.stream()
                        .anyMatch(one ->
                                one.clocks().occurred().isAfter(fact.clocks().occurred()));
                outcomes.add(behind ? Outcome.LATE_APPLIED : Outcome.APPLIED);
                counted.add(fact);
            }
        }
        return outcomes;
    }

    @Property
    void decidesAsIfEverythingWereKept(
            @ForAll("arrivals") List<FactRecord<String>> arrivals,
            @ForAll @IntRange(max = 4) int delay,
            @ForAll @IntRange(max = 9) int memory) {
        Admission<String> admission =
                new Admission<>(Optional.of(Duration.ofHours(delay)), Optional.of(Duration.ofHours(memory)));

        assertThat(arrivals.stream().map(admission::admit))
                .isEqualTo(slow(arrivals, Duration.ofHours(delay), Duration.ofHours(memory)));
    }

    @Property
    void remembersNoMoreThanTheWindow(@ForAll @IntRange(min = 1, max = 300) int facts) {
        Admission<String> admission = new Admission<>(Optional.empty(), Optional.of(Duration.ofHours(9)));
        for (int hour = 0; hour < facts; hour++) {
            admission.admit(record("event-" + hour, hour, 0, "one"));
        }

        assertThat(admission.remembered()).isEqualTo(Math.min(facts, 10));
    }
}
