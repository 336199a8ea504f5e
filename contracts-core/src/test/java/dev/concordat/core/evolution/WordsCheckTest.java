package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.EUR;
import static dev.concordat.core.evolution.EvolutionSample.amount;
import static dev.concordat.core.evolution.EvolutionSample.bound;
import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.expectation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.MeaningChangeRule;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsCheckTest {
    private static final ContextRecord PUBLISHED = billing(
            new GlossaryTerm("Customer", "whoever ordered", List.of()),
            new GlossaryTerm("dunning", "asking again", List.of()));

    private static ContextRecord billing(GlossaryTerm... terms) {
        return ContextRecord.builder().name("billing").addTerms(terms).build();
    }

    private static ContextRecord payers() {
        return billing(
                new GlossaryTerm("Customer", "whoever pays", List.of()),
                new GlossaryTerm("dunning", "asking again, for a fee", List.of()));
    }

    private static Field owed(int revision) {
        Field.Builder builder = Field.builder();
        return builder.from(amount(EUR))
                .meaning(new BusinessMeaning("What the customer owes", revision, List.of(), List.of()))
                .build();
    }

    private static List<Finding> found(SemanticContract contract, ContextRecord now, Dependent... dependents) {
        return found(contract, Optional.empty(), now, dependents);
    }

    private static List<Finding> found(
            SemanticContract contract, Optional<SemanticContract> base, ContextRecord now, Dependent... dependents) {
        return new WordsCheck(contract, base, List.of(dependents), Severities.BUILT_IN).check(PUBLISHED, now);
    }

    @Test
    void namesEveryMeaningThatUsesARedefinedWord() {
        assertThat(found(
                        contract("1.3.0", owed(1)).build(),
                        payers(),
                        bound(expectation(EvolutionSample.text("amount")))))
                .singleElement()
                .hasToString("""
                        [term-redefined, warning] billing/invoice-issued 1.3.0: term Customer ("whoever ordered") became Customer ("whoever pays"); it is used in the meaning of the fact, of field amount
                          may hurt finance/revenue (billed-amount): agreed 2026-03-02, purpose revenue-recognition, owner finance-data (finance@shop.example)
                          fix: raise the revision of each of these meanings if it changed with the word;
                               or accept it in concordat-baseline.json under fingerprint bd106a3a617a57d0, with reason, approver and last day""");
    }

    @Test
    void findsAWordThatIsNoLongerDefined() {
        assertThat(found(contract("1.3.0").build(), billing()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what())
                        .isEqualTo(
                                "term Customer (\"whoever ordered\") is gone; it is used in the meaning of the fact"))
                .satisfies(finding -> assertThat(finding.hurts()).contains("no consumer in the store relies on it"));
    }

    @Test
    void asksOnlyWhoReadsAMeaningThatUsesTheWord() {
        SemanticContract.Builder silent = contract("1.3.0", owed(1));
        SemanticContract onlyTheField =
                silent.meaning(BusinessMeaning.of("An invoice")).build();

        assertThat(found(onlyTheField, payers(), bound(expectation())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.hurts()).contains("no consumer in the store relies on it"));
        assertThat(found(
                        contract("1.3.0").build(), payers(), bound(expectation().state(ExpectationState.RETIRED))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.hurts()).contains("no consumer in the store relies on it"));
    }

    @Test
    void takesAHigherRevisionForAnAnswer() {
        SemanticContract base = contract("1.2.0", owed(1)).build();
        SemanticContract answered = contract("1.3.0", owed(2))
                .meaning(new BusinessMeaning("Billing has fixed what a customer owes", 2, List.of(), List.of()))
                .build();

        assertThat(found(answered, Optional.of(base), payers())).isEmpty();
    }

    @Test
    void saysNothingOfWordsThatStayOrAreNotUsed() {
        assertThat(found(contract("1.3.0").build(), PUBLISHED)).isEmpty();
        assertThat(found(
                        contract("1.3.0")
                                .meaning(BusinessMeaning.of("An invoice"))
                                .build(),
                        payers()))
                .isEmpty();
    }

    @Test
    void weighsAsTheTeamDecided() {
        Severities quiet = Severities.of(List.of(new Severities.Adjusted(
                MeaningChangeRule.TERM_REDEFINED,
                Optional.of(Severity.INFO),
                Optional.empty(),
                Optional.empty(),
                "our words are still moving")));

        assertThat(new WordsCheck(contract("1.3.0").build(), Optional.empty(), List.of(), quiet)
                        .check(PUBLISHED, payers()))
                .isEmpty();
    }
}
