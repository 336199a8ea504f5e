package dev.concordat.core.codec;

import dev.concordat.api.Comparison;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Deletions;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.RefreshMode;
import dev.concordat.api.Stage;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.DomainSpecific;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.Reconciliation;
import dev.concordat.api.model.ServiceLevelPromises;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary promises of all kinds. */
final class Promises {
    private static final Arbitrary<FactId> FACT =
            Combinators.combine(Fields.NAME, Fields.NAME).as(FactId::new);
    static final Arbitrary<Duration> DURATION =
            Arbitraries.longs().between(1, 40_000_000).map(Duration::ofSeconds);
    static final Arbitrary<LocalDate> DAY =
            Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    private static final Arbitrary<Boolean> TRUTH = Arbitraries.of(true, false);
    private static final Arbitrary<FactClock> CLOCK = Arbitraries.of(FactClock.class);
    private static final Arbitrary<List<CorrectionCause>> CAUSES =
            Arbitraries.of(CorrectionCause.class).list().ofMaxSize(2);
    private static final Arbitrary<BigDecimal> NUMBER = Arbitraries.bigDecimals()
            .between(new BigDecimal("-1000"), new BigDecimal("1000"))
            .ofScale(2);
    static final Arbitrary<Percentage> PERCENTAGE = Arbitraries.bigDecimals()
            .between(new BigDecimal("0.01"), new BigDecimal("100"))
            .ofScale(2)
            .map(Percentage::new);

    private Promises() {}

    static Arbitrary<LifecyclePromises> lifecycle() {
        Arbitrary<List<FactId>> facts = FACT.list().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(TRUTH, facts, facts, TRUTH).as(LifecyclePromises.OfFact::new),
                Arbitraries.just(new LifecyclePromises.OfFact(true, List.of(), List.of(), true)),
                Combinators.combine(DURATION, Arbitraries.of(RefreshMode.class)).as(LifecyclePromises.OfDataset::new));
    }

    static Arbitrary<FreshnessPromises> freshness() {
        return Arbitraries.oneOf(
                Arbitraries.just(new FreshnessPromises.NonePromised()),
                Combinators.combine(CLOCK, DURATION, DURATION.optional(), PERCENTAGE, DURATION, DURATION.optional())
                        .as((clock, age, more, target, window, every) -> new FreshnessPromises.Promised(
                                clock,
                                age.plus(more.orElse(Duration.ZERO)),
                                more.map(one -> age),
                                target,
                                window,
                                every)));
    }

    static Arbitrary<QualityGuarantee> guarantee() {
        Arbitrary<QualityRule> rule = Arbitraries.oneOf(
                Fields.TEXT.map(QualityRule.Completeness::new),
                Combinators.combine(Fields.TEXT, NUMBER, TRUTH)
                        .as((field, bound, upper) -> new QualityRule.Range(
                                field,
                                upper ? Optional.empty() : Optional.of(bound),
                                upper ? Optional.of(bound) : Optional.empty())),
                Combinators.combine(Fields.TEXT, Arbitraries.of("[a-z]+", "\\d{3}", ".*"))
                        .as(QualityRule.Matching::new),
                Fields.TEXT.list().ofMinSize(1).ofMaxSize(2).map(QualityRule.Uniqueness::new),
                Combinators.combine(Fields.TEXT, FACT, Fields.TEXT, CLOCK).as(QualityRule.Reference::new),
                Combinators.combine(Fields.TEXT, Arbitraries.of(Comparison.class), Fields.TEXT)
                        .as(QualityRule.CrossField::new));
        return Combinators.combine(rule, PERCENTAGE, Arbitraries.of(QualitySeverity.class))
                .as(QualityGuarantee::new);
    }

    static Arbitrary<IdentityRules> identity() {
        return Combinators.combine(Arbitraries.of(KeyScope.class), Arbitraries.of(KeyReuse.class), DURATION.optional())
                .as(IdentityRules::new);
    }

    static Arbitrary<DeprecationPromises> policy() {
        return Combinators.combine(DURATION, DURATION, TRUTH)
                .as((less, more, replacement) -> new DeprecationPromises(
                        Map.of(Stage.EXPERIMENTAL, less, Stage.CORE, less.plus(more)), replacement));
    }

    static Arbitrary<DeprecationNotice> notice() {
        return Combinators.combine(
                        DAY,
                        Arbitraries.integers().between(0, 400),
                        Fields.TEXT.optional(),
                        Fields.TEXT,
                        Fields.TEXT.optional())
                .as((from, days, replacement, reason, migration) ->
                        new DeprecationNotice(from, from.plusDays(days), replacement, Optional.of(reason), migration));
    }

    static Arbitrary<ServiceLevelPromises> serviceLevel() {
        return Combinators.combine(
                        PERCENTAGE.optional(),
                        PERCENTAGE.optional(),
                        DURATION.optional(),
                        DURATION.optional(),
                        DURATION)
                .as(ServiceLevelPromises::new);
    }

    static Arbitrary<Reconciliation> reconciliation() {
        return Combinators.combine(Fields.NAME, Fields.TEXT, DURATION).as(Reconciliation::new);
    }

    static Arbitrary<FieldLineage> lineage() {
        return Combinators.combine(
                        Fields.TEXT,
                        FACT,
                        Fields.TEXT.list().ofMinSize(1).ofMaxSize(2),
                        Fields.TEXT,
                        Arbitraries.integers().between(1, 9),
                        TRUTH,
                        Arbitraries.maps(Fields.TEXT, Fields.TEXT).ofMaxSize(2))
                .as(FieldLineage::new);
    }

    private static final Arbitrary<Optional<List<String>>> AMOUNTS =
            Fields.TEXT.list().ofSize(2).optional();

    static Arbitrary<CorrectionMechanism> mechanism() {
        Arbitrary<Optional<Condition>> when = Combinators.combine(
                        Fields.TEXT.filter(text -> text.indexOf('=') < 0), Fields.TEXT)
                .as(Condition::new)
                .optional();
        return Arbitraries.oneOf(
                Arbitraries.oneOf(
                        Arbitraries.just(new NonePromised()),
                        Combinators.combine(FACT, TRUTH, AMOUNTS, DURATION.optional(), when, CAUSES)
                                .as((by, partial, amounts, within, condition, causes) -> new Compensation(
                                        by,
                                        partial,
                                        amounts.map(both -> both.get(0)),
                                        amounts.map(both -> both.get(1)),
                                        within,
                                        condition,
                                        causes)),
                        Combinators.combine(FACT, FACT.optional(), DURATION.optional(), when, CAUSES)
                                .as(Reversal::new),
                        Combinators.combine(FACT, DURATION.optional(), when, CAUSES)
                                .as(Retraction::new),
                        Combinators.combine(CLOCK, DURATION.optional(), CAUSES).as(Restatement::new),
                        Combinators.combine(CLOCK, DURATION.optional(), CAUSES)
                                .as((clock, kept, causes) -> new LatestRecord(
                                        clock, kept.isEmpty() ? Deletions.NONE : Deletions.TOMBSTONE, kept, causes))),
                Arbitraries.oneOf(
                        Combinators.combine(TRUTH, Fields.TEXT.optional(), Fields.TEXT.optional(), CAUSES)
                                .as(SnapshotReplacement::new),
                        Combinators.combine(Arbitraries.of(DimensionHistory.class), CAUSES)
                                .as(VersionedRows::new),
                        Combinators.combine(Fields.TEXT.optional(), Fields.TEXT.optional(), CAUSES)
                                .as(LedgerEntries::new),
                        Combinators.combine(Fields.TEXT, CAUSES)
                                .as((operation, causes) ->
                                        new ChangelogEntries(operation, "+I", "-U", "+U", "-D", causes)),
                        Combinators.combine(FACT, FACT.optional(), Fields.TEXT.optional(), CAUSES)
                                .as(IdentityMerge::new),
                        Combinators.combine(FACT, Fields.TEXT.list().ofMaxSize(2), CAUSES)
                                .as(Redaction::new),
                        Combinators.combine(
                                        Fields.NAME,
                                        Fields.TEXT,
                                        Fields.TEXT,
                                        Fields.TEXT.list().ofMinSize(1).ofMaxSize(2),
                                        CAUSES)
                                .as(DomainSpecific::new)));
    }
}
