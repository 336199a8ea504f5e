package dev.concordat.core.evolution;

import dev.concordat.api.Duplicates;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.PromiseChangeRule;
import java.util.Comparator;
import java.util.List;

/** In which order, how often and how late facts come, and how long they can be read again. */
final class DeliveryComparison implements Comparison {
    private static final List<Ordering> ORDERING =
            List.of(Ordering.NONE, Ordering.NOT_STATED, Ordering.PER_KEY, Ordering.TOTAL);

    private static final List<Duplicates> DUPLICATES =
            List.of(Duplicates.POSSIBLE, Duplicates.NOT_STATED, Duplicates.NEVER);

    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        DeliveryPromises was = before.delivery();
        DeliveryPromises is = after.delivery();
        found.ranked(
                "ordering",
                ORDERING,
                was.ordering(),
                is.ordering(),
                PromiseChangeRule.ORDERING_WEAKENED,
                PromiseChangeRule.ORDERING_STRENGTHENED);
        found.ranked(
                "duplicates",
                DUPLICATES,
                was.duplicates(),
                is.duplicates(),
                PromiseChangeRule.DUPLICATES_ALLOWED,
                PromiseChangeRule.DUPLICATES_EXCLUDED);
        found.promise(
                "delay",
                was.delay(),
                is.delay(),
                Comparator.reverseOrder(),
                IsoDuration::text,
                PromiseChangeRule.DELAY_LENGTHENED,
                PromiseChangeRule.DELAY_SHORTENED);
        found.promise(
                "replay",
                was.replayable(),
                is.replayable(),
                Comparator.naturalOrder(),
                IsoDuration::text,
                PromiseChangeRule.REPLAY_SHORTENED,
                PromiseChangeRule.REPLAY_LENGTHENED);
    }
}
