package dev.concordat.api.notice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a consumer took a correction in.
 *
 * @since 0.1
 */
public sealed interface NoticeAnswer {
    /**
     * It has read the correcting records, and compared. Immutable and thread-safe.
     *
     * @param on the day
     * @param count how many correcting records it has read, at least 0
     * @param checksum the checksum of the records it has read; empty if it has read none
     * @param difference what differs now in what it reports; empty if nothing does
     * @param by who compared
     * @since 0.1
     */
    record Reconciled(
            LocalDate on, int count, Optional<RecordChecksum> checksum, Optional<String> difference, String by)
            implements NoticeAnswer {
        /**
         * Checks what is stated.
         *
         * @throws IllegalArgumentException if the count is negative, there are records without a checksum or a checksum
         *     without records, or a text is blank
         */
        public Reconciled {
            if (count < 0) {
                throw new IllegalArgumentException("a consumer has read 0 or more records, but was " + count);
            }
            if (count > 0 != checksum.isPresent()) {
                throw new IllegalArgumentException("a reconciliation of " + count + " records has "
                        + (count > 0 ? "a checksum, but there is none" : "no checksum, but there is one"));
            }
            if (difference.filter(String::isBlank).isPresent()) {
                throw new IllegalArgumentException(
                        "a difference says what differs, but it is blank; leave it out if nothing differs");
            }
            NoticeWords.requireText("a reconciliation names who compared", by);
        }
    }

    /**
     * It is let off until a day. Immutable and thread-safe.
     *
     * @param reason why
     * @param approvedBy who approved it
     * @param until the last day on which it holds
     * @since 0.1
     */
    record Waived(String reason, String approvedBy, LocalDate until) implements NoticeAnswer {
        /**
         * Checks what is stated.
         *
         * @throws IllegalArgumentException if a text is blank
         */
        public Waived {
            NoticeWords.requireText("a waiver has a reason", reason);
            NoticeWords.requireText("a waiver names who approved it", approvedBy);
        }
    }
}
