package dev.concordat.api.notice;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NoticeAnswerTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Optional<RecordChecksum> CHECKSUM = Optional.of(RecordChecksum.ofEventIds(List.of("e-1")));

    private static void refused(
            int count, Optional<RecordChecksum> checksum, Optional<String> difference, String by, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeAnswer.Reconciled(DAY, count, checksum, difference, by))
                .withMessage(message);
    }

    @Test
    void refusesAReconciliationThatContradictsItself() {
        refused(-1, Optional.empty(), Optional.empty(), "finance", "a consumer has read 0 or more records, but was -1");
        refused(
                1,
                Optional.empty(),
                Optional.empty(),
                "finance",
                "a reconciliation of 1 records has a checksum, but there is none");
        refused(
                0,
                CHECKSUM,
                Optional.empty(),
                "finance",
                "a reconciliation of 0 records has no checksum, but there is one");
        refused(
                1,
                CHECKSUM,
                Optional.of(" "),
                "finance",
                "a difference says what differs, but it is blank; leave it out if nothing differs");
        refused(1, CHECKSUM, Optional.empty(), " ", "a reconciliation names who compared, but it is blank");
    }

    @Test
    void refusesAWaiverWithoutReasonOrApprover() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeAnswer.Waived("", "cfo", DAY))
                .withMessage("a waiver has a reason, but it is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeAnswer.Waived("year is closed", " ", DAY))
                .withMessage("a waiver names who approved it, but it is blank");
    }
}
