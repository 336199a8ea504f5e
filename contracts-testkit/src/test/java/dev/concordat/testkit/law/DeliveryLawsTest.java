package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Ordering;
import dev.concordat.api.model.SemanticContract;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may happen on the way happens in the schedules of the laws, in all its variety, and nothing else does. */
class DeliveryLawsTest {
    private static final int SEEDS = 200;
    private static final Duration HOUR = Duration.ofHours(1);

    private static ConsumerLaws laws(SemanticContract contract) {
        ProjectionCode<Projection> code = Projection.code(Saints.Latest::new);
        return Shop.laws(
                contract,
                List.of(),
                new ProjectionCode<>(
                        code.start(),
                        code.deliver(),
                        code.outcome(),
                        code.balance(),
                        code.restart(),
                        code.snapshot(),
                        code.endOfBatch(),
                        Optional.of(Projection::outcome)),
                new LawSettings(1, 1));
    }

    private static List<Trial> trials(SemanticContract contract, String law) {
        ConsumerLaws laws = laws(contract);
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> laws.laws()
                        .find(law)
                        .orElseThrow()
                        .trial()
                        .apply(new Story(laws.cast(), seed, 1 + seed % LawSettings.LONGEST)))
                .toList();
    }

    private static Instant recorded(Trial trial, Step step) {
        return trial.record(((Step.Deliver) step).item()).recorded();
    }

    private static Instant occurred(Trial trial, Step step) {
        return trial.record(((Step.Deliver) step).item()).occurred();
    }

    private static List<Step> without(List<Step> steps, Step.Event event) {
        return steps.stream().filter(step -> step != event).toList();
    }

    private static List<Step> again(List<Step> steps) {
        Set<Step> known = new HashSet<>();
        return steps.stream().filter(step -> !known.add(step)).toList();
    }

    private static <T> void happensNowAndThen(Collection<T> all, Predicate<T> what) {
        assertThat(all.stream().filter(what).count()).isBetween(SEEDS / 20L, all.size() - SEEDS / 20L);
    }

    @Test
    void expectsRecordsInTheOrderInWhichTheyWereWrittenDown() {
        List<Trial> trials = trials(Shop.delayed(Ordering.NONE), "delivered-again");

        trials.forEach(trial -> {
            assertThat(trial.expected())
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo((one, other) -> recorded(trial, one).compareTo(recorded(trial, other)));
            assertThat(trial.expected())
                    .allSatisfy(step -> assertThat(Duration.between(occurred(trial, step), recorded(trial, step)))
                            .isBetween(Duration.ZERO, HOUR.dividedBy(2)));
        });
        List<Duration> delays = trials.stream()
                .flatMap(trial -> trial.expected().stream()
                        .map(step -> Duration.between(occurred(trial, step), recorded(trial, step))))
                .toList();
        happensNowAndThen(delays, Duration::isZero);
        happensNowAndThen(delays, delay -> delay.equals(Duration.ofMinutes(2)));
        assertThat(trials.stream().map(trial -> trial.expected().size()))
                .contains(IntStream.rangeClosed(1, LawSettings.LONGEST).boxed().toArray(Integer[]::new));
    }

    /** What is written down so late that it could not come in time any more would be too late. */
    @Test
    void leavesHalfOfAPromisedDelayForTheWay() {
        List<Duration> delays = trials(Shop.delayed(Ordering.NONE, Duration.ofMinutes(2)), "delivered-again").stream()
                .flatMap(trial -> trial.expected().stream()
                        .map(step -> Duration.between(occurred(trial, step), recorded(trial, step))))
                .toList();

        assertThat(delays).containsOnly(Duration.ZERO, Duration.ofMinutes(1));
    }

    @Test
    void deliversAgain() {
        List<Trial> trials = trials(Shop.fact(), "delivered-again");

        trials.forEach(trial -> {
            assertThat(new LinkedHashSet<>(trial.seen())).containsExactlyElementsOf(trial.expected());
            assertThat(again(trial.seen()))
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(Math.max(1, trial.expected().size() / 2));
        });
        happensNowAndThen(trials, trial -> again(trial.seen()).size() == 1);
        happensNowAndThen(trials, trial -> {
            Step first = again(trial.seen()).get(0);
            return trial.seen().lastIndexOf(first) == trial.seen().indexOf(first) + 1;
        });
        happensNowAndThen(
                trials,
                trial -> again(trial.seen())
                        .contains(trial.seen().get(trial.seen().size() - 1)));
    }

    @Test
    void deliversAgainWhileItIsRemembered() {
        Duration window = Duration.ofMinutes(5);
        List<Trial> trials = trials(Shop.remembered(window), "delivered-again");

        trials.forEach(trial -> {
            for (int at = 0; at < trial.seen().size(); at++) {
                Step step = trial.seen().get(at);
                List<Step> before = trial.seen().subList(0, at);
                if (before.contains(step)) {
                    assertThat(before)
                            .allSatisfy(one -> assertThat(Duration.between(recorded(trial, step), recorded(trial, one)))
                                    .isLessThanOrEqualTo(window));
                }
            }
        });
        happensNowAndThen(
                trials,
                trial -> IntStream.range(1, trial.seen().size())
                        .anyMatch(at -> trial.seen()
                                .subList(0, at - 1)
                                .contains(trial.seen().get(at))));
    }

    @Test
    void crashesWhileItIsRemembered() {
        Duration window = Duration.ofMinutes(5);
        List<Trial> trials = trials(Shop.remembered(window), "redelivered-after-a-crash");

        trials.forEach(trial -> {
            int crash = trial.seen().indexOf(Step.Event.RESTART);
            Instant last = recorded(trial, trial.seen().get(crash - 1));
            assertThat(again(trial.seen()))
                    .allSatisfy(step -> assertThat(Duration.between(recorded(trial, step), last))
                            .isLessThanOrEqualTo(window));
        });
        assertThat(trials).anySatisfy(trial -> {
            int crash = trial.seen().indexOf(Step.Event.RESTART);
            assertThat(Duration.between(
                            recorded(trial, again(trial.seen()).get(0)),
                            recorded(trial, trial.seen().get(crash - 1))))
                    .isEqualTo(window);
        });
    }

    @Test
    void deliversInAnyOrderThatIsNotPromised() {
        List<Trial> free = trials(Shop.restated(Ordering.NONE), "in-another-order");
        List<Trial> promised = trials(Shop.restated(Ordering.PER_KEY), "in-another-order");

        assertThat(free)
                .allSatisfy(trial -> assertThat(trial.seen()).containsExactlyInAnyOrderElementsOf(trial.expected()));
        assertThat(promised)
                .allSatisfy(trial -> assertThat(trial.seen()).containsExactlyInAnyOrderElementsOf(trial.expected()))
                .noneMatch(DeliveryLawsTest::overtakesInItsKey);
        happensNowAndThen(free, DeliveryLawsTest::overtakesInItsKey);
        happensNowAndThen(promised, trial -> !trial.seen().equals(trial.expected()));
    }

    private static boolean overtakesInItsKey(Trial trial) {
        return IntStream.range(0, trial.seen().size())
                .anyMatch(at -> trial.seen().subList(0, at).stream()
                        .anyMatch(before -> key(trial, before)
                                        .equals(key(trial, trial.seen().get(at)))
                                && recorded(trial, before)
                                        .isAfter(recorded(trial, trial.seen().get(at)))));
    }

    private static String key(Trial trial, Step step) {
        return trial.record(((Step.Deliver) step).item()).what();
    }

    @Test
    void deliversOneAsLateAsItCanBe() {
        List<Trial> trials = trials(Shop.delayed(Ordering.NONE), "late-but-in-time");

        trials.forEach(trial -> {
            Step late = moved(trial);
            List<Step> rest = new ArrayList<>(trial.expected());
            rest.remove(late);
            List<Step> seen = new ArrayList<>(trial.seen());
            seen.remove(late);
            assertThat(seen).isEqualTo(rest);
            int at = trial.seen().indexOf(late);
            Instant until = occurred(trial, late).plus(HOUR);
            assertThat(trial.seen().subList(0, at))
                    .allSatisfy(step -> assertThat(recorded(trial, step)).isBeforeOrEqualTo(until));
            assertThat(trial.seen().subList(at + 1, trial.seen().size()))
                    .allSatisfy(step -> assertThat(recorded(trial, step))
                            .satisfiesAnyOf(
                                    time -> assertThat(time).isAfter(until),
                                    time -> assertThat(trial.seen()).isEqualTo(trial.expected())));
        });
        happensNowAndThen(trials, trial -> trial.seen().equals(trial.expected()));
    }

    /** The step that comes later than expected; the last one, if none does. */
    private static Step moved(Trial trial) {
        return IntStream.range(0, trial.expected().size())
                .filter(at -> trial.seen().indexOf(trial.expected().get(at)) > at)
                .mapToObj(trial.expected()::get)
                .findFirst()
                .orElse(trial.expected().get(trial.expected().size() - 1));
    }

    @Test
    void deliversOneTooLate() {
        List<Trial> trials = trials(Shop.delayed(Ordering.NONE), "too-late-is-not-lost");

        trials.forEach(trial -> {
            List<Step> late = new ArrayList<>(trial.seen());
            late.removeAll(trial.expected());
            assertThat(late).hasSize(1);
            assertThat(Duration.between(occurred(trial, late.get(0)), recorded(trial, late.get(0))))
                    .isGreaterThan(HOUR);
            assertThat(trial.canDrop(Set.of(((Step.Deliver) late.get(0)).item())))
                    .isFalse();
        });
        happensNowAndThen(trials, trial -> trial.expected().isEmpty());
    }

    @Test
    void endsBatchesAndRestartsAnywhere() {
        List<Trial> batches = trials(Shop.fact(), "other-batches");
        List<Trial> restarts = trials(Shop.fact(), "restart");

        assertThat(batches)
                .allSatisfy(trial -> assertThat(without(trial.seen(), Step.Event.END_OF_BATCH))
                        .isEqualTo(trial.expected()));
        happensNowAndThen(batches, trial -> trial.seen().contains(Step.Event.END_OF_BATCH));
        restarts.forEach(trial -> {
            assertThat(without(trial.seen(), Step.Event.RESTART)).isEqualTo(trial.expected());
            assertThat(trial.seen().size() - trial.expected().size()).isBetween(1, 3);
            assertThat(trial.seen().get(0)).isInstanceOf(Step.Deliver.class);
        });
        happensNowAndThen(restarts, trial -> trial.seen().get(trial.seen().size() - 1) == Step.Event.RESTART);
        happensNowAndThen(restarts, trial -> trial.seen().get(1) == Step.Event.RESTART);
        happensNowAndThen(
                restarts, trial -> trial.seen().size() == trial.expected().size() + 3);
    }

    @Test
    void deliversAgainWhatWasNotAcknowledged() {
        List<Trial> trials = trials(Shop.fact(), "redelivered-after-a-crash");

        trials.forEach(trial -> {
            int crash = trial.seen().indexOf(Step.Event.RESTART);
            int acknowledged =
                    crash - (trial.seen().size() - 1 - trial.expected().size());
            assertThat(trial.seen().subList(0, crash))
                    .isNotEmpty()
                    .isEqualTo(trial.expected().subList(0, crash));
            assertThat(trial.seen().subList(crash + 1, trial.seen().size()))
                    .isEqualTo(trial.expected()
                            .subList(acknowledged, trial.expected().size()));
            assertThat(acknowledged).isBetween(0, crash - 1);
        });
        happensNowAndThen(trials, trial -> trial.seen().indexOf(Step.Event.RESTART) == 1);
        happensNowAndThen(
                trials,
                trial -> trial.seen().indexOf(Step.Event.RESTART)
                        == trial.expected().size());
        happensNowAndThen(trials, trial -> again(trial.seen()).size() == 1);
    }

    @Test
    void resumesFromASnapshotOfBefore() {
        List<Trial> trials = trials(Shop.fact(), "resumed-from-a-snapshot");

        trials.forEach(trial -> {
            int saved = trial.seen().indexOf(Step.Event.SAVE);
            int restored = trial.seen().indexOf(Step.Event.RESTORE);
            assertThat(restored).isGreaterThan(saved + 1);
            List<Step> before = new ArrayList<>(trial.seen().subList(0, saved));
            before.addAll(trial.seen().subList(restored + 1, trial.seen().size()));
            assertThat(before).isEqualTo(trial.expected());
            assertThat(trial.seen().subList(saved + 1, restored))
                    .isEqualTo(trial.expected().subList(saved, restored - 1));
        });
        happensNowAndThen(trials, trial -> trial.seen().get(0) == Step.Event.SAVE);
        happensNowAndThen(
                trials,
                trial -> trial.seen().indexOf(Step.Event.RESTORE)
                        == trial.expected().size() + 1);
    }

    @Test
    void replaysAndBackfills() {
        assertThat(trials(Shop.restated(Ordering.NONE), "replayed-on-top"))
                .allSatisfy(trial -> assertThat(trial.seen())
                        .isEqualTo(Stream.of(trial.expected(), trial.expected())
                                .flatMap(List::stream)
                                .toList()));

        List<Trial> backfilled = trials(Shop.restated(Ordering.NONE), "backfilled");
        backfilled.forEach(trial -> {
            assertThat(trial.seen()).containsAll(trial.expected());
            assertThat(range(trial)).isTrue();
        });
        happensNowAndThen(backfilled, trial -> again(trial.seen()).isEmpty());
        happensNowAndThen(backfilled, trial -> trial.seen().equals(trial.expected()));
    }

    /** Whether the end is one range of what was expected, and what comes before lacks nothing but some of it. */
    private static boolean range(Trial trial) {
        List<Step> expected = trial.expected();
        List<Step> seen = trial.seen();
        return IntStream.rangeClosed(1, expected.size()).anyMatch(size -> {
            if (size > seen.size()) {
                return false;
            }
            List<Step> sent = seen.subList(seen.size() - size, seen.size());
            int from = expected.indexOf(sent.get(0));
            List<Step> before = seen.subList(0, seen.size() - size);
            return from + size <= expected.size()
                    && expected.subList(from, from + size).equals(sent)
                    && expected.stream()
                            .filter(step -> before.contains(step) || !sent.contains(step))
                            .toList()
                            .equals(before);
        });
    }
}
