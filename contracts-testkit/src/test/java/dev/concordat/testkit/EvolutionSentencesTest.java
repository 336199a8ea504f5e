package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Deprecation;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.finding.DeprecationRule;
import dev.concordat.testkit.fixture.consumer.Cash;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that have moved on since their fact was published. */
class EvolutionSentencesTest {
    @TempDir
    private Path directory;

    /** What is published. */
    @DomainFact(name = "priced", version = "1.0.0")
    @Meaning("A price was set")
    public record Priced(
            @BusinessKey String id, @Money(currency = "EUR") BigDecimal price, String note) {}

    /** The same figure in another unit, under a version that says nothing of it. */
    @DomainFact(name = "priced", version = "1.1.0")
    @Meaning("A price was set")
    public record InCents(
            @BusinessKey String id,
            @Money(currency = "EUR", minorUnits = true) BigDecimal price,
            String note) {}

    /** The same figure in another unit, beside the old version. */
    @DomainFact(name = "priced", version = "2.0.0")
    @Meaning("A price was set")
    public record Second(
            @BusinessKey String id,
            @Money(currency = "EUR", minorUnits = true) BigDecimal price,
            String note) {}

    /** Announces the end of a field. */
    @DomainFact(name = "priced", version = "1.1.0")
    @Meaning("A price was set")
    public record Announced(
            @BusinessKey String id,
            @Money(currency = "EUR") BigDecimal price,

            @Deprecation(from = "2026-03-02", sunset = "2026-06-30", reason = "nobody reads it")
            String note) {}

    /** Has dropped the field. */
    @DomainFact(name = "priced", version = "1.2.0")
    @Meaning("A price was set")
    public record Without(
            @BusinessKey String id, @Money(currency = "EUR") BigDecimal price) {}

    private StoreSample published() {
        return new StoreSample(directory.resolve("store")).with(Contracts.of(Priced.class));
    }

    private ContractReport report(StoreSample store, Class<?> fact, Object emitted) {
        return report(store, fact, emitted, StoreSample.CLOCK);
    }

    private ContractReport report(StoreSample store, Class<?> fact, Object emitted, Clock clock) {
        return ProducerContract.of(fact)
                .emittedBy(() -> List.of(emitted))
                .in(store.open())
                .at(clock)
                .writingTo(directory.resolve("staging"))
                .report();
    }

    @Test
    void failsOnAVersionThatSaysTooLittleAndNamesWhomTheChangeBreaks() {
        StoreSample store = published().with(Cash.Price.class, ExpectationState.AGREED, StoreSample.TODAY);
        ContractReport report = report(store, InCents.class, new InCents("a", BigDecimal.ONE, ""));

        assertThat(Lines.broken(report))
                .containsExactly(
                        "testkit/priced 1.1.0 says by its version what it changes since 1.0.0",
                        "nothing that testkit/priced 1.1.0 changes since 1.0.0 breaks a consumer that is bound to it");
        assertThat(Lines.under(report, "nothing that")).isEqualTo("""
                [unit-changed] testkit/priced 1.1.0, field price: unit EUR became EUR minor units
                  breaks READER, compared with 1.0.0: finance (price) relies on it (agreed 2026-03-02, purpose cash-report, owner finance-data)
                  fix: keep field price as it was, and add what is new beside it;
                       or publish it as 2.0.0 beside the versions before it, and keep those until 2026-05-31 at least;
                       or accept it in concordat-baseline.json under fingerprint 8641fde6aa6cbf53, with reason, approver and last day""");
        assertThat(directory.resolve("staging/facts/testkit/priced/1.1.0.json")).doesNotExist();
    }

    @Test
    void warnsOfABreakThatHitsNobodyKnown() {
        ContractReport report = report(published(), InCents.class, new InCents("a", BigDecimal.ONE, ""));

        assertThat(Lines.broken(report))
                .containsExactly("testkit/priced 1.1.0 says by its version what it changes since 1.0.0");
        assertThat(Lines.sentences(report))
                .anyMatch(
                        one -> one.startsWith(
                                "warning [unit-changed] testkit/priced 1.1.0, field price: unit EUR became"
                                        + " EUR minor units; breaks READER, compared with 1.0.0: no consumer in the store relies on it;"));
    }

    @Test
    void letsANewMajorVersionStandBesideTheOldOne() {
        StoreSample store = published().with(Cash.Price.class, ExpectationState.AGREED, StoreSample.TODAY);
        ContractReport report = report(store, Second.class, new Second("a", BigDecimal.ONE, ""));

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains(
                        "may change: [unit-changed] testkit/priced, field price: unit EUR became EUR minor units; 2.0.0"
                                + " stands beside 1.0.0, which stays until its own end is announced; it hits finance (price)");
    }

    @Test
    void findsAFieldThatIsGoneBeforeItsNoticeAndLetsItGoAfterwards() {
        StoreSample store = published().with(Contracts.of(Announced.class));
        Without emitted = new Without("a", BigDecimal.ONE);

        assertThat(Lines.sentences(report(store, Without.class, emitted)))
                .anyMatch(one ->
                        one.startsWith("warning [removed-before-sunset] testkit/priced 1.2.0, field note: expected the"
                                + " field until 2026-06-30, as was announced, but it is gone on 2026-03-02"));
        assertThat(Lines.broken(
                        report(store, Without.class, emitted, Clock.offset(StoreSample.CLOCK, Duration.ofDays(120)))))
                .isEmpty();
    }

    /** Has dropped the field in a version beside the old one. */
    @DomainFact(name = "priced", version = "2.0.0")
    @Meaning("A price was set")
    public record SecondWithout(
            @BusinessKey String id, @Money(currency = "EUR") BigDecimal price) {}

    @Test
    void owesConsumersOfAnotherLineNothing() {
        StoreSample store = published().with(Cash.Remark.class, ExpectationState.AGREED, StoreSample.TODAY);
        ContractReport report = report(store, SecondWithout.class, new SecondWithout("a", BigDecimal.ONE));

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains(
                        "finance (remark, purpose cash-report) relies on testkit/priced 1.0.0, which stays beside 2.0.0"
                                + " until its own end is announced");
    }

    @Test
    void owesNobodyWhatWasAnnouncedToEnd() {
        LocalDate later = StoreSample.TODAY.plusDays(120);
        StoreSample store =
                published().with(Contracts.of(Announced.class)).with(Cash.Remark.class, ExpectationState.AGREED, later);
        Clock clock = Clock.offset(StoreSample.CLOCK, Duration.ofDays(120));
        ContractReport report = report(store, Without.class, new Without("a", BigDecimal.ONE), clock);

        // A financial purpose asks for more of the contract; that is another matter.
        assertThat(Lines.broken(report))
                .containsExactly("testkit/priced 1.2.0 states what is demanded of it on step CORE");
        assertThat(Lines.sentences(report))
                .contains(
                        "finance (remark, purpose cash-report) relies on field note, whose end was announced and whose"
                                + " notice has passed; its own test says so, not yours");
    }

    private ContractReport consumer(StoreSample store, int daysLater) {
        return ConsumerContract.of(Cash.RemarkInTime.class)
                .startingFrom(StringBuilder::new)
                .handledBy((StringBuilder state, Cash.RemarkInTime remark) -> {
                    state.append(remark);
                })
                .observing(StringBuilder::toString)
                .in(store.open())
                .at(Clock.offset(StoreSample.CLOCK, Duration.ofDays(daysLater)))
                .writingTo(directory.resolve("staging"))
                .report();
    }

    @Test
    void warnsAConsumerFromTheAnnouncementAndFailsItInTime() {
        StoreSample store = published().with(Contracts.of(Announced.class));

        assertThat(Lines.rules(consumer(store, 89))).doesNotContain(DeprecationRule.SUNSET_NEAR);
        assertThat(Lines.sentences(consumer(store, 89)))
                .anyMatch(one -> one.startsWith("warning [deprecated-relied-on] testkit/priced 1.1.0, field note"));
        assertThat(Lines.under(consumer(store, 90), "testkit/priced 1.1.0 promises field note"))
                .isEqualTo("""
                [sunset-near] testkit/priced 1.1.0, field note: expected P30D to move before the sunset on 2026-06-30, but it may be gone in 30 days
                  fix: do without it; or ask the owner of testkit/priced for a later sunset""");
        assertThat(Lines.under(consumer(store, 121), "testkit/priced 1.1.0 promises field note"))
                .contains("but it may be gone since 2026-06-30");
    }
}
