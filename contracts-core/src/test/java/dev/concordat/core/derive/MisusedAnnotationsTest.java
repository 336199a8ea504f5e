package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.derive.fixture.ledger.Misused;
import org.junit.jupiter.api.Test;

class MisusedAnnotationsTest {
    private static final String PLACE = "class dev.concordat.core.derive.fixture.ledger.Misused.";

    private static String errors(Class<?> type) {
        return Contracts.derive(type).findings().errors().toString().replace(PLACE, "…");
    }

    @Test
    void conditionOnAFieldThatIsNotThere() {
        assertThat(errors(Misused.ConditionOnNothing.class)).isEqualTo("""
                [correction-ends-disagree] …ConditionOnNothing, @ReversedBy, attribute when: expected a field of ledger/undone, but was "acton"; did you mean "action"? there are: key, action
                  fix: name a field in payload spelling""");
    }

    @Test
    void correctionByAClassThatIsNoFact() {
        assertThat(errors(Misused.CompensatedByNoFact.class)).isEqualTo("""
                [fact-not-declared] …CompensatedByNoFact: expected a class with @DomainFact in @CompensatedBy, but found Plain
                  fix: name the event class of the other fact""");
    }

    @Test
    void lifecycleWithAClassThatIsNoFact() {
        assertThat(errors(Misused.FollowedByNoFact.class)).isEqualTo("""
                [fact-not-declared] …FollowedByNoFact, @Lifecycle, attribute then: expected classes with @DomainFact, but Plain is none
                  fix: annotate Plain, or take it out""");
    }

    @Test
    void lineageFromAClassThatReadsNothing() {
        assertThat(errors(Misused.DerivedFromNoReads.class)).isEqualTo("""
                [reads-not-declared] …DerivedFromNoReads, member sum, @DerivedFrom, attribute input: expected a class with @Reads, but found Plain
                  fix: name the record with which the projection reads the input""");
    }

    @Test
    void amountWithTwoUnits() {
        assertThat(errors(Misused.TwoUnits.class)).isEqualTo("""
                [unit-invalid] …TwoUnits, member weight: expected @Money or @Unit, but found both
                  fix: keep the one that applies""");
    }

    @Test
    void personalDataThatIsNotPersonal() {
        assertThat(errors(Misused.PersonalAndNot.class)).isEqualTo("""
                [privacy-invalid] …PersonalAndNot, member name: expected a class above NOT_PERSONAL, but was NOT_PERSONAL
                  fix: drop @Personal from a member that is not personal""");
    }

    @Test
    void timeThatIsBlank() {
        assertThat(errors(Misused.BlankFreshness.class)).isEqualTo("""
                [duration-invalid] …BlankFreshness, @Freshness, attribute maxAge: expected a positive ISO-8601 duration such as PT48H or P90D, but it is blank
                  fix: write days, hours, minutes and seconds, such as P2D or PT36H""");
    }

    @Test
    void typeThatContainsItselfInAList() {
        assertThat(errors(Misused.Tree.class)).isEqualTo("""
                [type-unsupported] …Branch, member branches: expected a type that does not contain itself, but Misused.Branch does
                  fix: declare the member as Object or JsonNode, whose inside nobody promises; or write the parts as one list, each with the key of the part it is in""");
    }
}
