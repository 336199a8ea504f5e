package shop.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.testkit.ProducerHistory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

/** From the invoice to the credit memo: what the facts of one day promise of each other. */
class BillingCorrectsLawfullyTest {
    private static List<Object> day() {
        BillingDesk billing = new BillingDesk(Today.CLOCK);
        List<Object> facts = new ArrayList<>();
        InvoiceIssued shoes = billing.bill("ORD-1", new BigDecimal("120.00"), Optional.of("jo@shop.example"));
        InvoiceIssued coat = billing.bill("ORD-2", new BigDecimal("80.00"), Optional.empty());
        facts.add(shoes);
        facts.add(coat);
        facts.add(billing.credit(shoes.invoiceId(), new BigDecimal("20.00"), CreditReason.RETURN));
        facts.add(billing.credit(coat.invoiceId(), new BigDecimal("80.00"), CreditReason.PRICE_ERROR));
        facts.add(billing.credit(shoes.invoiceId(), new BigDecimal("100.00"), CreditReason.GOODWILL));
        return facts;
    }

    @TestFactory
    Stream<DynamicNode> correctsItsInvoicesLawfully() {
        return ProducerHistory.of(InvoiceIssued.class, CreditMemoPosted.class)
                .emittedBy(BillingCorrectsLawfullyTest::day)
                .at(Today.CLOCK)
                .tests();
    }

    /** A colleague's shortcut: the credit is posted without looking at what is left. */
    @Test
    void namesWhoIsHurtByACreditThatExceedsItsInvoice() {
        List<Object> facts = day();
        facts.add(new CreditMemoPosted(
                "CM-99", "INV-1", new BigDecimal("0.01"), CreditReason.GOODWILL, Today.CLOCK.instant()));

        assertThat(ProducerHistory.of(InvoiceIssued.class, CreditMemoPosted.class)
                        .emittedBy(() -> facts)
                        .at(Today.CLOCK)
                        .report()
                        .findings()
                        .toString())
                .isEqualTo("""
                        [taken-back-twice] fact 6 (credit-memo-posted): it takes back fact 1, which was taken back before
                          finance/revenue-recognition, fraud-and-credit/risk-exposure end with other figures
                          fix: take a fact back once; take the correction back first if it was wrong.""");
    }
}
