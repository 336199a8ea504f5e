package dev.concordat.core.correction;

import dev.concordat.api.model.Ownership;
import java.time.Instant;
import java.util.Optional;

/**
 * A record somebody has to decide on. Immutable and thread-safe as far as the payload is.
 *
 * @param <P> the payload
 * @param record the record
 * @param reason why
 * @param what what is wrong, in one sentence
 * @param owner the owner of the fact, as the contract's context names it; empty if nobody does
 * @param since when it was received
 * @since 0.1
 */
public record FactException<P>(
        FactRecord<P> record, Reason reason, String what, Optional<Ownership> owner, Instant since) {
    /**
     * Why a record is on the list.
     *
     * @since 0.1
     */
    public enum Reason {
        /** It has the event id of another record that says something else. */
        CONFLICT,
        /** It came later than is promised, or later than duplicates are recognised. */
        TOO_LATE,
        /** It corrects something nobody has received. */
        UNKNOWN_REFERENCE,
        /** It takes back what was taken back before. */
        TAKEN_BACK_BEFORE,
        /** It takes back more than is left. */
        TOO_MUCH,
        /** It corrects a fact after the time in which that is promised to happen. */
        OUT_OF_TIME,
        /** It takes out a row that is not there. */
        NO_SUCH_ROW,
        /** It was stated under the key of a survivor whose merge was taken back since. */
        LEFT_OVER,
        /** It belongs to a posting that does not come to nothing. */
        UNBALANCED,
        /** It belongs to a refresh of which rows are missing, so that the refresh before it holds. */
        INCOMPLETE_REFRESH,
        /** It ends its key, which the contract does not promise. */
        UNPROMISED_DELETION
    }
}
