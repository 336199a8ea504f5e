package dev.concordat.testkit.law;

import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Ordering;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The laws of delivery: what happens on the way changes nothing. */
final class DeliveryLaws {
    private final Cast cast;
    private final LawList laws;
    private final Optional<Duration> remembered;
    private final Optional<Duration> delay;
    private final boolean replays;

    /**
     * Prepares the laws.
     *
     * @param remembered how long the consumer recognises duplicates
     * @param delay how late a fact can be
     * @param replays whether the consumer relies on reading stored facts again
     */
    DeliveryLaws(Cast cast, LawList laws, Optional<Duration> remembered, Optional<Duration> delay, boolean replays) {
        this.cast = cast;
        this.laws = laws;
        this.remembered = remembered;
        this.delay = delay;
        this.replays = replays;
    }

    void add(ProjectionCode<?> code) {
        boolean duplicates = cast.handles(DeliveryHazard.DUPLICATES);
        boolean reordering = cast.handles(DeliveryHazard.REORDERING);
        if (duplicates) {
            laws.add(Law.of(
                    "delivered-again",
                    "a fact that is delivered again changes nothing"
                            + remembered.map(one -> ", within " + one).orElse(""),
                    this::deliveredAgain));
        }
        if (reordering && cast.contract().delivery().ordering() == Ordering.TOTAL) {
            laws.notShown("that the order does not matter, since the contract promises the order of all facts");
        } else if (reordering) {
            laws.add(Law.of(
                    "in-another-order",
                    "the order in which facts arrive changes nothing"
                            + (cast.contract().delivery().ordering() == Ordering.PER_KEY
                                    ? ", as far as none is promised for a key"
                                    : ""),
                    this::inAnotherOrder));
            delay.ifPresent(most -> laws.add(Law.of(
                    "late-but-in-time",
                    "a fact that comes late, within " + most + ", counts as if it had come at once",
                    story -> late(story, most))));
        }
        if (code.setAside().isPresent() && delay.isPresent()) {
            laws.add(Law.ofTrace(
                    "too-late-is-not-lost",
                    "a fact that comes later than " + delay.get() + " is seen in the outcome or set aside",
                    story -> tooLate(story, delay.get())));
        } else if (delay.isPresent() && reordering) {
            laws.notShown("that nothing is lost of what comes later than " + delay.get()
                    + ", since the test does not say what is set aside; add settingAside");
        }
        if (code.endOfBatch().isPresent()) {
            laws.add(Law.of(
                    "other-batches", "where one batch ends and the next begins changes nothing", this::otherBatches));
        }
        if (code.restart().isPresent()) {
            laws.add(Law.of("restart", "a restart between any two facts changes nothing", this::restarted));
            if (duplicates) {
                laws.add(Law.of(
                        "redelivered-after-a-crash",
                        "facts that are delivered again after a crash change nothing",
                        this::crashed));
            }
        }
        if (code.snapshot().isPresent()) {
            laws.add(Law.of(
                    "resumed-from-a-snapshot",
                    "resuming from an older snapshot and reading on from there changes nothing",
                    this::resumed));
        }
        if (duplicates && (replays || cast.contract().delivery().replayable().isPresent()) && remembered.isEmpty()) {
            laws.add(Law.of(
                    "replayed-on-top",
                    "replaying the whole history on top of what is there changes nothing",
                    this::replayed));
            if (reordering && cast.canOvertake(true)) {
                laws.add(Law.of(
                        "backfilled",
                        "a range that is sent again, with what was missing from it, completes the history",
                        this::backfilled));
            }
        }
    }

    private List<Integer> life(Story story) {
        return new Lives(story).mixed(Math.max(1, story.size()));
    }

    private Trial deliveredAgain(Story story) {
        List<Integer> life = life(story);
        List<Step> once = story.inOrder(life);
        List<Step> again = new ArrayList<>(once);
        int times = 1 + story.below(Math.max(1, once.size() / 2));
        for (int time = 0; time < times; time++) {
            int from = story.below(once.size());
            int last = lastRemembering(story, again, once.get(from));
            int first = again.indexOf(once.get(from)) + 1;
            again.add(first + story.below(last - first + 1), once.get(from));
        }
        return story.same(once, again);
    }

    /** The last place at which what is delivered again is still remembered. */
    private int lastRemembering(Story story, List<Step> steps, Step again) {
        if (remembered.isEmpty()) {
            return steps.size();
        }
        Instant until = recorded(story, again).plus(remembered.get());
        return (int) steps.stream()
                .takeWhile(step -> !recorded(story, step).isAfter(until))
                .count();
    }

    private static Instant recorded(Story story, Step step) {
        return story.record(((Step.Deliver) step).item()).recorded();
    }

    private Trial inAnotherOrder(Story story) {
        List<Integer> life = life(story);
        List<Step> once = story.inOrder(life);
        List<Step> mixed = new ArrayList<>(once);
        story.shuffle(mixed);
        return story.same(once, asPromised(story, once, mixed));
    }

    /** Facts of one key keep their order where that is promised: they take the places of their key one after the other. */
    private List<Step> asPromised(Story story, List<Step> once, List<Step> mixed) {
        if (cast.contract().delivery().ordering() != Ordering.PER_KEY) {
            return mixed;
        }
        List<Step> kept = new ArrayList<>(mixed);
        for (Step step : once) {
            List<Step> same =
                    once.stream().filter(other -> isOrdered(story, step, other)).toList();
            List<Integer> places = IntStream.range(0, mixed.size())
                    .filter(at -> same.contains(mixed.get(at)))
                    .boxed()
                    .toList();
            for (int at = 0; at < places.size(); at++) {
                kept.set(places.get(at), same.get(at));
            }
        }
        return kept;
    }

    private static boolean isOrdered(Story story, Step one, Step other) {
        int first = ((Step.Deliver) one).item();
        int second = ((Step.Deliver) other).item();
        return story.record(first).fact().equals(story.record(second).fact())
                && story.draftOf(first).key == story.draftOf(second).key;
    }

    /** One fact comes as late as it can; everything recorded until then is there already. */
    private Trial late(Story story, Duration most) {
        List<Step> once = story.inOrder(life(story));
        int which = story.below(once.size());
        Step late = once.get(which);
        Instant until = story.record(((Step.Deliver) late).item()).occurred().plus(most);
        List<Step> seen = new ArrayList<>(once);
        seen.remove(which);
        int at = (int) once.stream()
                        .filter(step -> !recorded(story, step).isAfter(until))
                        .count()
                - 1;
        seen.add(Math.max(which, at), late);
        return story.same(once, asPromised(story, once, seen));
    }

    private static Trial tooLate(Story story, Duration most) {
        List<Integer> others = story.others(story.below(story.size()));
        Draft draft = story.draft(story.freshKey());
        Draft late = new Draft(draft.serial, draft.key, draft.recorded, most.plus(story.step()));
        late.values.putAll(draft.values);
        int one = story.state(late);
        story.keep(one);
        return story.same(story.inOrder(others), story.inOrder(others, one));
    }

    private Trial otherBatches(Story story) {
        List<Step> once = story.inOrder(life(story));
        List<Step> cut = new ArrayList<>();
        once.forEach(step -> {
            cut.add(step);
            if (story.oneIn(3)) {
                cut.add(Step.Event.END_OF_BATCH);
            }
        });
        return story.same(once, cut);
    }

    private Trial restarted(Story story) {
        List<Step> once = story.inOrder(life(story));
        List<Step> seen = new ArrayList<>(once);
        int times = 1 + story.below(3);
        for (int time = 0; time < times; time++) {
            seen.add(1 + story.below(seen.size()), Step.Event.RESTART);
        }
        return story.same(once, seen);
    }

    /** What was handled since the last acknowledgement comes once more. */
    private Trial crashed(Story story) {
        List<Step> once = story.inOrder(life(story));
        int crash = 1 + story.below(once.size());
        int acknowledged = story.below(crash);
        List<Step> seen = new ArrayList<>(once.subList(0, crash));
        seen.add(Step.Event.RESTART);
        once.subList(acknowledged, crash).stream()
                .filter(step -> lastRemembering(story, once, step) >= crash)
                .forEach(seen::add);
        seen.addAll(once.subList(crash, once.size()));
        return story.same(once, seen);
    }

    private Trial resumed(Story story) {
        List<Step> once = story.inOrder(life(story));
        int crash = 1 + story.below(once.size());
        int saved = story.below(crash);
        List<Step> seen = new ArrayList<>(once.subList(0, saved));
        seen.add(Step.Event.SAVE);
        seen.addAll(once.subList(saved, crash));
        seen.add(Step.Event.RESTORE);
        seen.addAll(once.subList(saved, once.size()));
        return story.same(once, seen);
    }

    private Trial replayed(Story story) {
        List<Step> once = story.inOrder(life(story));
        List<Step> seen = new ArrayList<>(once);
        seen.addAll(once);
        return story.same(once, seen);
    }

    /** Some of a range never came; the range is sent again as a whole, after everything else. */
    private Trial backfilled(Story story) {
        List<Step> once = story.inOrder(life(story));
        int from = story.below(once.size());
        int to = from + 1 + story.below(once.size() - from);
        List<Step> range = once.subList(from, to);
        List<Step> seen = new ArrayList<>(once);
        seen.removeAll(range.stream().filter(step -> story.oneIn(2)).toList());
        seen.addAll(range);
        return story.same(once, seen);
    }
}
