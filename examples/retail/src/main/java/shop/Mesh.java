package shop;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.ExpectationCheck;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Expectations;
import dev.concordat.core.finding.Findings;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import shop.billing.BillingDesk;
import shop.billing.CreditMemoPosted;
import shop.billing.CreditReason;
import shop.billing.InvoiceIssued;
import shop.finance.revenue.BilledAmount;
import shop.finance.revenue.CreditedAmount;
import shop.finance.revenue.RevenueRecognition;
import shop.ordering.OrderCapture;
import shop.ordering.OrderPlaced;
import shop.ordering.SalesChannel;

/** Prints the mesh and that it holds, then what three careless changes would do to whom. */
public final class Mesh {
    private final PrintStream out;

    Mesh(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Mesh(out).print();
    }

    void print() {
        new Overview(out).print();
        out.println();
        out.println("Whether all that is relied on is promised");
        reliances();
        out.println();
        out.println("One day in the mesh");
        day();
        out.println();
        out.println("Three careless changes a teammate might make to invoice-issued, and who breaks");
        careless("amounts are in cents now", shop.billing.careless.cents.InvoiceIssued.class);
        careless("issuedAt is gone, the envelope has a time", shop.billing.careless.removed.InvoiceIssued.class);
        careless("invoices are issued at order time", shop.billing.careless.revised.InvoiceIssued.class);
    }

    /** One line for what holds, so that what does not is seen. */
    private void reliances() {
        int holding = 0;
        for (Class<?> record : Products.RELIANCES) {
            ConsumerExpectation expectation = Expectations.of(record);
            Findings errors =
                    check(expectation, record, contractOf(expectation)).errors();
            if (errors.isEmpty()) {
                holding++;
            } else {
                out.println("  BROKEN  " + expectation.consumer() + " relies on " + expectation.fact());
                errors.forEach(finding -> out.println(indented(finding.toString())));
            }
        }
        out.println("  " + holding + " of " + Products.RELIANCES.size() + " reliances hold");
    }

    private static SemanticContract contractOf(ConsumerExpectation expectation) {
        return Products.PUBLISHED.stream()
                .map(fact -> Contracts.of(fact))
                .filter(contract -> contract.fact().equals(expectation.fact()))
                .findFirst()
                .orElseThrow();
    }

    private static Findings check(ConsumerExpectation expectation, Class<?> record, SemanticContract contract) {
        Optional<Ownership> owner = Contracts.context(record).orThrow().owner();
        return ExpectationCheck.of(expectation, owner).against(contract);
    }

    private void day() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC);
        BillingDesk billing = new BillingDesk(clock);
        RevenueRecognition revenue = new RevenueRecognition();
        OrderPlaced first = new OrderCapture(clock).confirm(SalesChannel.WEB, new BigDecimal("120.00"));
        InvoiceIssued invoice = billing.bill(first.orderId(), first.orderTotal(), Optional.empty());
        CreditMemoPosted credit = billing.credit(invoice.invoiceId(), new BigDecimal("20.00"), CreditReason.RETURN);
        // The credit arrives first, and the invoice twice: what finance says it copes with.
        revenue.credit(
                new CreditedAmount(credit.creditMemoId(), credit.invoiceId(), credit.amount(), credit.postedAt()));
        BilledAmount billed =
                new BilledAmount(invoice.invoiceId(), invoice.orderId(), invoice.amount(), invoice.issuedAt());
        revenue.recognise(billed);
        revenue.recognise(billed);
        out.println("  an order of 120.00 EUR, billed, and 20.00 EUR taken back; the invoice arrived late and twice");
        revenue.report()
                .byMonth()
                .forEach((month, amount) -> out.println(
                        "  revenue " + month + ": " + amount.setScale(2).toPlainString() + " EUR"));
    }

    private void careless(String change, Class<?> changed) {
        // What holds is agreed; the day is when finance last said that it still relies on it.
        ConsumerExpectation expectation = ConsumerExpectation.builderFrom(Expectations.of(BilledAmount.class))
                .state(ExpectationState.AGREED)
                .confirmedOn(LocalDate.of(2026, 3, 2))
                .build();
        out.println();
        out.println("  \"" + change + "\"");
        check(expectation, BilledAmount.class, Contracts.of(changed))
                .errors()
                .forEach(finding -> out.println(indented(finding.toString())));
    }

    private static String indented(String text) {
        return "    " + text.replace("\n", "\n    ");
    }
}
