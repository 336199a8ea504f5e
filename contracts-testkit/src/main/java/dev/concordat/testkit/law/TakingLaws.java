package dev.concordat.testkit.law;

import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The laws of compensation, reversal and retraction: a fact that is taken back leaves nothing. */
final class TakingLaws {
    private final Cast cast;
    private final LawList laws;

    TakingLaws(Cast cast, LawList laws) {
        this.cast = cast;
        this.laws = laws;
    }

    /** The ways of taking back that a history of the fact can show. */
    static List<Taking> takings(Cast cast) {
        return mechanisms(cast)
                .filter(one -> cast.missing(one).isEmpty())
                .flatMap(one -> Taking.of(one, cast.writer(one.broughtBy().get(0)), cast.fact()).stream())
                .toList();
    }

    private static Stream<CorrectionMechanism> mechanisms(Cast cast) {
        return cast.handled(CorrectionMechanism.class).filter(TakingLaws::takesBack);
    }

    void add() {
        mechanisms(cast).forEach(one -> laws.needsHandlers(cast, one));
        takings(cast).forEach(this::add);
        cast.handled(Reversal.class)
                .filter(one -> one.replacedBy().isPresent() && cast.missing(one).isEmpty())
                .forEach(this::addReplacement);
    }

    private void add(Taking taking) {
        String by = taking.writer().fact().name()
                + Story.when(taking.mechanism()).map(when -> " (" + when + ")").orElse("");
        if (taking.partsUnknown()) {
            laws.notShown("that " + by + " and what it takes back leave nothing, since the contract does not say which"
                    + " fields hold the amounts; state amount and adjustment in @CompensatedBy");
            return;
        }
        laws.add(Law.ofBalance(
                "taken-back-leaves-nothing",
                "a fact that " + by + " takes back leaves nothing behind",
                story -> leavesNothing(story, taking)));
        boolean overtakes = !taking.isSelf() || cast.canOvertake(true);
        if (cast.handles(DeliveryHazard.REORDERING) && overtakes) {
            laws.add(Law.of(
                    "taken-back-before-it-came",
                    by + " can come before the fact it takes back",
                    story -> comesBefore(story, taking)));
        }
        if (cast.repeatsKeys()) {
            laws.add(Law.ofBalance(
                    "taken-back-stays-so",
                    "a fact that " + by + " takes back stays so when it is stated again",
                    story -> statedAgain(story, taking)));
        }
        undoings(taking)
                .forEach(undo -> laws.add(Law.ofBalance(
                        "undone-correction-counts-again",
                        "a fact that " + by + " took back counts again once "
                                + undo.writer().fact().name() + " takes that back",
                        story -> undone(story, taking, undo))));
        if (taking.inParts()) {
            addParts(taking, by);
        } else {
            laws.add(Law.ofBalance(
                    "taken-back-once",
                    "a fact that " + by + " takes back a second time is not taken back twice",
                    story -> takenBackTwice(story, taking)));
        }
    }

    /** The ways in which what takes back is taken back itself, as far as there is code for them. */
    private Stream<Taking> undoings(Taking taking) {
        return taking.isSelf()
                ? Stream.empty()
                : cast.handledOf(taking.writer())
                        .filter(TakingLaws::takesBack)
                        .filter(one -> cast.missing(one).isEmpty())
                        .flatMap(one ->
                                Taking.of(one, cast.writer(one.broughtBy().get(0)), taking.writer()).stream());
    }

    private static boolean takesBack(CorrectionMechanism mechanism) {
        return mechanism instanceof Compensation || mechanism instanceof Reversal || mechanism instanceof Retraction;
    }

    private static Trial undone(Story story, Taking taking, Taking undo) {
        int original = stated(story, taking);
        List<Integer> others = story.others(story.below(story.size()));
        int back = taking.whole(story, original);
        int undone = undo.whole(story, back);
        story.keep(original, back, undone);
        return story.same(story.inOrder(others, original), story.inOrder(others, original, back, undone));
    }

    private void addParts(Taking taking, String by) {
        laws.add(Law.ofBalance(
                "parts-make-the-whole",
                "what " + by + " takes back in parts comes to the same as the whole",
                story -> partsMakeTheWhole(story, taking)));
        if (taking.list().isPresent()) {
            laws.add(Law.ofBalance(
                    "several-at-once",
                    by + " takes back several facts as it would one after the other",
                    story -> severalAtOnce(story, taking)));
        }
    }

    static int stated(Story story, Taking taking) {
        Draft draft = story.draft(story.freshKey());
        taking.giveAmount(story, draft);
        return story.state(draft);
    }

    private static Trial leavesNothing(Story story, Taking taking) {
        int original = stated(story, taking);
        List<Integer> others = story.others(story.below(story.size()));
        int back = taking.whole(story, original);
        story.keep(original, back);
        return story.same(story.inOrder(others), story.inOrder(others, original, back));
    }

    /** Versions of one thing: what takes it back does so whichever of them holds. */
    private static Trial statedAgain(Story story, Taking taking) {
        int key = story.freshKey();
        Draft draft = ReplacingLaws.version(story, key);
        taking.giveAmount(story, draft);
        int original = story.state(draft);
        int back = taking.whole(story, original);
        List<Integer> others = story.others(story.below(story.size()));
        Draft version = ReplacingLaws.version(story, key);
        version.values.putAll(draft.values);
        int again = story.state(version);
        story.keep(original, back, again);
        return story.same(story.inOrder(others), story.inOrder(others, original, back, again));
    }

    private static Trial comesBefore(Story story, Taking taking) {
        List<Integer> others = story.others(story.below(story.size()));
        int original = stated(story, taking);
        int back = taking.whole(story, original);
        story.keep(original, back);
        List<Step> early = Stream.concat(Stream.of(Step.deliver(back)), story.inOrder(others, original).stream())
                .toList();
        return story.same(story.inOrder(others, original, back), early);
    }

    private static Trial takenBackTwice(Story story, Taking taking) {
        int original = stated(story, taking);
        int back = taking.whole(story, original);
        List<Integer> others = story.others(story.below(story.size()));
        int again = taking.whole(story, original);
        story.keep(original, back, again);
        return story.same(story.inOrder(others, original, back), story.inOrder(others, original, back, again));
    }

    private static Trial partsMakeTheWhole(Story story, Taking taking) {
        Draft draft = story.draft(story.freshKey());
        BigDecimal amount = taking.giveAmount(story, draft);
        int original = story.state(draft);
        List<Integer> others = story.others(story.below(story.size()));
        // One unit stays at least, every other time nothing does.
        BigDecimal taken = story.oneIn(2) ? amount : amount.subtract(amount.ulp());
        List<BigDecimal> parts = Taking.split(story, taken, 2);
        int one = taking.part(story, original, parts.get(0));
        int other = taking.part(story, original, parts.get(1));
        int whole = taking.part(story, original, taken);
        story.keep(original, one, other, whole);
        return story.same(story.inOrder(others, original, whole), story.inOrder(others, original, one, other));
    }

    private static Trial severalAtOnce(Story story, Taking taking) {
        int one = stated(story, taking);
        int other = stated(story, taking);
        List<Integer> others = story.others(story.below(story.size()));
        BigDecimal part = BigDecimal.ONE;
        int both = taking.parts(story, Map.of(one, Optional.of(part), other, Optional.of(part)));
        int first = taking.part(story, one, part);
        int second = taking.part(story, other, part);
        story.keep(one, other, both, first, second);
        return story.same(story.inOrder(others, one, other, first, second), story.inOrder(others, one, other, both));
    }

    private void addReplacement(Reversal reversal) {
        Optional<Taking> reverses = Taking.of(reversal, cast.writer(reversal.by()), cast.fact());
        FactWriter replacement = cast.writer(reversal.replacedBy().orElseThrow());
        if (reverses.isEmpty()) {
            return;
        }
        laws.add(Law.ofBalance(
                "replaced-counts-once",
                "a fact that is reversed and replaced by " + replacement.fact().name()
                        + " counts as its replacement alone",
                story -> replaced(story, reverses.get(), replacement)));
    }

    private Trial replaced(Story story, Taking reverses, FactWriter replacement) {
        int original = stated(story, reverses);
        List<Integer> others = story.others(story.below(story.size()));
        int back = reverses.whole(story, original);
        int fresh = replacement.fact().equals(cast.contract().fact())
                ? story.state(story.freshKey())
                : new Taking(
                                reverses.mechanism(),
                                cast.fact(),
                                replacement,
                                Taking.keys(replacement, cast.fact()).orElse(Map.of()),
                                Optional.empty(),
                                Optional.empty())
                        .whole(story, original);
        story.keep(original, back, fresh);
        return story.same(story.inOrder(others, fresh), story.inOrder(others, original, back, fresh));
    }
}
