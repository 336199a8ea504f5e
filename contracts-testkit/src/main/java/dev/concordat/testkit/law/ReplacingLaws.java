package dev.concordat.testkit.law;

import dev.concordat.api.Deletions;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.FactClock;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.api.model.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The laws of restatement, of the latest record for a key, and of dimensions whose rows have versions. */
final class ReplacingLaws {
    private final Cast cast;
    private final LawList laws;

    ReplacingLaws(Cast cast, LawList laws) {
        this.cast = cast;
        this.laws = laws;
    }

    void add() {
        cast.handled(Restatement.class).findFirst().ifPresent(one -> addLatest("stated"));
        cast.handled(LatestRecord.class).findFirst().ifPresent(this::addLatestRecord);
        cast.handled(VersionedRows.class).findFirst().ifPresent(this::addRows);
        boolean restates = cast.handled(Restatement.class).findAny().isPresent();
        if (restates && cast.contract().roles().containsKey(Role.VALID_FROM)) {
            laws.add(Law.ofBalance(
                    "restated-for-its-time",
                    "what is stated again for one time leaves what was stated for another as it was",
                    ReplacingLaws::restatedForItsTime));
        }
    }

    private void addLatest(String stated) {
        laws.add(Law.ofBalance(
                "latest-counts-alone",
                "of what is " + stated + " for one key the latest by "
                        + cast.latestBy().inWords() + " counts, and it alone",
                ReplacingLaws::latestAlone));
        if (cast.handles(DeliveryHazard.REORDERING) && cast.canOvertake(true)) {
            laws.add(Law.of(
                    "older-comes-later",
                    "an older record that comes after a newer one of its key changes nothing",
                    ReplacingLaws::olderComesLater));
        }
    }

    private void addLatestRecord(LatestRecord latest) {
        addLatest("recorded");
        if (latest.latestBy() != FactClock.OCCURRED) {
            laws.add(Law.ofBalance(
                    "compacted-is-enough",
                    "a compacted history, with the last record of each key only, gives the same",
                    this::compacted));
        }
        if (latest.deletions() == Deletions.TOMBSTONE && !cast.endsKeys()) {
            laws.notShown("that a tombstone ends its key, since the test gives no code for it; add deletedBy");
        }
        if (!cast.endsKeys()) {
            return;
        }
        laws.add(Law.ofBalance(
                "tombstone-ends-its-key",
                "nothing is left of a key after its tombstone",
                ReplacingLaws::tombstoneEnds));
        laws.add(Law.ofBalance(
                "begins-again",
                "a key can begin again after its tombstone, with what is recorded later",
                ReplacingLaws::beginsAgain));
        if (cast.handles(DeliveryHazard.REORDERING) && cast.canOvertake(true) && !cast.tombstonesHaveTime()) {
            laws.notShown("that nothing older than a tombstone brings its key back, since a"
                    + " tombstone does not bear " + latest.latestBy().inWords() + "; in a header it would");
        } else if (cast.handles(DeliveryHazard.REORDERING) && cast.canOvertake(true)) {
            laws.add(Law.ofBalance(
                    "no-resurrection",
                    "what was recorded before a tombstone and comes after it does not bring the key back",
                    ReplacingLaws::noResurrection));
        }
    }

    private static Trial latestAlone(Story story) {
        int key = story.freshKey();
        List<Draft> versions = versions(story, key);
        int before = story.state(versions.get(0));
        int latest = story.state(versions.get(1));
        List<Integer> others = story.others(story.below(story.size()));
        story.keep(before, latest);
        return story.same(story.inOrder(others, latest), story.inOrder(others, before, latest));
    }

    /** An older and a newer one by the contract's clock; by the other clock it is the other way round now and then. */
    private static List<Draft> versions(Story story, int key) {
        Draft before = version(story, key);
        Draft latest = version(story, key);
        Duration turned = Duration.between(before.occurred, latest.recorded).plus(story.step());
        Optional<Duration> most = story.cast().contract().delivery().delay();
        if (story.oneIn(2) || most.filter(time -> turned.compareTo(time) > 0).isPresent()) {
            return List.of(before, latest);
        }
        return switch (story.cast().latestBy()) {
            case RECORDED -> List.of(before, turned(latest, latest.recorded, turned));
            case OCCURRED -> List.of(turned(before, latest.recorded.plus(story.step()), turned), latest);
            case VALID, PUBLISHED -> List.of(before, latest);
        };
    }

    private static Draft turned(Draft draft, Instant recorded, Duration delay) {
        Draft turned = new Draft(draft.serial, draft.key, recorded, delay).filledFrom(draft.payload);
        turned.values.putAll(draft.values);
        return turned.heldFrom(draft.validFrom, draft.validTo);
    }

    /** A version of a key: with a valid clock, one for the same time as every other. */
    static Draft version(Story story, int key) {
        Draft draft = story.draft(key);
        if (story.cast().latestBy() != FactClock.VALID
                && story.cast().handled(Restatement.class).findAny().isPresent()) {
            draft.heldFrom(Instant.parse("2026-01-01T00:00:00Z"), Optional.empty());
        }
        return draft;
    }

    private static Trial olderComesLater(Story story) {
        int key = story.freshKey();
        int before = story.state(version(story, key));
        int latest = story.state(version(story, key));
        List<Integer> others = story.others(story.below(story.size()));
        story.keep(before, latest);
        List<Step> seen = new ArrayList<>(story.inOrder(others, latest));
        seen.add(Step.deliver(before));
        return story.same(story.inOrder(others, before, latest), seen);
    }

    private static Trial restatedForItsTime(Story story) {
        int key = story.freshKey();
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        Instant second = Instant.parse("2026-01-03T00:00:00Z");
        Draft before = story.draft(key).heldFrom(first, Optional.of(second));
        int one = story.state(before);
        int other = story.state(story.draft(key).heldFrom(second, Optional.empty()));
        List<Integer> others = story.others(story.below(story.size()));
        Draft draft = story.draft(key).heldFrom(first, Optional.of(second));
        int again = story.state(draft);
        // What is stated again had it been right from the start.
        Draft right =
                new Draft(before.serial, key, before.recorded, Duration.between(before.occurred, before.recorded));
        right.heldFrom(first, Optional.of(second)).filledFrom(draft.payload);
        int fromTheStart = story.state(right);
        story.keep(one, other, again, fromTheStart);
        return story.same(story.inOrder(others, fromTheStart, other), story.inOrder(others, one, other, again));
    }

    private static Trial tombstoneEnds(Story story) {
        int key = story.freshKey();
        int before = story.state(key);
        List<Integer> others = story.others(story.below(story.size()));
        int end = story.tombstone(story.promptDraft(key), Set.of(before));
        story.keep(before, end);
        return story.same(story.inOrder(others), story.inOrder(others, before, end));
    }

    private static Trial beginsAgain(Story story) {
        int key = story.freshKey();
        int before = story.state(key);
        int end = story.tombstone(story.promptDraft(key), Set.of(before));
        int again = story.state(key);
        List<Integer> others = story.others(story.below(story.size()));
        story.keep(before, end, again);
        return story.same(story.inOrder(others, again), story.inOrder(others, before, end, again));
    }

    private static Trial noResurrection(Story story) {
        int key = story.freshKey();
        int before = story.state(key);
        int end = story.tombstone(story.promptDraft(key), Set.of(before));
        List<Integer> others = story.others(story.below(story.size()));
        story.keep(before, end);
        List<Step> seen = new ArrayList<>(story.inOrder(others, end));
        seen.add(Step.deliver(before));
        return story.same(story.inOrder(others), seen);
    }

    private Trial compacted(Story story) {
        Lives lives = new Lives(story);
        List<Integer> all = lives.ofKeys(story.size());
        Map<Integer, Integer> last = new LinkedHashMap<>();
        all.forEach(item -> last.put(story.draftOf(item).key, item));
        // Without the last one the one before it would be.
        all.forEach(item -> story.need(item, last.getOrDefault(story.draftOf(item).key, item)));
        return story.same(story.inOrder(all), story.inOrder(last.values()));
    }

    private void addRows(VersionedRows rows) {
        if (rows.history() == DimensionHistory.ROW_PER_VERSION) {
            laws.add(Law.ofBalance(
                    "row-ends-where-the-next-begins",
                    "a row that was left open ends where the next row of its key begins",
                    ReplacingLaws::rowEnds));
            if (cast.handles(DeliveryHazard.REORDERING) && cast.canOvertake(true)) {
                laws.add(Law.of(
                        "late-row-splits",
                        "a row that comes late takes its part of the time from the row around it",
                        ReplacingLaws::lateRowSplits));
            }
        } else {
            int kept = rows.history() == DimensionHistory.PREVIOUS_VALUE ? 2 : 1;
            laws.add(Law.ofBalance(
                    "overwritten-is-gone",
                    kept == 1
                            ? "what a row said before is gone once it is overwritten"
                            : "of what a row said before only the previous value is left",
                    story -> overwritten(story, kept)));
        }
    }

    private static Draft row(Story story, int key, Optional<Instant> end) {
        Draft draft = story.draft(key);
        return draft.heldFrom(draft.recorded, end);
    }

    private static Trial rowEnds(Story story) {
        int key = story.freshKey();
        int open = story.state(row(story, key, Optional.empty()));
        List<Integer> others = story.others(story.below(story.size()));
        Draft next = row(story, key, Optional.empty());
        int following = story.state(next);
        Draft same = story.draftOf(open);
        Draft closed = new Draft(same.serial, key, same.recorded, Duration.between(same.occurred, same.recorded));
        closed.heldFrom(same.validFrom, Optional.of(next.validFrom)).filledFrom(same.payload);
        int ended = story.state(closed);
        story.keep(open, following, ended);
        return story.same(story.inOrder(others, ended, following), story.inOrder(others, open, following));
    }

    private static Trial lateRowSplits(Story story) {
        int key = story.freshKey();
        int first = story.state(row(story, key, Optional.empty()));
        int second = story.state(row(story, key, Optional.empty()));
        int third = story.state(row(story, key, Optional.empty()));
        List<Integer> others = story.others(story.below(story.size()));
        story.keep(first, second, third);
        List<Step> seen = new ArrayList<>(story.inOrder(others, first, third));
        seen.add(Step.deliver(second));
        return story.same(story.inOrder(others, first, second, third), seen);
    }

    private static Trial overwritten(Story story, int kept) {
        int key = story.freshKey();
        List<Integer> others = story.others(story.below(story.size()));
        int first = story.state(key);
        List<Integer> last = new ArrayList<>();
        for (int one = 0; one < kept; one++) {
            last.add(story.state(key));
        }
        story.keep(first);
        last.forEach(story::keep);
        List<Integer> without = new ArrayList<>(others);
        without.addAll(last);
        return story.same(story.inOrder(without), story.inOrder(without, first));
    }
}
