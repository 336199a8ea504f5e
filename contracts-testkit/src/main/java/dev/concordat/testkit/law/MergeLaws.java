package dev.concordat.testkit.law;

import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.correction.IdentityMerge;
import java.util.ArrayList;
import java.util.List;

/** The laws of identity merges: keys that stand for one thing, in whatever order that becomes known. */
final class MergeLaws {
    private final Cast cast;
    private final LawList laws;

    MergeLaws(Cast cast, LawList laws) {
        this.cast = cast;
        this.laws = laws;
    }

    void add() {
        cast.handled(IdentityMerge.class).forEach(one -> laws.needsHandlers(cast, one));
        if (Merging.mechanism(cast).isEmpty()) {
            cast.handled(IdentityMerge.class)
                    .filter(one -> cast.missing(one).isEmpty())
                    .forEach(one -> laws.notShown("what merges do, since " + one.by() + " does not name two keys of "
                            + cast.contract().fact() + ", each by one field"));
            return;
        }
        laws.add(Law.ofBalance(
                "stated-before-or-after-the-merge",
                "facts stated under either key count the same before and after the merge",
                MergeLaws::beforeOrAfter));
        laws.add(Law.ofBalance(
                "merged-twice-is-merged-once", "keys that are merged once more stay as they are", MergeLaws::twice));
        laws.add(Law.ofBalance(
                "merges-are-transitive",
                "of three keys, each merged with the next, all stand for one thing",
                MergeLaws::transitive));
        if (cast.handles(DeliveryHazard.REORDERING)) {
            laws.add(Law.of(
                    "merges-in-any-order",
                    "merges that meet in a key come to the same in any order",
                    MergeLaws::anyOrder));
        }
        boolean unmerges = Merging.mechanism(cast).orElseThrow().unmergedBy().isPresent();
        if (unmerges) {
            laws.add(Law.ofBalance(
                    "unmerge-takes-the-merge-back",
                    "a merge that is taken back leaves nothing behind",
                    MergeLaws::takenBack));
        }
    }

    private static List<Integer> stated(Story story) {
        List<Integer> facts = new ArrayList<>();
        for (int key = 0; key < Merging.KEYS && facts.size() < Math.max(2, story.size()); key++) {
            facts.add(story.state(key));
        }
        return facts;
    }

    private static Trial beforeOrAfter(Story story) {
        Merging merging = new Merging(story);
        int before = merging.merge(0, 1);
        List<Integer> facts = stated(story);
        int after = merging.merge(0, 1);
        story.keep(before, after);
        return story.same(story.inOrder(facts, after), story.inOrder(facts, before));
    }

    private static Trial twice(Story story) {
        Merging merging = new Merging(story);
        List<Integer> facts = stated(story);
        int merge = merging.merge(0, 1);
        int again = merging.merge(0, 1);
        story.keep(merge, again);
        return story.same(story.inOrder(facts, merge), story.inOrder(facts, merge, again));
    }

    private static Trial transitive(Story story) {
        Merging merging = new Merging(story);
        List<Integer> facts = stated(story);
        int one = merging.merge(1, 2);
        int other = merging.merge(0, 1);
        int direct = merging.merge(0, 2);
        story.keep(one, other, direct);
        return story.same(story.inOrder(facts, other, direct), story.inOrder(facts, one, other));
    }

    /** A chain: the second absorbs what the first kept. */
    private static Trial anyOrder(Story story) {
        Merging merging = new Merging(story);
        List<Integer> facts = stated(story);
        int one = merging.merge(1, 2);
        int other = merging.merge(0, 1);
        story.keep(one, other);
        List<Step> swapped = new ArrayList<>(story.inOrder(facts));
        swapped.add(Step.deliver(other));
        swapped.add(Step.deliver(one));
        return story.same(story.inOrder(facts, one, other), swapped);
    }

    private static Trial takenBack(Story story) {
        Merging merging = new Merging(story);
        List<Integer> facts = stated(story);
        int merge = merging.merge(0, 1);
        int unmerge = merging.unmerge(merge, 0, 1);
        story.keep(merge, unmerge);
        return story.same(story.inOrder(facts), story.inOrder(facts, merge, unmerge));
    }
}
