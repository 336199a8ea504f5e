package shop.billing;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Corrects;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Identity;
import dev.concordat.api.InRange;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Quality;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.Reconciled;
import dev.concordat.api.Stage;
import dev.concordat.api.Unique;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.time.Instant;

/** Billing has taken back all or part of an invoice. */
@DomainFact(name = "credit-memo-posted", version = "1.0.0", stage = Stage.CORE)
@Meaning(value = "Billing has taken back all or part of what it demanded with one invoice", excludes = "a refund")
@Identity(scope = KeyScope.ORGANISATION, reuse = KeyReuse.NEVER, dedupWindow = "P7D")
@Quality(
        unique = @Unique("creditMemoId"),
        ranges = @InRange(field = "amount", max = "100000", percent = 99.9, severity = QualitySeverity.WARNING))
@Reconciled(name = "returns-against-credits", against = "fulfillment-execution/return-scanned", every = "P1D")
@NoCorrections
public record CreditMemoPosted(
        @BusinessKey @Meaning("Billing's credit memo number; never reused")
        String creditMemoId,

        @Corrects(InvoiceIssued.class) @Meaning("The invoice that is taken back")
        String invoiceId,

        @Meaning("Gross amount taken back, VAT included") @Money(currency = "EUR", scale = 2) @DecimalMin("0.01")
        BigDecimal amount,

        @Meaning("Why") CreditReason reason,
        @OccurredAt Instant postedAt) {}
