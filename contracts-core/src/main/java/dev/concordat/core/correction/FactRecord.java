package dev.concordat.core.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.FactId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One fact as it arrives, with everything that matters for corrections. Immutable and thread-safe as far as the payload is.
 *
 * <pre>{@code
 * FactRecord.stated(FactId.parse("billing/invoice-issued"), "e-1", "INV-1", Clocks.of(issuedAt, recordedAt), invoice)
 *         .withAmount(invoice.amount());
 * }</pre>
 *
 * @param <P> the payload, with an equality of its own: facts that say the same are equal
 * @param fact the type of the fact
 * @param eventId the same whenever the same fact is delivered again
 * @param key its business key, as text
 * @param kind what it does to what was said before
 * @param clocks when it happened, held and was written down
 * @param references what it corrects, in the order it names it; of a merge the keys, the survivor first
 * @param amount what can be taken back in parts
 * @param subject the person it speaks of
 * @param group what it belongs to: the refresh of a snapshot, the posting of a ledger entry
 * @param groupSize how many records its group has; empty if nobody says so
 * @param cause why it corrects, if the fact itself says so
 * @param payload what it says
 * @since 0.1
 */
public record FactRecord<P>(
        FactId fact,
        String eventId,
        String key,
        RecordKind kind,
        Clocks clocks,
        List<Reference> references,
        Optional<BigDecimal> amount,
        Optional<String> subject,
        Optional<String> group,
        Optional<Integer> groupSize,
        Optional<CorrectionCause> cause,
        P payload) {
    /**
     * Copies the references.
     *
     * @throws IllegalArgumentException if the event id is blank
     */
    public FactRecord {
        if (eventId.isBlank()) {
            throw new IllegalArgumentException("a fact of " + fact + " has an event id, but it is blank");
        }
        references = List.copyOf(references);
    }

    /**
     * Starts with a fact that corrects nothing.
     *
     * @param <P> the payload
     * @param fact the type of the fact
     * @param eventId the event id
     * @param key the business key
     * @param clocks the clocks
     * @param payload what it says
     * @return the record
     * @throws IllegalArgumentException if the event id is blank
     */
    public static <P> FactRecord<P> stated(FactId fact, String eventId, String key, Clocks clocks, P payload) {
        return new FactRecord<>(
                fact,
                eventId,
                key,
                RecordKind.STATES,
                clocks,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                payload);
    }

    /**
     * Makes it a correction.
     *
     * @param other what it does
     * @param what what it corrects
     * @return the record
     */
    public FactRecord<P> as(RecordKind other, Reference... what) {
        return new FactRecord<>(
                fact, eventId, key, other, clocks, List.of(what), amount, subject, group, groupSize, cause, payload);
    }

    /**
     * Sets the amount that can be taken back in parts.
     *
     * @param value the amount
     * @return the record
     */
    public FactRecord<P> withAmount(BigDecimal value) {
        return new FactRecord<>(
                fact,
                eventId,
                key,
                kind,
                clocks,
                references,
                Optional.of(value),
                subject,
                group,
                groupSize,
                cause,
                payload);
    }

    /**
     * Names the person it speaks of.
     *
     * @param person the identifier
     * @return the record
     */
    public FactRecord<P> of(String person) {
        return new FactRecord<>(
                fact,
                eventId,
                key,
                kind,
                clocks,
                references,
                amount,
                Optional.of(person),
                group,
                groupSize,
                cause,
                payload);
    }

    /**
     * Names what it belongs to.
     *
     * @param name the refresh or the posting
     * @return the record
     */
    public FactRecord<P> in(String name) {
        return new FactRecord<>(
                fact,
                eventId,
                key,
                kind,
                clocks,
                references,
                amount,
                subject,
                Optional.of(name),
                groupSize,
                cause,
                payload);
    }

    /**
     * Says how many records the group it belongs to has, so that a group that came in part is known for one.
     *
     * @param records how many there are
     * @return the record
     */
    public FactRecord<P> among(int records) {
        return new FactRecord<>(
                fact,
                eventId,
                key,
                kind,
                clocks,
                references,
                amount,
                subject,
                group,
                Optional.of(records),
                cause,
                payload);
    }

    /**
     * Says why it corrects.
     *
     * @param why the cause
     * @return the record
     */
    public FactRecord<P> because(CorrectionCause why) {
        return new FactRecord<>(
                fact,
                eventId,
                key,
                kind,
                clocks,
                references,
                amount,
                subject,
                group,
                groupSize,
                Optional.of(why),
                payload);
    }

    /**
     * Says the same with another payload.
     *
     * @param <Q> its type
     * @param other the payload
     * @return the record
     */
    public <Q> FactRecord<Q> withPayload(Q other) {
        return new FactRecord<>(
                fact, eventId, key, kind, clocks, references, amount, subject, group, groupSize, cause, other);
    }
}
