package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Duplicates;
import dev.concordat.api.FactClock;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreshnessStatementTest {
    private static final ConsumerExpectation QUARTER =
            Sample.expectation().maxAge(Duration.ofMinutes(15)).build();

    private static FreshnessPromises promise(FactClock clock, Duration maxAge, double percent) {
        return new FreshnessPromises.Promised(
                clock,
                maxAge,
                Optional.empty(),
                Percentage.of(percent),
                FreshnessPromises.Promised.DEFAULT_WINDOW,
                Optional.empty());
    }

    private static SemanticContract contract(FreshnessPromises freshness, Optional<Duration> delay) {
        return Sample.correctedContract()
                .putRoles(Role.OCCURRED_AT, new RoleLocation.InHeader("ce_time"))
                .delivery(new DeliveryPromises(Ordering.PER_KEY, Duplicates.POSSIBLE, delay, Optional.empty()))
                .freshness(freshness)
                .build();
    }

    private static String relying(FactClock clock, Duration maxAge, Optional<Duration> delay) {
        return Sample.mismatches(QUARTER, contract(promise(clock, maxAge, 100), delay));
    }

    private static String mismatch(String rule, String what, String producerFix, String consumerFix) {
        return Sample.mismatch(
                rule,
                "",
                "expected facts at most PT15M old, counted from the occurrence, but " + what,
                producerFix,
                consumerFix);
    }

    @Test
    void findsAClockThatFactsDoNotCarry() {
        assertThat(Sample.contradictions(
                        contract(promise(FactClock.RECORDED, Duration.ofHours(1), 99), Optional.empty())))
                .isEqualTo("[freshness-not-measurable] billing/invoice-issued 1.2.0: freshness is measured from the"
                        + " recorded clock, but no field or header carries it\n"
                        + "  fix: mark it with @RecordedAt or name it in @Envelope, or measure from another clock");
    }

    @Test
    void findsFactsYoungerThanTheirDelay() {
        Optional<Duration> delay = Optional.of(Duration.ofDays(2));
        assertThat(Sample.contradictions(contract(promise(FactClock.OCCURRED, Duration.ofHours(1), 100), delay)))
                .isEqualTo(
                        "[freshness-contradicts-delay] billing/invoice-issued 1.2.0: every fact can be read PT1H after"
                                + " it occurred, but it may be recorded only after P2D\n"
                                + "  fix: lower the delay in @Delivery, raise maxAge, or set targetPercent to what holds");
        assertThat(Sample.contradictions(contract(promise(FactClock.OCCURRED, Duration.ofHours(1), 99.9), delay)))
                .isEmpty();
        assertThat(Sample.contradictions(contract(promise(FactClock.OCCURRED, Duration.ofDays(2), 100), delay)))
                .isEmpty();
    }

    @Test
    void findsAnAgeThatIsNotPromised() {
        String producerFix = "promise maxAge = \"PT15M\" in @Freshness";
        String consumerFix = "cope with facts of any age, and drop maxAge";

        assertThat(Sample.mismatches(QUARTER, Sample.correctedContract().build()))
                .isEqualTo(
                        mismatch("freshness-not-stated", "the contract states no freshness", producerFix, consumerFix));
        assertThat(Sample.mismatches(QUARTER, contract(new FreshnessPromises.NonePromised(), Optional.empty())))
                .isEqualTo(mismatch(
                        "freshness-not-stated", "the contract says that none is promised", producerFix, consumerFix));
    }

    @Test
    void findsAnAgeThatIsTooGreat() {
        assertThat(relying(FactClock.OCCURRED, Duration.ofHours(1), Optional.empty()))
                .isEqualTo(mismatch(
                        "freshness-too-old",
                        "the contract says PT1H",
                        "promise a lower age, if that is true",
                        "wait longer before you act, and raise or drop maxAge"));
        assertThat(relying(FactClock.RECORDED, Duration.ofMinutes(10), Optional.of(Duration.ofMinutes(6))))
                .contains("but the contract says PT10M from the recorded clock, after a delay of PT6M");
        assertThat(relying(FactClock.PUBLISHED, Duration.ofHours(1), Optional.empty()))
                .contains("freshness-too-old");
    }

    @Test
    void addsTheDelayToAnAgeFromTheRecording() {
        assertThat(relying(FactClock.RECORDED, Duration.ofMinutes(10), Optional.of(Duration.ofMinutes(5))))
                .isEmpty();
        assertThat(relying(FactClock.OCCURRED, Duration.ofMinutes(15), Optional.empty()))
                .isEmpty();
    }

    @Test
    void findsAnAgeThatCannotBeCompared() {
        assertThat(relying(FactClock.RECORDED, Duration.ofMinutes(10), Optional.empty()))
                .isEqualTo(mismatch(
                        "freshness-not-comparable",
                        "the contract says PT10M from the recorded clock, and nothing about the time before",
                        "promise a delay in @Delivery, or count the age from the occurrence",
                        "ask what lies before, and drop maxAge until you know"));
        assertThat(relying(FactClock.PUBLISHED, Duration.ofMinutes(1), Optional.of(Duration.ofMinutes(1))))
                .contains("freshness-not-comparable");
    }

    @Test
    void warnsOfAnAgeThatHoldsForSomeOnly() {
        SemanticContract some = contract(promise(FactClock.OCCURRED, Duration.ofMinutes(5), 99), Optional.empty());

        assertThat(ExpectationCheck.of(QUARTER, Sample.OWNER).against(some).toString())
                .isEqualTo("[freshness-not-for-all, warning] billing/invoice-issued 1.2.0: expected all facts to be at"
                        + " most PT15M old, counted from the occurrence, but the contract says PT5M for 99 % only\n  "
                        + Sample.WHO
                        + "\n  fix: as the producer, set targetPercent = 100 in @Freshness, if that is true;\n"
                        + "       as the consumer, cope with the others when they come late");
    }
}
