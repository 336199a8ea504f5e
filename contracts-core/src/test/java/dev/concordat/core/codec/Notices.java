package dev.concordat.core.codec;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeAnswer;
import dev.concordat.api.notice.NoticeCause;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.api.notice.NoticeId;
import dev.concordat.api.notice.NoticedFact;
import dev.concordat.api.notice.RecordChecksum;
import dev.concordat.api.notice.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary notices, and answers to them. */
final class Notices {
    private static final Arbitrary<NoticeId> ID =
            Combinators.combine(Fields.NAME, Fields.NAME).as(NoticeId::new);
    private static final Arbitrary<LocalDate> DAY =
            Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    private static final Arbitrary<RecordChecksum> CHECKSUM =
            Arbitraries.integers().map(id -> RecordChecksum.ofEventIds(List.of("e" + id)));
    private static final Arbitrary<TimeRange> RANGE = Combinators.combine(
                    Arbitraries.longs().between(0, 4_000_000_000L),
                    Arbitraries.longs().between(1, 40_000_000))
            .as((from, seconds) -> new TimeRange(Instant.ofEpochSecond(from), Instant.ofEpochSecond(from + seconds)));

    private Notices() {}

    static Arbitrary<CorrectionNotice> notices() {
        Arbitrary<CorrectionNotice.Builder> start = Combinators.combine(
                        ID,
                        Combinators.combine(
                                        Fields.NAME, Documents.VERSION.list().ofMaxSize(2))
                                .as((name, versions) -> new NoticedFact(new FactId("any", name), versions))
                                .list()
                                .uniqueElements(NoticedFact::fact)
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(NoticeCause.class),
                        Arbitraries.of(CorrectionKind.class),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        CHECKSUM,
                        RANGE,
                        Fields.TEXT)
                .as((id, facts, cause, mechanism, count, checksum, recorded, text) -> {
                    CorrectionNotice.Builder builder = CorrectionNotice.builder();
                    builder.id(id)
                            .cause(cause)
                            .mechanism(mechanism)
                            .count(count)
                            .checksum(checksum)
                            .recorded(recorded)
                            .wrong(text)
                            .right(text + " no more");
                    facts.forEach(one -> builder.addFacts(
                            new NoticedFact(new FactId(id.context(), one.fact().name()), one.versions())));
                    return builder;
                });
        return Combinators.combine(
                        start,
                        Arbitraries.oneOf(Arbitraries.just(Optional.<TimeRange>empty()), RANGE.map(Optional::of)),
                        Fields.TEXT.list().uniqueElements().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((builder, valid, keys, follows) -> {
                    if (valid.isEmpty()) {
                        builder.keys(keys);
                    }
                    builder.valid(valid);
                    builder.follows(follows ? Optional.of(new NoticeId("elsewhere", "before")) : Optional.empty());
                    return builder.build();
                });
    }

    static Arbitrary<NoticeEvidence> evidence() {
        Arbitrary<NoticeAnswer> reconciled = Combinators.combine(
                        DAY, Arbitraries.integers().between(0, 9), CHECKSUM, Fields.TEXT.optional(), Fields.TEXT)
                .as((on, count, checksum, difference, by) -> new NoticeAnswer.Reconciled(
                        on, count, count > 0 ? Optional.of(checksum) : Optional.empty(), difference, by));
        Arbitrary<NoticeAnswer> waived =
                Combinators.combine(Fields.TEXT, Fields.TEXT, DAY).as(NoticeAnswer.Waived::new);
        Arbitrary<ConsumerId> consumer =
                Combinators.combine(Fields.NAME, Fields.NAME.optional()).as(ConsumerId::new);
        return Combinators.combine(ID, consumer, Arbitraries.oneOf(reconciled, waived))
                .as(NoticeEvidence::new);
    }
}
