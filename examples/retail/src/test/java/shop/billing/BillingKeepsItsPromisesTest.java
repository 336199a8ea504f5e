package shop.billing;

import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class BillingKeepsItsPromisesTest {
    private final BillingDesk billing =
            new BillingDesk(Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC));

    private List<InvoiceIssued> invoices() {
        return List.of(
                billing.bill("ORD-1", new BigDecimal("120.00"), Optional.of("jo@shop.example")),
                billing.bill("ORD-2", new BigDecimal("0.00"), Optional.empty()));
    }

    private List<CreditMemoPosted> credits() {
        String invoice = invoices().get(0).invoiceId();
        return List.of(
                billing.credit(invoice, new BigDecimal("20.00"), CreditReason.RETURN),
                billing.credit(invoice, new BigDecimal("0.01"), CreditReason.PRICE_ERROR),
                billing.credit(invoice, new BigDecimal("5.50"), CreditReason.GOODWILL));
    }

    /** A payment that was used for the wrong invoice is taken back by a further entry. */
    private List<PaymentApplied> settlements() {
        String invoice = invoices().get(0).invoiceId();
        return List.of(
                billing.apply("PAY-1", invoice, new BigDecimal("120.00")),
                billing.apply("PAY-1", invoice, new BigDecimal("-120.00")));
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutInvoices() {
        return ProducerContract.of(InvoiceIssued.class)
                .emittedBy(this::invoices)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutCreditMemos() {
        return ProducerContract.of(CreditMemoPosted.class)
                .emittedBy(this::credits)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutSettlements() {
        return ProducerContract.of(PaymentApplied.class)
                .emittedBy(this::settlements)
                .at(Today.CLOCK)
                .tests();
    }
}
