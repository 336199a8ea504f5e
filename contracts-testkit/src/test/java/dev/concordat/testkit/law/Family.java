package dev.concordat.testkit.law;

import dev.concordat.api.Deletions;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.FactClock;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One way of correcting, with the contracts that state it and a projection that lives by it. */
enum Family {
    PLAIN(Saints.Sales::new, Shop.fact()),
    DELAYED(Saints.Sales::new, Shop.delayed(Ordering.PER_KEY)),
    IN_NO_ORDER(Saints.Sales::new, Shop.delayed(Ordering.NONE)),
    COMPENSATED(
            Saints.Sales::new,
            Shop.fact(new Compensation(Shop.CANCELLED, false, Optional.empty())),
            Shop.later(Shop.CANCELLED)),
    COMPENSATED_AND_UNDONE(
            Saints.Restored::new,
            Shop.fact(new Compensation(Shop.CANCELLED, false, Optional.empty())),
            Shop.undoable(Shop.CANCELLED),
            Shop.undoing(Shop.CANCELLED)),
    COMPENSATED_IN_PARTS(
            Saints.Credits::new,
            Shop.fact(new Compensation(
                    Shop.CANCELLED,
                    true,
                    Optional.of("amount"),
                    Optional.of("amount"),
                    Optional.empty(),
                    Optional.empty(),
                    List.of())),
            Shop.later(Shop.CANCELLED)),
    COMPENSATED_TOGETHER(
            Saints.TogetherCredits::new,
            Shop.fact(new Compensation(
                    Shop.CANCELLED,
                    true,
                    Optional.of("amount"),
                    Optional.of("lines[].amount"),
                    Optional.empty(),
                    Optional.empty(),
                    List.of())),
            Shop.collective(Shop.CANCELLED)),
    COMPENSATED_BY_ITS_OWN_TYPE(Saints.Marks::new, Shop.ofOneType()),
    COMPENSATED_IN_MONEY(Saints.Prices::new, Shop.priced(), Shop.pricedLater(Shop.CANCELLED)),
    COMPENSATED_BY_TWO_PARTS(
            Saints.Sizes::new,
            Shop.sized(new Compensation(Shop.CANCELLED, false, Optional.empty())),
            Shop.sizedLater(Shop.CANCELLED)),
    REVERSED(
            Saints.Replacements::new,
            Shop.fact(new Reversal(Shop.CANCELLED, Optional.of(Shop.REPLACED), Optional.empty(), List.of())),
            Shop.later(Shop.CANCELLED),
            Shop.later(Shop.REPLACED)),
    RETRACTED(
            Saints.Sales::new,
            Shop.fact(new Retraction(Shop.CANCELLED, Optional.empty(), List.of())),
            Shop.later(Shop.CANCELLED)),
    RETRACTED_AND_RESTATED(
            Saints.LatestNotRetracted::new,
            Shop.fact(
                    new Retraction(Shop.CANCELLED, Optional.empty(), List.of()),
                    new Restatement(FactClock.RECORDED, List.of())),
            Shop.later(Shop.CANCELLED)),
    RESTATED(Saints.Latest::new, Shop.fact(new Restatement(FactClock.RECORDED, List.of()))),
    RESTATED_FOR_A_TIME(Saints.LatestForItsTime::new, Shop.timed(new Restatement(FactClock.RECORDED, List.of()))),
    COMPACTED(
            Saints.Compacted::new,
            Shop.compacted(new LatestRecord(FactClock.RECORDED, Deletions.TOMBSTONE, Optional.empty(), List.of()))),
    ROWS(Saints.Rows::new, Shop.timed(new VersionedRows(DimensionHistory.ROW_PER_VERSION, List.of()))),
    PREVIOUS(Saints.Previous::new, Shop.fact(new VersionedRows(DimensionHistory.PREVIOUS_VALUE, List.of()))),
    OVERWRITTEN(Saints.Latest::new, Shop.fact(new VersionedRows(DimensionHistory.OVERWRITTEN, List.of()))),
    LEDGER(
            Saints.Balances::new,
            Shop.with(
                    List.of(Shop.text("posting")),
                    new LedgerEntries(Optional.of("posting"), Optional.of("amount"), List.of()))),
    CHANGELOG(
            Saints.Table::new,
            Shop.with(
                    List.of(Field.required("op", new ChoiceType(List.of("+I", "-U", "+U", "-D"), false))),
                    new ChangelogEntries("op", "+I", "-U", "+U", "-D", List.of()))),
    REFRESHED(Saints.Refreshed::new, Shop.fact(new SnapshotReplacement(true, List.of()))),
    REFRESHED_BY_NAME(Saints.Refreshed::new, Shop.refreshed()),
    PARTLY_REFRESHED(Saints.PartlyRefreshed::new, Shop.fact(new SnapshotReplacement(false, List.of()))),
    MERGED(
            Saints.Merged::new,
            Shop.fact(new IdentityMerge(Shop.MERGED, Optional.of(Shop.UNMERGED), Optional.of("kept"), List.of())),
            Shop.merge(Shop.MERGED),
            Shop.merge(Shop.UNMERGED)),
    REDACTED(Saints.Buyers::new, Shop.fact(new Redaction(Shop.ERASED, List.of())), Shop.later(Shop.ERASED));

    private final Supplier<? extends Projection> saint;
    private final SemanticContract contract;
    private final List<SemanticContract> later;

    Family(Supplier<? extends Projection> saint, SemanticContract contract, SemanticContract... later) {
        this.saint = saint;
        this.contract = contract;
        this.later = Arrays.asList(later);
    }

    Supplier<? extends Projection> saint() {
        return saint;
    }

    SemanticContract contract() {
        return contract;
    }

    List<SemanticContract> later() {
        return later;
    }

    ConsumerLaws laws(ProjectionCode<?> code, LawSettings settings) {
        return Shop.laws(contract, later, code, settings);
    }

    ConsumerLaws laws(Supplier<? extends Projection> projection, LawSettings settings) {
        return laws(Projection.code(projection), settings);
    }
}
