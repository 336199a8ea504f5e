package dev.concordat.core.correction;

import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.core.correction.FactException.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What is open although every record by itself is in order: postings that do not balance, what was stated under a survivor
 * whose merge was taken back, versions that state less than was taken back, and refreshes that came in part.
 *
 * @param rules what the contract states
 * @param things the records
 */
record OpenQuestions<P>(CorrectionRules rules, Things<P> things) {

    List<FactException<P>> all(EffectiveState<P> state) {
        List<FactException<P>> open = new ArrayList<>();
        leftOver(open);
        overdrawn(state, open);
        incomplete(open);
        if (rules.all(LedgerEntries.class).anyMatch(one -> one.amount().isPresent())) {
            unbalanced(state, open);
        }
        return open;
    }

    /** A later version states less than was taken back of an earlier one. */
    private void overdrawn(EffectiveState<P> state, List<FactException<P>> open) {
        for (EffectiveFact<P> fact : state.facts()) {
            int stated = fact.record().amount().map(BigDecimal::signum).orElse(0);
            fact.remaining()
                    .filter(left -> left.signum() * stated < 0)
                    .flatMap(left -> things.find(fact.record().eventId())
                            .map(one -> new FactException<>(
                                    one.record(),
                                    Reason.TOO_MUCH,
                                    "more was taken back of " + one.record().key() + " than it states now: "
                                            + left.toPlainString() + " is left",
                                    rules.owner(),
                                    one.at())))
                    .ifPresent(open::add);
        }
    }

    private void incomplete(List<FactException<P>> open) {
        things.refreshes()
                .incomplete()
                .forEach((id, what) -> things.find(id)
                        .map(one -> new FactException<>(
                                one.record(), Reason.INCOMPLETE_REFRESH, what, rules.owner(), one.at()))
                        .ifPresent(open::add));
    }

    private void unbalanced(EffectiveState<P> state, List<FactException<P>> open) {
        state.balances().forEach((posting, balance) -> {
            if (balance.signum() != 0) {
                things.all().stream()
                        .filter(one ->
                                one.record().group().filter(posting::equals).isPresent())
                        .max((one, other) -> RecordOrder.compare(one.record(), other.record()))
                        .ifPresent(last -> open.add(new FactException<>(
                                last.record(),
                                Reason.UNBALANCED,
                                "posting " + posting + " comes to " + balance.toPlainString() + " and not to nothing",
                                rules.owner(),
                                last.at())));
            }
        });
    }

    private void leftOver(List<FactException<P>> open) {
        List<FactRecord<P>> records = things.merges().map(Received::record).toList();
        for (FactRecord<P> unmerge : records) {
            records.stream()
                    .filter(merge -> Partition.takesBack(unmerge, merge))
                    .forEach(merge -> leftOver(merge, unmerge, open));
        }
    }

    /** Nobody can know whose it was: the key stood for both. */
    private void leftOver(FactRecord<P> merge, FactRecord<P> unmerge, List<FactException<P>> open) {
        List<String> keys = Partition.keys(merge);
        String survivor = rules.survivorIsNamed() ? keys.get(0) : new TreeSet<>(keys).first();
        things.of(survivor).stream()
                .filter(one -> !ThingReading.isCorrection(one.record()))
                .filter(one ->
                        RecordOrder.compare(merge, one.record()) < 0 && RecordOrder.compare(one.record(), unmerge) < 0)
                .forEach(one -> open.add(new FactException<>(
                        one.record(),
                        Reason.LEFT_OVER,
                        "it was stated under " + survivor + " while that stood for " + String.join(" and ", keys)
                                + ", which " + unmerge.eventId() + " took back",
                        rules.owner(),
                        one.at())));
    }
}
