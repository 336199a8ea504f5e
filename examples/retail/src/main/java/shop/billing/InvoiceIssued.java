package shop.billing;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CompensatedBy;
import dev.concordat.api.Complete;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Erasure;
import dev.concordat.api.Identifiability;
import dev.concordat.api.Identity;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.MatchesPattern;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Personal;
import dev.concordat.api.Quality;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.Reconciled;
import dev.concordat.api.Stage;
import dev.concordat.api.Unique;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Billing has fixed what a customer owes for one delivery. */
@DomainFact(name = "invoice-issued", version = "1.2.0", stage = Stage.CORE)
@Meaning(
        value = "Billing has fixed what a customer owes for one delivery",
        excludes = "that the customer has paid",
        notFor = "cash-forecasting")
@Identity(scope = KeyScope.ORGANISATION, reuse = KeyReuse.NEVER, dedupWindow = "P7D")
@CompensatedBy(
        value = CreditMemoPosted.class,
        partial = true,
        amount = "amount",
        adjustment = "amount",
        causes = {CorrectionCause.WORLD_CHANGED, CorrectionCause.RECORD_WAS_WRONG})
@Quality(
        unique = @Unique("invoiceId"),
        complete = @Complete(field = "billingEmail", percent = 50, severity = QualitySeverity.WARNING),
        patterns = @MatchesPattern(field = "invoiceId", regex = "INV-[0-9]+"))
@Reconciled(name = "invoices-against-ledger", against = "general ledger", every = "P1D")
public record InvoiceIssued(
        @BusinessKey @Meaning("Billing's invoice number; never reused")
        String invoiceId,

        @Meaning("The order the delivery belongs to") String orderId,

        @Meaning("Gross amount the customer owes, VAT included") @Money(currency = "EUR", scale = 2) @DecimalMin("0.00")
        BigDecimal amount,

        @OccurredAt Instant issuedAt,

        @Personal(
                subject = "customer",
                identifies = Identifiability.DIRECT,
                purposes = "dunning",
                retention = "P1095D",
                erasure = Erasure.REDACT,
                category = "fides:user.contact.email")
        Optional<@Email String> billingEmail) {}
