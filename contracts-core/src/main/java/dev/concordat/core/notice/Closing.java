package dev.concordat.core.notice;

import dev.concordat.api.FactId;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeAnswer;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.NoticeRule;
import java.time.LocalDate;
import java.util.Optional;

/** What keeps a notice open on the side of one consumer. */
final class Closing {
    private final CorrectionNotice notice;
    private final LocalDate today;

    Closing(CorrectionNotice notice, LocalDate today) {
        this.notice = notice;
        this.today = today;
    }

    /** What is missing of somebody who has to answer. */
    Optional<Finding> missing(AffectedConsumer affected) {
        if (affected.answer().isEmpty()) {
            return Optional.of(finding(
                    NoticeRule.EVIDENCE_MISSING,
                    affected,
                    "expected evidence that " + NoticeWords.count(notice.count(), "correcting record")
                            + " were taken in, but there is none",
                    "reconcile, and publish the evidence; or publish a waiver"));
        }
        return affected.answer().get() instanceof NoticeAnswer.Waived waived
                ? expired(affected, waived)
                : differing(
                        affected, (NoticeAnswer.Reconciled) affected.answer().get());
    }

    private Optional<Finding> expired(AffectedConsumer affected, NoticeAnswer.Waived waived) {
        return Optional.of(waived)
                .filter(one -> today.isAfter(one.until()))
                .map(one -> finding(
                        NoticeRule.WAIVER_EXPIRED,
                        affected,
                        "expected evidence, or a waiver that holds on " + today + ", but " + one.approvedBy()
                                + " waived it until " + one.until(),
                        "reconcile, or have another waiver approved"));
    }

    private Optional<Finding> differing(AffectedConsumer affected, NoticeAnswer.Reconciled reconciled) {
        if (reconciled.count() != notice.count()) {
            return Optional.of(differs(
                    affected,
                    "expected " + NoticeWords.count(notice.count(), "correcting record") + ", but it has read "
                            + reconciled.count()));
        }
        return reconciled
                .checksum()
                .filter(checksum -> !checksum.equals(notice.checksum()))
                .map(checksum -> differs(affected, "expected " + notice.checksum() + ", but it has read " + checksum));
    }

    private Finding differs(AffectedConsumer affected, String what) {
        return finding(
                NoticeRule.EVIDENCE_DIFFERS,
                affected,
                what,
                "find the records that differ by their event ids, replay, and reconcile again");
    }

    /** Readers of an output were not told. */
    Finding untold(AffectedConsumer affected, FactId output) {
        return finding(
                NoticeRule.FOLLOWING_NOTICE_MISSING,
                affected,
                "expected a notice on " + output + " that follows " + notice.id() + ", but there is none",
                "publish one, or publish evidence that nothing differs");
    }

    Finding stillOpen(CorrectionNotice following) {
        return Finding.error(
                NoticeRule.FOLLOWING_NOTICE_OPEN,
                notice.id().toString(),
                "expected " + following.id() + ", which follows it, to be closed, but it is open",
                "see who is missing there: --notice " + following.id());
    }

    private static Finding finding(NoticeRule rule, AffectedConsumer affected, String what, String fix) {
        return Finding.error(rule, affected.consumer().toString(), what, affected.ask(), fix);
    }
}
