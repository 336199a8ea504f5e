package shop.billing.careless.cents;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CompensatedBy;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import java.math.BigDecimal;
import java.time.Instant;
import shop.billing.careless.CreditMemo;

/** The invoice after a teammate has "simplified" amounts to cents. */
@DomainFact(name = "invoice-issued", version = "1.3.0")
@Meaning(value = "Billing has fixed what a customer owes for one delivery", notFor = "cash-forecasting")
@CompensatedBy(value = CreditMemo.OfCents.class, partial = true, amount = "amount", adjustment = "amount")
public record InvoiceIssued(
        @BusinessKey String invoiceId,
        String orderId,

        @Meaning("Gross amount the customer owes, VAT included") @Money(currency = "EUR", minorUnits = true)
        BigDecimal amount,

        @OccurredAt Instant issuedAt) {}
