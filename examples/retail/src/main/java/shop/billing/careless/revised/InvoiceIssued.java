package shop.billing.careless.revised;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CompensatedBy;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import java.math.BigDecimal;
import java.time.Instant;
import shop.billing.careless.CreditMemo;

/** The invoice after billing has started to invoice at order time: same shape, other meaning, and no schema notices. */
@DomainFact(name = "invoice-issued", version = "1.3.0")
@Meaning(
        value = "Billing has fixed what a customer will owe for one order, before anything is delivered",
        revision = 2,
        notFor = "cash-forecasting")
@CompensatedBy(value = CreditMemo.OfRevised.class, partial = true, amount = "amount", adjustment = "amount")
public record InvoiceIssued(
        @BusinessKey String invoiceId,
        String orderId,

        @Meaning("Gross amount the customer owes, VAT included") @Money(currency = "EUR", scale = 2)
        BigDecimal amount,

        @OccurredAt Instant issuedAt) {}
