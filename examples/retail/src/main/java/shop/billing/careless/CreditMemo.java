package shop.billing.careless;

import dev.concordat.api.Corrects;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import java.math.BigDecimal;

/** The credit memo beside each careless invoice, so that both ends of the correction still agree. */
public final class CreditMemo {
    private CreditMemo() {}

    @DomainFact(name = "credit-memo-posted", version = "1.0.0")
    @Meaning("Billing has taken back all or part of what it demanded with one invoice")
    public record OfCents(
            @Corrects(shop.billing.careless.cents.InvoiceIssued.class)
            String invoiceId,

            @Money(currency = "EUR", minorUnits = true) BigDecimal amount) {}

    @DomainFact(name = "credit-memo-posted", version = "1.0.0")
    @Meaning("Billing has taken back all or part of what it demanded with one invoice")
    public record OfRemoved(
            @Corrects(shop.billing.careless.removed.InvoiceIssued.class)
            String invoiceId,

            @Money(currency = "EUR", scale = 2) BigDecimal amount) {}

    @DomainFact(name = "credit-memo-posted", version = "1.0.0")
    @Meaning("Billing has taken back all or part of what it demanded with one invoice")
    public record OfRevised(
            @Corrects(shop.billing.careless.revised.InvoiceIssued.class)
            String invoiceId,

            @Money(currency = "EUR", scale = 2) BigDecimal amount) {}
}
