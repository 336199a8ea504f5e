package dev.concordat.core.evolution;

import dev.concordat.api.FactId;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.PromiseChangeRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What may come before and after a fact for the same key, and how a dataset is refreshed. */
final class LifecycleComparison implements Comparison {
    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        order(of(LifecyclePromises.OfFact.class, before), of(LifecyclePromises.OfFact.class, after), found);
        refresh(of(LifecyclePromises.OfDataset.class, before), of(LifecyclePromises.OfDataset.class, after), found);
    }

    private static <L extends LifecyclePromises> Optional<L> of(Class<L> kind, SemanticContract contract) {
        return contract.lifecycle().filter(kind::isInstance).map(kind::cast);
    }

    private static void order(
            Optional<LifecyclePromises.OfFact> before, Optional<LifecyclePromises.OfFact> after, Found found) {
        if (before.isEmpty() || after.isEmpty()) {
            // What is not stated allows every order.
            found.statement(
                    "order of facts",
                    before,
                    after,
                    LifecycleComparison::inWords,
                    PromiseChangeRule.ORDER_OF_FACTS_RESTRICTED,
                    PromiseChangeRule.ORDER_OF_FACTS_RELAXED,
                    PromiseChangeRule.ORDER_OF_FACTS_RELAXED);
            return;
        }
        LifecyclePromises.OfFact was = before.get();
        LifecyclePromises.OfFact is = after.get();
        allowed("comes first", was.first(), is.first(), found);
        allowed("comes after", was.after(), is.after(), found);
        allowed("is followed by", was.then(), is.then(), found);
        allowed("comes last", was.last(), is.last(), found);
    }

    private static void allowed(String aspect, boolean was, boolean is, Found found) {
        if (was != is) {
            found.changed(
                    is ? PromiseChangeRule.ORDER_OF_FACTS_RELAXED : PromiseChangeRule.ORDER_OF_FACTS_RESTRICTED,
                    aspect,
                    was ? "possible" : "impossible",
                    is ? "possible" : "impossible");
        }
    }

    private static void allowed(String aspect, List<FactId> was, List<FactId> is, Found found) {
        found.members(
                aspect,
                was,
                is,
                FactId::toString,
                PromiseChangeRule.ORDER_OF_FACTS_RELAXED,
                PromiseChangeRule.ORDER_OF_FACTS_RESTRICTED);
    }

    private static String inWords(LifecyclePromises.OfFact order) {
        return (order.first() ? "first" : "never first")
                + (order.after().isEmpty() ? "" : ", after " + joined(order.after()))
                + (order.then().isEmpty() ? "" : ", then " + joined(order.then()))
                + (order.last() ? ", can be last" : ", never last");
    }

    private static String joined(List<FactId> facts) {
        return String.join(" or ", facts.stream().map(FactId::toString).toList());
    }

    private static void refresh(
            Optional<LifecyclePromises.OfDataset> before, Optional<LifecyclePromises.OfDataset> after, Found found) {
        found.promise(
                "refresh",
                before,
                after,
                Comparator.comparing(LifecyclePromises.OfDataset::refresh).reversed(),
                dataset -> "every " + IsoDuration.text(dataset.refresh()),
                PromiseChangeRule.REFRESH_SLOWED,
                PromiseChangeRule.REFRESH_QUICKENED);
        if (before.isPresent()
                && after.isPresent()
                && before.get().mode() != after.get().mode()) {
            found.changed(
                    PromiseChangeRule.REFRESH_MODE_CHANGED,
                    "rows of a refresh",
                    before.get().mode(),
                    after.get().mode());
        }
    }
}
