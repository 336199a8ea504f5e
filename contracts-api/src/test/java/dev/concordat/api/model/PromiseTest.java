package dev.concordat.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.Erasure;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.RefreshMode;
import dev.concordat.api.Stage;
import dev.concordat.api.Stance;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The promises of a contract that have a rule of their own. */
class PromiseTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private static void refuses(ThrowingCallable made, String message) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    private static FreshnessPromises.Promised freshness(int maxAge, int warnAge) {
        return new FreshnessPromises.Promised(
                FactClock.OCCURRED,
                Duration.ofMinutes(maxAge),
                Optional.of(Duration.ofMinutes(warnAge)),
                Percentage.ALL,
                FreshnessPromises.Promised.DEFAULT_WINDOW,
                Optional.empty());
    }

    @Test
    void freshnessWarnsBeforeItIsBroken() {
        assertThat(freshness(5, 4).maxAge()).isEqualTo(Duration.ofMinutes(5));
        refuses(() -> freshness(5, 5), "the age to warn at must be below the greatest age of PT5M, but was PT5M");
        refuses(() -> freshness(0, 1), "the greatest age must be positive, but was PT0S");
    }

    @Test
    void lifecycleLeavesNoWayOpen() {
        FactId paid = FactId.parse("billing/invoice-paid");
        FactId issued = FactId.parse("billing/invoice-issued");

        assertThat(new LifecyclePromises.OfFact(false, List.of(paid, issued, paid), List.of(), true).after())
                .containsExactly(issued, paid);
        refuses(
                () -> new LifecyclePromises.OfFact(false, List.of(), List.of(), true),
                "a fact that is not first comes after another, but none is named");
        refuses(
                () -> new LifecyclePromises.OfFact(true, List.of(), List.of(), false),
                "a fact that is not last is followed by another, but none is named");
        refuses(
                () -> new LifecyclePromises.OfDataset(Duration.ZERO, RefreshMode.FULL),
                "the time between two refreshes must be positive, but was PT0S");
    }

    @Test
    void announcementTellsConsumersWhatToDo() {
        assertThat(new DeprecationNotice(
                                FIRST,
                                FIRST.plusMonths(6),
                                Optional.of("total"),
                                Optional.of("it was net"),
                                Optional.empty())
                        .inWords())
                .isEqualTo("deprecated from 2026-12-01, may be gone from 2027-06-01, replaced by total, because it was"
                        + " net");
        refuses(
                () -> new DeprecationNotice(
                        FIRST, FIRST.minusDays(1), Optional.of("total"), Optional.empty(), Optional.empty()),
                "the sunset must not be before the deprecation of 2026-12-01, but was 2026-11-30");
        refuses(
                () -> new DeprecationNotice(FIRST, FIRST, Optional.empty(), Optional.empty(), Optional.empty()),
                "a deprecation names a replacement or gives a reason");
    }

    @Test
    void policyTakesTheNearestStageBelow() {
        DeprecationPromises policy = new DeprecationPromises(
                Map.of(Stage.EXPERIMENTAL, Duration.ofDays(30), Stage.CORE, Duration.ofDays(180)), false);

        assertThat(policy.noticeOf(Stage.DRAFT)).isEmpty();
        assertThat(policy.noticeOf(Stage.ACTIVE)).contains(Duration.ofDays(30));
        assertThat(policy.noticeOf(Stage.CORE)).contains(Duration.ofDays(180));
        refuses(
                () -> new DeprecationPromises(Map.of(), false),
                "a deprecation policy gives the notice of at least one stage");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeprecationPromises(
                        Map.of(Stage.ACTIVE, Duration.ofDays(30), Stage.CORE, Duration.ofDays(1)), false));
    }

    @Test
    void percentageIsEqualByValue() {
        assertThat(Percentage.of(99.50)).isEqualTo(new Percentage(new BigDecimal("99.5")));
        assertThat(Percentage.of(100)).isEqualTo(Percentage.ALL).hasToString("100 %");
        assertThat(Percentage.of(99)).isLessThan(Percentage.of(99.9));
        refuses(
                () -> new Percentage(new BigDecimal("1e2147483647")),
                "a percentage is above 0 and up to 100, with at most 1000 digits, but has more when written out");
        refuses(() -> Percentage.of(0), "a percentage is above 0 and up to 100, but was 0");
        refuses(() -> Percentage.of(100.1), "a percentage is above 0 and up to 100, but was 100.1");
        refuses(() -> Percentage.of(Double.NaN), "a percentage is above 0 and up to 100, but was NaN");
    }

    @Test
    void holdEndsOnItsDay() {
        LegalHold hold = new LegalHold("tax audit", "legal", FIRST);

        assertThat(hold.isActive(FIRST.minusDays(1))).isTrue();
        assertThat(hold.isActive(FIRST)).isFalse();
        refuses(() -> new LegalHold("", "legal", FIRST), "a legal hold has a reason and an approver");
    }

    @Test
    void derivationNamesItsSourceAndRule() {
        FactId input = FactId.parse("billing/invoice-issued");
        assertThat(new FieldLineage("total", input, List.of("amount"), "sum", 1, false, Map.of("marketing", "counted"))
                        .lifts())
                .containsEntry("marketing", "counted");
        refuses(
                () -> new FieldLineage("total", input, List.of(), "sum", 1, false, Map.of()),
                "a derivation names at least one field of its input");
        refuses(
                () -> new FieldLineage("total", input, List.of("amount"), " ", 1, false, Map.of()),
                "a derivation says by which rule");
        refuses(
                () -> new FieldLineage("total", input, List.of("amount"), "sum", 0, false, Map.of()),
                "a meaning revision must be 1 or more, but was 0");
        refuses(
                () -> new FieldLineage("total", input, List.of("amount"), "sum", 1, false, Map.of("marketing", " ")),
                "a lifted exclusion has a reason");
    }

    @Test
    void smallPromisesAreNotEmpty() {
        refuses(() -> new Reconciliation("daily", " ", Duration.ofDays(1)), "a reconciliation names the other side");
        refuses(
                () -> new SharedTerm("sales", Stance.SEPARATE, " ", Optional.empty()),
                "a shared word says why it relates as it does");
        refuses(
                () -> new IdentityRules(KeyScope.CONTEXT, KeyReuse.NEVER, Optional.of(Duration.ZERO)),
                "the dedup window must be positive, but was PT0S");
        assertThat(ServiceLevelPromises.NONE.window()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void personalDataContradictsNothing() {
        PrivacyStatement.Builder builder = PrivacyStatement.builder();
        builder.classification(PrivacyClass.PERSONAL).subject("customer").retainedBecause("HGB 257");

        refuses(builder::build, "a ground to keep a value goes with erasure RETAIN, but the erasure is NOT_STATED");
        assertThat(builder.erasure(Erasure.RETAIN).build().retainedBecause()).contains("HGB 257");
        refuses(
                () -> builder.category("email").build(),
                "a category is written taxonomy:term, such as fides:user.contact.email, but was \"email\"");
    }
}
