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
        ContractReport report = ProducerContract.of(emitted.getClass())
                .emittedBy(() -> List.of(emitted))
                .writingTo(staging)
                .at(Today.CLOCK)
                .report();
        return report.lines().stream()
                .filter(line -> !line.holds())
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
}
