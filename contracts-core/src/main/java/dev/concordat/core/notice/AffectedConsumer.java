package dev.concordat.core.notice;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.notice.NoticeAnswer;
import java.util.List;
import java.util.Optional;

/**
 * A consumer whose reports change with a correction. Immutable and thread-safe.
 *
 * @param consumer the consumer
 * @param owner who answers for it, if that is published
 * @param reads the corrected facts it reads, sorted; of one further on, those derived from them
 * @param publishes what it publishes of its own, which changes too, sorted
 * @param isDirect whether it reads facts the notice names
 * @param isAgreed whether an agreed expectation of it is on facts the notice names
 * @param answer what it has answered last
 * @since 0.1
 */
public record AffectedConsumer(
        ConsumerId consumer,
        Optional<Ownership> owner,
        List<FactId> reads,
        List<FactId> publishes,
        boolean isDirect,
        boolean isAgreed,
        Optional<NoticeAnswer> answer) {
    /** Copies the facts. */
    public AffectedConsumer {
        reads = List.copyOf(reads);
        publishes = List.copyOf(publishes);
    }

    /**
     * Names whom to ask.
     *
     * @return such as {@code finance-core (finance-core@shop.example)}
     */
    public String ownerInWords() {
        return owner.map(Ownership::inWords).orElse("no published owner");
    }

    /** Says whom to ask, for the line of a finding that names who is hurt. */
    String ask() {
        return owner.map(one -> "ask " + one.inWords())
                .orElseGet(() -> "nobody knows whom to ask: no owner of " + consumer + " is published");
    }

    /** Whether it has compared, and found that nothing it reports differs. */
    boolean saysNothingDiffers() {
        return answer.filter(NoticeAnswer.Reconciled.class::isInstance)
                .map(NoticeAnswer.Reconciled.class::cast)
                .filter(one -> one.difference().isEmpty())
                .isPresent();
    }
}
