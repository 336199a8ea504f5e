package shop.risk.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class AccountExposureTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

    private static RiskExposure risk() {
        RiskExposure risk = new RiskExposure();
        // What is settled and waived arrives first: the sum is the same.
        risk.settle(new SettledAmount("APP-1", "INV-1", new BigDecimal("70.00")));
        risk.waive(new WaivedAmount("CM-1", "INV-1", new BigDecimal("20.00")));
        risk.owe(new OpenInvoice("INV-1", "ORD-1", new BigDecimal("120.00")));
        risk.owe(new OpenInvoice("INV-1", "ORD-1", new BigDecimal("120.00")));
        risk.owe(new OpenInvoice("INV-2", "ORD-2", new BigDecimal("9.99")));
        risk.place(new OrderOfAccount("ORD-1", Optional.of("ACC-1")));
        risk.place(new OrderOfAccount("ORD-2", Optional.empty()));
        return risk;
    }

    @Test
    void addsUpWhatIsLeftOfEachInvoice() {
        assertThat(risk().exposures(NOW)).containsExactly(new AccountExposure("ACC-1", new BigDecimal("3E+1"), 1, NOW));
    }

    @Test
    void showsWhatBelongsToNoAccount() {
        assertThat(risk().report().invoicesWithoutAccount()).containsExactly(Map.entry("INV-2", "ORD-2"));
        assertThat(risk().report().guestOrders()).containsExactly("ORD-2");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromises() {
        return ProducerContract.of(AccountExposure.class)
                .emittedBy(() -> risk().exposures(NOW))
                .at(Today.CLOCK)
                .tests();
    }
}
