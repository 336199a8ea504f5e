package dev.concordat.core.evolution;

import dev.concordat.api.Duplicates;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.PromiseChangeRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In which order, how often and how late facts come, and how long they can be read again. */
final class DeliveryComparison implements Comparison {
    /** Silence promises more than saying that there is no order; consumers are told only by the latter. */
    private static final List<Ordering> ORDERING =
            List.of(Ordering.NONE, Ordering.NOT_STATED, Ordering.PER_KEY, Ordering.TOTAL);

    private static final List<Duplicates> DUPLICATES =
            List.of(Duplicates.POSSIBLE, Duplicates.NOT_STATED, Duplicates.NEVER);

    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        DeliveryPromises was = before.delivery();
        DeliveryPromises is = after.delivery();
        found.promise(
                "ordering",
                Optional.of(was.ordering()),
                Optional.of(is.ordering()),
                Comparator.comparing(ORDERING::indexOf),
                ordering -> ordering,
                PromiseChangeRule.ORDERING_WEAKENED,
                PromiseChangeRule.ORDERING_STRENGTHENED);
        found.promise(
                "duplicates",
                Optional.of(was.duplicates()),
                Optional.of(is.duplicates()),
                Comparator.comparing(DUPLICATES::indexOf),
                duplicates -> duplicates,
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
