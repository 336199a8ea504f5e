package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Expectations;
import dev.concordat.core.evolution.Announcement;
import dev.concordat.core.evolution.EvolutionCheck;
import dev.concordat.core.evolution.EvolutionReport;
import dev.concordat.core.evolution.GradedChange;
import dev.concordat.core.evolution.Licence;
import dev.concordat.core.evolution.SunsetCheck;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.fulfillment.PackageDispatched;
import shop.ordering.CartConverted;
import shop.supplychain.orderoperations.SentPackage;

/** What ends in the mesh, in each state an announced end can be in. */
class DeprecationsTest {
    private static final ContractStore STORE = ContractStore.directory(Path.of("contracts"));
    private static final LocalDate TODAY = LocalDate.now(Today.CLOCK);

    private static EvolutionReport today(Class<?> fact) {
        return EvolutionCheck.inStore(STORE, Contracts.of(fact), TODAY).report();
    }

    private static EvolutionReport onItsDay(String fact, String version) {
        Published<SemanticContract> published = STORE.versions(FactId.parse(fact)).stream()
                .filter(one -> one.document().version().equals(Version.parse(version)))
                .findFirst()
                .orElseThrow();
        return PublishedDay.of(STORE, published).report();
    }

    private static String place(Announcement announcement) {
        return announcement.field().orElse("the fact") + " until " + announcement.end() + ", instead "
                + announcement.notice().replacement().orElse("nothing") + ", read by "
                + announcement.dependents().size();
    }

    /** Nobody reads the code any more; one consumer still reads the article. */
    @Test
    void twoFieldsOfPackagesAreAnnouncedToEnd() {
        assertThat(today(PackageDispatched.class).announcements())
                .extracting(DeprecationsTest::place)
                .containsExactly(
                        "sku until 2027-03-01, instead skus, read by 1",
                        "carrierCode until 2027-06-01, instead carrier, read by 0");
    }

    /** Order operations asked for 60 days to move. */
    @Test
    void theArticleOfAPackageEndsTooSoonForItsConsumerFromTheLastDayOfTheYear() {
        SemanticContract packages = Contracts.of(PackageDispatched.class);

        assertThat(SunsetCheck.of(Expectations.of(SentPackage.class), packages, LocalDate.of(2026, 12, 30)))
                .isEmpty();
        assertThat(SunsetCheck.of(Expectations.of(SentPackage.class), packages, LocalDate.of(2026, 12, 31)))
                .hasToString("""
                        [sunset-near] fulfillment-execution/package-dispatched 1.2.0, field sku: expected P60D to move before the sunset on 2027-03-01, but it may be gone in 60 days
                          fix: rely on skus; or ask the owner of fulfillment-execution/package-dispatched for a later sunset""");
    }

    @Test
    void theOldNumberOfACartIsPastItsEndAndStillThere() {
        assertThat(today(CartConverted.class).findings()).hasToString("""
                [past-sunset, warning] commerce-order-capture/cart-converted 0.2.0, field basketNumber: expected it to be gone since 2026-10-31, but it is still there on 2026-11-23
                  fix: remove it in the next version, or announce a later sunset""");
    }

    @Test
    void theEndOfCashWasTakenBack() {
        EvolutionReport report = onItsDay("commerce-order-capture/order-placed", "1.1.0");

        assertThat(report.findings().where(one -> one.rule().area() == Rule.Area.DEPRECATION))
                .extracting(Finding::what)
                .containsExactly("expected the end that 1.0.0 announces for 2027-01-31, but there is none");
    }

    @Test
    void theEndOfTheLedgerAccountWasPutOff() {
        assertThat(onItsDay("billing-and-settlement/invoice-issued", "1.1.0").changes())
                .extracting(one -> one.change().toString())
                .contains("[sunset-moved-later] billing-and-settlement/invoice-issued, field ledgerAccount:"
                        + " sunset 2026-06-30 became 2026-09-30");
    }

    @Test
    void theLedgerAccountWentAfterItsNotice() {
        EvolutionReport report = onItsDay("billing-and-settlement/invoice-issued", "1.2.0");

        assertThat(report.findings().errors()).isEmpty();
        assertThat(report.changes().stream()
                        .filter(one -> one.change().field().equals(Optional.of("ledgerAccount")))
                        .map(GradedChange::licence))
                .containsExactly(Optional.of(
                        new Licence(Licence.Kind.ANNOUNCED, "its end was announced on 2025-11-03 for 2026-09-30")));
    }

    /** The second line stands beside it until then. */
    @Test
    void theFirstLineOfAuthorizationsEndsAsAWhole() {
        EvolutionReport report = onItsDay("payment-authorization/payment-authorized", "1.1.0");

        assertThat(report.findings().errors()).isEmpty();
        assertThat(report.announcements())
                .extracting(DeprecationsTest::place)
                .containsExactly(
                        "the fact until 2027-05-31, instead payment-authorization/payment-authorized, read by 0");
    }
}
