package dev.concordat.core.check;

import dev.concordat.api.FactId;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.OutputKind;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stage of the contract, and what may precede and follow a fact or refresh a dataset. */
final class LifecycleStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        Optional<LifecyclePromises> lifecycle = stated.contract().lifecycle();
        OutputKind kind = stated.contract().kind();
        if (lifecycle.orElse(null) instanceof LifecyclePromises.OfDataset && kind == OutputKind.FACT) {
            found.error(
                    ContractRule.LIFECYCLE_OF_OTHER_KIND,
                    "expected what may precede and follow the fact, but the lifecycle says how a dataset is refreshed",
                    "use @Lifecycle, or publish a dataset");
        }
        if (lifecycle.orElse(null) instanceof LifecyclePromises.OfFact ofFact) {
            if (kind == OutputKind.DATASET) {
                found.error(
                        ContractRule.LIFECYCLE_OF_OTHER_KIND,
                        "expected how the dataset is refreshed, but the lifecycle says what may precede and follow a"
                                + " fact",
                        "use refresh of @Dataset, or publish a fact");
            }
            foreign(stated, ofFact)
                    .forEach(fact -> found.error(
                            ContractRule.LIFECYCLE_NAMES_FOREIGN_FACT,
                            "expected facts of context "
                                    + stated.contract().fact().context() + " in the lifecycle, but found " + fact,
                            "name the fact of your own context that follows from it"));
        }
    }

    private static List<FactId> foreign(CheckedContract stated, LifecyclePromises.OfFact lifecycle) {
        return Stream.concat(lifecycle.after().stream(), lifecycle.then().stream())
                .distinct()
                .filter(fact -> !fact.context().equals(stated.contract().fact().context()))
                .toList();
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        if (relied.contract().stage().compareTo(relied.expectation().atLeast()) < 0) {
            found.error(
                    ExpectationRule.STAGE_TOO_LOW,
                    "expected stage " + relied.expectation().atLeast() + " at least, but the contract is "
                            + relied.contract().stage(),
                    "raise the stage, when the contract is ready for it",
                    "build on it as it is, and set atLeast = "
                            + relied.contract().stage());
        }
        if (!relied.expectation().after().isEmpty()) {
            order(relied, found);
        }
    }

    private static void order(Relied relied, Mismatches found) {
        Collection<FactId> expected = relied.expectation().after();
        String before = "expected " + either(expected) + " to have come before for the same key, but the contract ";
        if (!(relied.contract().lifecycle().orElse(null) instanceof LifecyclePromises.OfFact lifecycle)) {
            found.error(
                    ExpectationRule.LIFECYCLE_NOT_STATED,
                    before + "states no order of facts",
                    "state what may come before with @Lifecycle",
                    "handle facts in any order, and drop after");
            return;
        }
        // A fact that repeats itself was preceded by what preceded its first one.
        List<FactId> others = lifecycle.after().stream()
                .filter(fact -> !expected.contains(fact)
                        && !fact.equals(relied.contract().fact()))
                .toList();
        if (lifecycle.first()) {
            differs(before + "says that the life of a key can start with this fact", found);
        }
        if (!others.isEmpty()) {
            differs(before + "says that " + either(others) + " may come before instead", found);
        }
    }

    private static void differs(String what, Mismatches found) {
        found.error(
                ExpectationRule.PREDECESSOR_DIFFERS,
                what,
                "narrow the lifecycle, if that is true",
                "handle facts that come without it, and correct or drop after");
    }

    private static String either(Collection<FactId> facts) {
        return facts.stream().map(FactId::toString).collect(Collectors.joining(" or "));
    }
}
