package dev.concordat.core.correction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Arbitrary<FactRecord<String>> facts = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f"),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of("one", "two"))
                .as((id, hour, says) -> record(id, START.plus(Duration.ofHours(hour)), says));
        return facts.list().ofMaxSize(40);
    }

    private static <P> FactRecord<P> record(String id, Instant time, P says) {
        return FactRecord.stated(FactId.parse("billing/invoice-issued"), id, id, Clocks.of(time, time), says);
    }

    private static List<Outcome> admitted(Admission<String> admission, List<FactRecord<String>> arrivals) {
        return arrivals.stream().map(admission::admit).toList();
    }

    private static boolean counts(Outcome outcome) {
        return outcome == Outcome.APPLIED || outcome == Outcome.LATE_APPLIED;
    }

    /** The same, by looking through everything that came before. */
    private static List<Outcome> slow(List<FactRecord<String>> arrivals, Duration delay, Duration memory) {
        List<FactRecord<String>> counted = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (FactRecord<String> fact : arrivals) {
            Optional<Instant> latest =
                    counted.stream().map(one -> one.clocks().occurred()).max(Comparator.naturalOrder());
            Optional<FactRecord<String>> first = counted.stream()
                    .filter(one -> one.eventId().equals(fact.eventId()))
                    .filter(one -> !one.clocks()
                            .occurred()
                            .isBefore(latest.orElseThrow().minus(memory)))
                    .findFirst();
            Outcome outcome;
            if (first.isPresent()) {
                outcome = first.get().payload().equals(fact.payload()) ? Outcome.DUPLICATE : Outcome.REJECTED;
            } else if (latest.filter(time -> fact.clocks().occurred().isBefore(time.minus(delay)))
                    .isPresent()) {
                outcome = Outcome.TOO_LATE;
            } else {
                outcome = latest.filter(fact.clocks().occurred()::isBefore).isPresent()
                        ? Outcome.LATE_APPLIED
                        : Outcome.APPLIED;
                counted.add(fact);
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    @Property
    void decidesAsIfNothingWereForgotten(
            @ForAll("arrivals") List<FactRecord<String>> arrivals,
            @ForAll @IntRange(max = 6) int delay,
            @ForAll @IntRange(max = 9) int window) {
        Admission<String> admission =
                new Admission<>(Optional.of(Duration.ofHours(delay)), Optional.of(Duration.ofHours(window)));

        assertThat(admitted(admission, arrivals))
                .isEqualTo(slow(arrivals, Duration.ofHours(delay), Duration.ofHours(Math.max(delay, window))));
    }

    /** An event happened at one time; two times under one id are two contents, and the second is refused. */
    @Property
    void countsNoEventTwice(
            @ForAll("arrivals") List<FactRecord<String>> arrivals, @ForAll @IntRange(max = 6) int delay) {
        Admission<String> admission = new Admission<>(Optional.of(Duration.ofHours(delay)), Optional.empty());
        List<FactRecord<String>> timed = arrivals.stream()
                .map(one -> record(
                        one.eventId(), START.plus(Duration.ofHours(one.eventId().charAt(0) - 'a')), one.payload()))
                .toList();

        List<Outcome> outcomes = admitted(admission, timed);

        Set<String> counted = new HashSet<>();
        for (int index = 0; index < timed.size(); index++) {
            if (counts(outcomes.get(index))) {
                assertThat(counted.add(timed.get(index).eventId())).isTrue();
            }
        }
    }

    /** Within the promised delay order does not matter: every event counts, whatever came first. */
    @Property
    void countsEveryEventThatIsNotTooLate(@ForAll("arrivals") List<FactRecord<String>> arrivals) {
        Admission<String> admission = new Admission<>(Optional.of(Duration.ofHours(12)), Optional.empty());
        List<Outcome> outcomes = admitted(admission, arrivals);

        long counted = outcomes.stream().filter(AdmissionLawTest::counts).count();

        assertThat(outcomes).doesNotContain(Outcome.TOO_LATE);
        assertThat(counted)
                .isEqualTo(arrivals.stream()
                        .map(FactRecord::eventId)
                        .collect(Collectors.toSet())
                        .size());
    }

    @Property
    void remembersNoMoreThanTheWindow(@ForAll @IntRange(min = 1, max = 300) int facts) {
        Admission<Integer> admission = new Admission<>(Optional.of(Duration.ofHours(9)), Optional.empty());
        for (int hour = 0; hour < facts; hour++) {
            admission.admit(record("event-" + hour, START.plus(Duration.ofHours(hour)), hour));
        }

        assertThat(admission.remembered()).isEqualTo(Math.min(facts, 10));
    }
}
