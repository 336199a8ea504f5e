package dev.concordat.core.codec;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Deletions;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionLink;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How facts are corrected. */
final class CorrectionShapes {
    static final Codec<CorrectionMechanism> MECHANISM = new Cases<CorrectionMechanism>()
            .word("none-promised", new NonePromised())
            .object("compensatedBy", Compensation.class, compensation())
            .object("reversedBy", Reversal.class, reversal())
            .object("retractedBy", Retraction.class, retraction())
            .object("restatedLatestBy", Restatement.class, restatement())
            .object("latestPerKeyBy", LatestRecord.class, latestRecord())
            .object("completeSnapshots", SnapshotReplacement.class, snapshot())
            .object("versionedRows", VersionedRows.class, versionedRows())
            .object("ledgerBalancedBy", LedgerEntries.class, ledger())
            .object("changelogBy", ChangelogEntries.class, changelog())
            .object("identityMergedBy", IdentityMerge.class, identityMerge())
            .object("redactedBy", Redaction.class, redaction())
            .object("domainCorrection", DomainSpecific.class, domainSpecific());
    static final Codec<CorrectionLink> LINK = link();

    private CorrectionShapes() {}

    private static <T extends CorrectionMechanism> Shape.Key<T, List<CorrectionCause>> causes(Shape<T> shape) {
        return shape.list("causes", Scalars.constant(CorrectionCause.class), CorrectionMechanism::causes);
    }

    private static <T> Shape.Key<T, Optional<Condition>> when(Shape<T> shape, Function<T, Optional<Condition>> value) {
        return shape.optional(
                "when", Scalars.text("field=value", "=", CorrectionShapes::parseCondition, Condition::toString), value);
    }

    private static <T> Shape.Key<T, Optional<Duration>> within(Shape<T> shape, Function<T, Optional<Duration>> value) {
        return shape.optional("within", Scalars.DURATION, value);
    }

    /** Exactly what was written: a condition may hold spaces that people would not type. */
    private static Condition parseCondition(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? Condition.parse(text)
                : new Condition(text.substring(0, equals), text.substring(equals + 1));
    }

    private static Shape<Compensation> compensation() {
        Shape<Compensation> shape = new Shape<>();
        var by = shape.required("compensatedBy", Scalars.FACT, Compensation::by);
        var partial = shape.withDefault("partial", Scalars.TRUTH, Compensation::partial, false);
        var amount = shape.optional("amount", Scalars.TEXT, Compensation::amount);
        var adjustment = shape.optional("adjustment", Scalars.TEXT, Compensation::adjustment);
        var within = within(shape, Compensation::within);
        var when = when(shape, Compensation::when);
        var causes = causes(shape);
        return shape.madeBy(values -> new Compensation(
                values.get(by),
                values.get(partial),
                values.get(amount),
                values.get(adjustment),
                values.get(within),
                values.get(when),
                values.get(causes)));
    }

    private static Shape<Reversal> reversal() {
        Shape<Reversal> shape = new Shape<>();
        var by = shape.required("reversedBy", Scalars.FACT, Reversal::by);
        var replacedBy = shape.optional("replacedBy", Scalars.FACT, Reversal::replacedBy);
        var within = within(shape, Reversal::within);
        var when = when(shape, Reversal::when);
        var causes = causes(shape);
        return shape.madeBy(values -> new Reversal(
                values.get(by), values.get(replacedBy), values.get(within), values.get(when), values.get(causes)));
    }

    private static Shape<Retraction> retraction() {
        Shape<Retraction> shape = new Shape<>();
        var by = shape.required("retractedBy", Scalars.FACT, Retraction::by);
        var within = within(shape, Retraction::within);
        var when = when(shape, Retraction::when);
        var causes = causes(shape);
        return shape.madeBy(
                values -> new Retraction(values.get(by), values.get(within), values.get(when), values.get(causes)));
    }

    private static Shape<Restatement> restatement() {
        Shape<Restatement> shape = new Shape<>();
        var latestBy = shape.required("restatedLatestBy", Scalars.CLOCK, Restatement::latestBy);
        var within = within(shape, Restatement::within);
        var causes = causes(shape);
        return shape.madeBy(values -> new Restatement(values.get(latestBy), values.get(within), values.get(causes)));
    }

    private static Shape<LatestRecord> latestRecord() {
        Shape<LatestRecord> shape = new Shape<>();
        var latestBy = shape.required("latestPerKeyBy", Scalars.CLOCK, LatestRecord::latestBy);
        var deletions = shape.withDefault(
                "deletions", Scalars.constant(Deletions.class), LatestRecord::deletions, Deletions.NOT_STATED);
        var kept = shape.optional("tombstonesKept", Scalars.DURATION, LatestRecord::tombstonesKept);
        var causes = causes(shape);
        return shape.madeBy(values ->
                new LatestRecord(values.get(latestBy), values.get(deletions), values.get(kept), values.get(causes)));
    }

    private static Shape<SnapshotReplacement> snapshot() {
        Shape<SnapshotReplacement> shape = new Shape<>();
        var complete = shape.required("completeSnapshots", Scalars.TRUTH, SnapshotReplacement::complete);
        var refresh = shape.optional("refresh", Scalars.TEXT, SnapshotReplacement::refresh);
        var rows = shape.optional("rows", Scalars.TEXT, SnapshotReplacement::rows);
        var causes = causes(shape);
        return shape.madeBy(values -> new SnapshotReplacement(
                values.get(complete), values.get(refresh), values.get(rows), values.get(causes)));
    }

    private static Shape<VersionedRows> versionedRows() {
        Shape<VersionedRows> shape = new Shape<>();
        var history = shape.required("versionedRows", Scalars.constant(DimensionHistory.class), VersionedRows::history);
        var causes = causes(shape);
        return shape.madeBy(values -> new VersionedRows(values.get(history), values.get(causes)));
    }

    private static Shape<LedgerEntries> ledger() {
        Shape<LedgerEntries> shape = new Shape<>();
        // Always written, since the case is known by it; empty stands for not stated.
        var balancedBy = shape.required(
                "ledgerBalancedBy", Scalars.TEXT, one -> one.balancedBy().orElse(""));
        var amount = shape.optional("amount", Scalars.TEXT, LedgerEntries::amount);
        var causes = causes(shape);
        return shape.madeBy(values -> new LedgerEntries(
                Optional.of(values.get(balancedBy)).filter(field -> !field.isEmpty()),
                values.get(amount),
                values.get(causes)));
    }

    private static Shape<ChangelogEntries> changelog() {
        Shape<ChangelogEntries> shape = new Shape<>();
        var operation = shape.required("changelogBy", Scalars.TEXT, ChangelogEntries::operation);
        var insert = shape.required("insert", Scalars.TEXT, ChangelogEntries::insert);
        var updateBefore = shape.required("updateBefore", Scalars.TEXT, ChangelogEntries::updateBefore);
        var updateAfter = shape.required("updateAfter", Scalars.TEXT, ChangelogEntries::updateAfter);
        var delete = shape.required("delete", Scalars.TEXT, ChangelogEntries::delete);
        var causes = causes(shape);
        return shape.madeBy(values -> new ChangelogEntries(
                values.get(operation),
                values.get(insert),
                values.get(updateBefore),
                values.get(updateAfter),
                values.get(delete),
                values.get(causes)));
    }

    private static Shape<IdentityMerge> identityMerge() {
        Shape<IdentityMerge> shape = new Shape<>();
        var by = shape.required("identityMergedBy", Scalars.FACT, IdentityMerge::by);
        var unmergedBy = shape.optional("unmergedBy", Scalars.FACT, IdentityMerge::unmergedBy);
        var survivor = shape.optional("survivor", Scalars.TEXT, IdentityMerge::survivor);
        var causes = causes(shape);
        return shape.madeBy(values ->
                new IdentityMerge(values.get(by), values.get(unmergedBy), values.get(survivor), values.get(causes)));
    }

    private static Shape<Redaction> redaction() {
        Shape<Redaction> shape = new Shape<>();
        var by = shape.required("redactedBy", Scalars.FACT, Redaction::by);
        var fields = shape.list("fields", Scalars.TEXT, Redaction::fields);
        var causes = causes(shape);
        return shape.madeBy(values -> new Redaction(values.get(by), values.get(fields), values.get(causes)));
    }

    private static Shape<DomainSpecific> domainSpecific() {
        Shape<DomainSpecific> shape = new Shape<>();
        var name = shape.required("domainCorrection", Scalars.TEXT, DomainSpecific::name);
        var means = shape.required("means", Scalars.TEXT, DomainSpecific::means);
        var fold = shape.required("fold", Scalars.TEXT, DomainSpecific::fold);
        var laws = shape.required("laws", Containers.list(Scalars.TEXT), DomainSpecific::laws);
        var causes = causes(shape);
        return shape.madeBy(values -> new DomainSpecific(
                values.get(name), values.get(means), values.get(fold), values.get(laws), values.get(causes)));
    }

    private static Codec<CorrectionLink> link() {
        Shape<CorrectionLink> shape = new Shape<>();
        var fact = shape.required("fact", Scalars.FACT, CorrectionLink::fact);
        var keys = shape.required(
                "keys", Containers.map(Scalars.TEXT, Scalars.TEXT, Function.identity()), CorrectionLink::keys);
        return shape.madeBy(values -> new CorrectionLink(values.get(fact), values.get(keys)));
    }
}
