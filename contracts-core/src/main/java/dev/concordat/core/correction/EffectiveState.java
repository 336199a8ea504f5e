package dev.concordat.core.correction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * What holds at a time, as known at a time. Immutable and thread-safe as far as payloads are; two states are equal if the same
 * facts hold.
 *
 * @param <P> the payload
 * @param facts the facts that hold, in order of key, start and event id
 * @since 0.1
 */
public record EffectiveState<P>(List<EffectiveFact<P>> facts) {
    /** Copies the facts. */
    public EffectiveState {
        facts = List.copyOf(facts);
    }

    /**
     * Groups the facts.
     *
     * @return the facts by business key, sorted
     */
    public SortedMap<String, List<EffectiveFact<P>>> byKey() {
        SortedMap<String, List<EffectiveFact<P>>> byKey = new TreeMap<>();
        facts.forEach(fact ->
                byKey.computeIfAbsent(fact.key(), key -> new ArrayList<>()).add(fact));
        return byKey;
    }

    /**
     * Adds up what is left of the amounts.
     *
     * @return the sum; 0 if no fact has an amount
     */
    public BigDecimal total() {
        return facts.stream().flatMap(fact -> fact.remaining().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Adds up the amounts of each group, such as the postings of a ledger.
     *
     * @return the balance of each group, sorted; facts without a group are left out
     */
    public SortedMap<String, BigDecimal> balances() {
        SortedMap<String, BigDecimal> balances = new TreeMap<>();
        facts.forEach(fact -> fact.record()
                .group()
                .ifPresent(group -> balances.merge(group, fact.remaining().orElse(BigDecimal.ZERO), BigDecimal::add)));
        return balances;
    }

    /**
     * Applies a rule of the domain to the facts that hold, in the order in which they were recorded.
     *
     * @param <S> the state of the rule
     * @param start the state before any fact
     * @param fold from a state and the next payload to the next state, such as
     *     {@link dev.concordat.api.correction.CorrectionFold#apply}
     * @return the state after all of them
     */
    public <S> S fold(S start, BiFunction<S, P, S> fold) {
        S state = start;
        List<EffectiveFact<P>> inOrder = new ArrayList<>(facts);
        inOrder.sort((one, other) -> RecordOrder.compare(one.record(), other.record()));
        for (EffectiveFact<P> fact : inOrder) {
            state = fold.apply(state, fact.record().payload());
        }
        return state;
    }

    /**
     * Says what another state has otherwise.
     *
     * @param other the other state, such as that as reported
     * @return what is left in this one and in the other by business key, where the two differ
     */
    public SortedMap<String, Difference> difference(EffectiveState<P> other) {
        SortedMap<String, Difference> differences = new TreeMap<>();
        SortedMap<String, List<EffectiveFact<P>>> here = byKey();
        SortedMap<String, List<EffectiveFact<P>>> there = other.byKey();
        Map<String, List<EffectiveFact<P>>> all = new TreeMap<>(here);
        all.putAll(there);
        all.keySet().forEach(key -> {
            List<EffectiveFact<P>> one = here.getOrDefault(key, List.of());
            List<EffectiveFact<P>> two = there.getOrDefault(key, List.of());
            if (!one.equals(two)) {
                differences.put(
                        key, new Difference(new EffectiveState<>(one).total(), new EffectiveState<>(two).total()));
            }
        });
        return differences;
    }

    /**
     * What is left under one key in two states.
     *
     * @param here in this one
     * @param there in the other
     * @since 0.1
     */
    public record Difference(BigDecimal here, BigDecimal there) {}
}
