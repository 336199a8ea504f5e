package dev.concordat.testkit.law;

import dev.concordat.api.Deletions;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.core.finding.StreamRule;
import java.util.Optional;

/** Which rules on streams follow from which mechanism. */
final class StreamWords {
    private StreamWords() {}

    /** What the law says, for a name of a leaf; empty for laws that are named with figures of their own. */
    static Optional<String> sentence(StreamRule rule) {
        return Optional.ofNullable(
                switch (rule) {
                    case EVENT_ID_REUSED -> "an event id stands for one fact, however often it is sent";
                    case FACT_TOO_LATE -> "each fact is recorded in the time that is promised";
                    case ORIGINAL_UNKNOWN -> "each correction names a fact that was emitted";
                    case TAKEN_BACK_TWICE -> "no fact is taken back twice";
                    case TOO_MUCH_TAKEN_BACK -> "no more of a fact is taken back than there is";
                    case CORRECTED_OUT_OF_TIME -> "each fact is corrected in the time that is promised";
                    case ROW_NOT_THERE -> "a changelog takes out rows that are there";
                    case POSTING_NOT_BALANCED -> "each posting comes to nothing";
                    case REFRESH_INCOMPLETE -> "each refresh has as many rows as it says";
                    case KEY_ENDED -> "no key ends";
                    case BEHIND_TOMBSTONE -> "what follows a tombstone is later than that";
                    case ROWS_DO_NOT_MEET -> "each row begins where the one before ends";
                    case SURVIVOR_OPEN -> "of the keys that are merged one stays";
                    case PERSONAL_AFTER_REDACTION -> "nothing personal is said of who was to be forgotten";
                    case SEQUENCE_NOT_RISING, STREAM_RUNS_BACK, ORDER_BROKEN -> null;
                });
    }

    static boolean concerns(StreamRule rule, CorrectionMechanism mechanism) {
        boolean takesBack =
                mechanism instanceof Compensation || mechanism instanceof Reversal || mechanism instanceof Retraction;
        return switch (rule) {
            case ORIGINAL_UNKNOWN, TAKEN_BACK_TWICE -> takesBack;
            case TOO_MUCH_TAKEN_BACK ->
                mechanism instanceof Compensation one && one.amount().isPresent();
            case CORRECTED_OUT_OF_TIME -> mechanism.details().containsKey("within") && takesBack;
            case ROW_NOT_THERE -> mechanism instanceof ChangelogEntries;
            case POSTING_NOT_BALANCED ->
                mechanism instanceof LedgerEntries one && one.amount().isPresent();
            case REFRESH_INCOMPLETE ->
                mechanism instanceof SnapshotReplacement one && one.rows().isPresent();
            case KEY_ENDED -> mechanism instanceof LatestRecord one && one.deletions() == Deletions.NONE;
            case BEHIND_TOMBSTONE -> mechanism instanceof LatestRecord one && one.deletions() != Deletions.NONE;
            case ROWS_DO_NOT_MEET ->
                mechanism instanceof VersionedRows one && one.history() == DimensionHistory.ROW_PER_VERSION;
            case SURVIVOR_OPEN ->
                mechanism instanceof IdentityMerge one && one.survivor().isPresent();
            case PERSONAL_AFTER_REDACTION -> mechanism instanceof Redaction;
            default -> false;
        };
    }
}
