package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.derive.fixture.ledger.Postings;
import org.junit.jupiter.api.Test;

class ContractDerivationTest {
    private static final String PLACE = "class dev.concordat.core.derive.fixture.ledger.Postings.";

    @Test
    void namesEverythingThatIsStatedWronglyAtOnce() {
        assertThat(Contracts.derive(Postings.Wrong.class).findings().errors().list().stream()
                        .map(finding -> finding.place().replace(PLACE + "Wrong", "") + " "
                                + finding.rule().id() + ": " + finding.what()))
                .containsExactlyInAnyOrder(
                        ", @Lifecycle, attribute after lifecycle-ends-disagree: the class names ledger/entry-reversed,"
                                + " but EntryReversed does not name Wrong in then",
                        ", @Lifecycle lifecycle-invalid: a fact that is not last is followed by another, but none is"
                                + " named",
                        ", @Freshness, attribute targetPercent percentage-invalid: a percentage is above 0 and up to"
                                + " 100, but was 0",
                        ", @InRange quality-invalid: expected a decimal number in min, but was \"low\"",
                        ", @MatchesPattern quality-invalid: Unclosed character class near index 0",
                        ", @References quality-invalid: a fact id is written context/name, but was \"account\"",
                        ", @Complete, attribute percent percentage-invalid: a percentage is above 0 and up to 100, but"
                                + " was 101",
                        ", @DeprecationPolicy deprecation-invalid: a higher stage must not have less notice than a lower"
                                + " one, but ACTIVE has",
                        ", @Deprecation deprecation-invalid: the sunset must not be before the deprecation of"
                                + " 2027-01-01, but was 2026-12-01",
                        ", @LatestPerKey correction-invalid: the time tombstones are kept goes with deletions by"
                                + " tombstone, but deletions are NONE",
                        ", @ServiceLevel, attribute completenessPercent percentage-invalid: a percentage is above 0"
                                + " and up to 100, but was 120",
                        ", @Reconciled name-invalid: reconciliation name must be lower-case words joined by hyphens, at"
                                + " most 100 characters, but was \"Not A Name\"",
                        ", member when, @Deprecation, attribute from date-invalid: expected an ISO-8601 date such as"
                                + " 2026-12-01, but was \"soon\"",
                        ", member person, @Personal, attribute purposes purpose-undeclared: expected a declared purpose"
                                + " or a kind of purpose, but was \"closng\"; did you mean \"closing\"? there are:"
                                + " analytics, closing, financial-reporting, machine-learning, marketing, operational,"
                                + " regulatory",
                        ", member person privacy-invalid: a ground to keep a value goes with erasure RETAIN, but the"
                                + " erasure is NOT_STATED",
                        ", member held, @Personal, attribute hold privacy-invalid: expected the day on which the hold"
                                + " ends, but it is blank");
    }
}
