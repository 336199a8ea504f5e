package shop.billing;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CompensatedBy;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Erasure;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Personal;
import dev.concordat.api.Stage;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Billing has fixed what a customer owes for one delivery. */
@DomainFact(name = "invoice-issued", version = "1.2.0", stage = Stage.EXPERIMENTAL)
@Meaning(
        value = "Billing has fixed what a customer owes for one delivery",
        excludes = "that the customer has paid",
        notFor = "cash-forecasting")
@CompensatedBy(value = CreditMemoPosted.class, partial = true)
public record InvoiceIssued(
        @BusinessKey @Meaning("Billing's invoice number; never reused")
        String invoiceId,

        @Meaning("The order the delivery belongs to") String orderId,

        @Meaning("Gross amount the customer owes, VAT included") @Money(currency = "EUR", scale = 2) @DecimalMin("0.00")
        BigDecimal amount,

        @OccurredAt Instant issuedAt,

        @Personal(subject = "customer", erasure = Erasure.REDACT)
        Optional<@Email String> billingEmail) {}
