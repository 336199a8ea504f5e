package shop.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.testkit.ContractReport;
import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.Today;

/** What a teammate would see in the producer's own test after each careless change. */
class CarelessChangesTest {
    private static final Instant NOW = Today.CLOCK.instant();
    private static final String FINANCE =
            "finance/revenue-recognition (billed-amount, purpose revenue-recognition) gets what it relies on";
    private static final String RISK =
            "fraud-and-credit/risk-exposure (open-invoice, purpose credit-limits) gets what it relies on";

    @TempDir
    Path staging;

    private List<String> broken(Object emitted) {
        return broken(report(emitted), "gets what it relies on");
    }

    private ContractReport report(Object emitted) {
        return ProducerContract.of(emitted.getClass())
                .emittedBy(() -> List.of(emitted))
                .writingTo(staging)
                .at(Today.CLOCK)
                .report();
    }

    private static List<String> broken(ContractReport report, String sentence) {
        return report.lines().stream()
                .filter(line -> !line.holds() && line.sentence().contains(sentence))
                .flatMap(line -> line.findings().errors().stream().map(finding -> line.sentence() + ": " + id(finding)))
                .toList();
    }

    private static String id(Finding finding) {
        return finding.rule().id();
    }

    @Test
    void centsHurtFinanceAndRisk() {
        assertThat(broken(
                        new shop.billing.careless.cents.InvoiceIssued("INV-1", "ORD-1", new BigDecimal("12000"), NOW)))
                .containsExactly(FINANCE + ": unit-differs", RISK + ": unit-differs");
    }

    @Test
    void aRemovedTimeHurtsFinanceOnly() {
        assertThat(broken(new shop.billing.careless.removed.InvoiceIssued("INV-1", "ORD-1", new BigDecimal("120.00"))))
                .containsExactly(FINANCE + ": field-missing", FINANCE + ": payload-field-missing");
    }

    @Test
    void anotherMeaningHurtsFinanceAndRisk() {
        assertThat(broken(new shop.billing.careless.revised.InvoiceIssued(
                        "INV-1", "ORD-1", new BigDecimal("120.00"), NOW)))
                .containsExactly(FINANCE + ": meaning-revised", RISK + ": meaning-revised");
    }

    /** Also where no consumer had said anything, the version would have to say that it breaks. */
    @Test
    void eachWouldHaveToBeANewMajorVersion() {
        assertThat(broken(
                        report(new shop.billing.careless.cents.InvoiceIssued(
                                "INV-1", "ORD-1", new BigDecimal("12000"), NOW)),
                        "since 1.2.0"))
                .contains(
                        "billing-and-settlement/invoice-issued 1.3.0 says by its version what it changes since 1.2.0:"
                                + " version-too-low",
                        "nothing that billing-and-settlement/invoice-issued 1.3.0 changes since 1.2.0 breaks a consumer"
                                + " that is bound to it: unit-changed");
    }
}
