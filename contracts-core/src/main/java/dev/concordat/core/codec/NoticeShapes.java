package dev.concordat.core.codec;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeAnswer;
import dev.concordat.api.notice.NoticeCause;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.api.notice.NoticeId;
import dev.concordat.api.notice.NoticedFact;
import dev.concordat.api.notice.RecordChecksum;
import dev.concordat.api.notice.TimeRange;

/** What was corrected, and how consumers took it in. */
final class NoticeShapes {
    private static final Codec<NoticeId> ID = Scalars.text(
            "context/notice", "^" + Scalars.NAME + "/" + Scalars.NAME + "$", NoticeId::parse, NoticeId::toString);
    private static final Codec<RecordChecksum> CHECKSUM =
            Scalars.text("a checksum", "^sha-256:[0-9a-f]{64}$", RecordChecksum::new, RecordChecksum::toString);
    static final Codec<CorrectionNotice> NOTICE = notice();
    static final Codec<NoticeEvidence> EVIDENCE = evidence();

    private NoticeShapes() {}

    private static Codec<CorrectionNotice> notice() {
        Shape<CorrectionNotice> shape = new Shape<>();
        var id = shape.required("id", ID, CorrectionNotice::id);
        var follows = shape.optional("follows", ID, CorrectionNotice::follows);
        var facts = shape.required("facts", Containers.list(fact()), CorrectionNotice::facts);
        var keys = shape.list("businessKeys", Scalars.TEXT, CorrectionNotice::keys);
        var valid = shape.optional("valid", range(), CorrectionNotice::valid);
        var cause = shape.required("cause", Scalars.constant(NoticeCause.class), CorrectionNotice::cause);
        var mechanism =
                shape.required("mechanism", Scalars.constant(CorrectionKind.class), CorrectionNotice::mechanism);
        var count = shape.required("count", Scalars.INTEGER, CorrectionNotice::count);
        var checksum = shape.required("checksum", CHECKSUM, CorrectionNotice::checksum);
        var recorded = shape.required("recorded", range(), CorrectionNotice::recorded);
        var wrong = shape.required("wrong", Scalars.TEXT, CorrectionNotice::wrong);
        var right = shape.required("right", Scalars.TEXT, CorrectionNotice::right);
        return shape.madeBy(values -> CorrectionNotice.builder()
                .id(values.get(id))
                .follows(values.get(follows))
                .facts(values.get(facts))
                .keys(values.get(keys))
                .valid(values.get(valid))
                .cause(values.get(cause))
                .mechanism(values.get(mechanism))
                .count(values.get(count))
                .checksum(values.get(checksum))
                .recorded(values.get(recorded))
                .wrong(values.get(wrong))
                .right(values.get(right))
                .build());
    }

    private static Codec<NoticedFact> fact() {
        Shape<NoticedFact> shape = new Shape<>();
        var fact = shape.required("fact", Scalars.FACT, NoticedFact::fact);
        var versions = shape.list("versions", Scalars.VERSION, NoticedFact::versions);
        return shape.madeBy(values -> new NoticedFact(values.get(fact), values.get(versions)));
    }

    private static Codec<TimeRange> range() {
        Shape<TimeRange> shape = new Shape<>();
        var from = shape.required("from", Scalars.INSTANT, TimeRange::from);
        var to = shape.required("to", Scalars.INSTANT, TimeRange::to);
        return shape.madeBy(values -> new TimeRange(values.get(from), values.get(to)));
    }

    private static Codec<NoticeEvidence> evidence() {
        Shape<NoticeEvidence> shape = new Shape<>();
        var notice = shape.required("notice", ID, NoticeEvidence::notice);
        var consumer = shape.required("consumer", ExpectationShapes.CONSUMER, NoticeEvidence::consumer);
        Codec<NoticeAnswer> answers = new Cases<NoticeAnswer>()
                .object("reconciledOn", NoticeAnswer.Reconciled.class, reconciled())
                .object("waivedUntil", NoticeAnswer.Waived.class, waived());
        var answer = shape.required("answer", answers, NoticeEvidence::answer);
        return shape.madeBy(values -> new NoticeEvidence(values.get(notice), values.get(consumer), values.get(answer)));
    }

    private static Shape<NoticeAnswer.Reconciled> reconciled() {
        Shape<NoticeAnswer.Reconciled> shape = new Shape<>();
        var on = shape.required("reconciledOn", Scalars.DATE, NoticeAnswer.Reconciled::on);
        var count = shape.required("count", Scalars.INTEGER, NoticeAnswer.Reconciled::count);
        var checksum = shape.optional("checksum", CHECKSUM, NoticeAnswer.Reconciled::checksum);
        var difference = shape.optional("difference", Scalars.TEXT, NoticeAnswer.Reconciled::difference);
        var by = shape.required("by", Scalars.TEXT, NoticeAnswer.Reconciled::by);
        return shape.madeBy(values -> new NoticeAnswer.Reconciled(
                values.get(on), values.get(count), values.get(checksum), values.get(difference), values.get(by)));
    }

    private static Shape<NoticeAnswer.Waived> waived() {
        Shape<NoticeAnswer.Waived> shape = new Shape<>();
        var until = shape.required("waivedUntil", Scalars.DATE, NoticeAnswer.Waived::until);
        var reason = shape.required("reason", Scalars.TEXT, NoticeAnswer.Waived::reason);
        var approvedBy = shape.required("approvedBy", Scalars.TEXT, NoticeAnswer.Waived::approvedBy);
        return shape.madeBy(
                values -> new NoticeAnswer.Waived(values.get(reason), values.get(approvedBy), values.get(until)));
    }
}
