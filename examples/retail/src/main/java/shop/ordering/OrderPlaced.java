package shop.ordering;

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
import dev.concordat.api.Lifecycle;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Personal;
import dev.concordat.api.Quality;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.Reconciled;
import dev.concordat.api.Stage;
import dev.concordat.api.Unique;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** A customer has confirmed an order. */
@DomainFact(name = "order-placed", version = "1.1.0", stage = Stage.CORE)
@Meaning(value = "A customer has confirmed an order", excludes = "the order being deliverable or paid")
@Identity(scope = KeyScope.ORGANISATION, reuse = KeyReuse.NEVER, dedupWindow = "P7D")
@Lifecycle(first = true, then = OrderAmended.class, last = true)
@CompensatedBy(
        value = OrderAmended.class,
        partial = true,
        amount = "orderTotal",
        adjustment = "takenOff",
        causes = CorrectionCause.WORLD_CHANGED)
@Quality(
        unique = @Unique("orderId"),
        complete = @Complete(field = "accountId", percent = 60, severity = QualitySeverity.WARNING))
@Reconciled(name = "orders-against-invoices", against = "billing-and-settlement/invoice-issued", every = "P1D")
public record OrderPlaced(
        @BusinessKey @Meaning("Order capture's order number; never reused") @NotBlank
        String orderId,

        @Meaning("The account it was placed from; absent for guests and most sales in stores")
        @Personal(
                subject = "customer",
                identifies = Identifiability.PSEUDONYMOUS,
                purposes = {"operational", "analytics", "marketing"},
                retention = "P1095D",
                erasure = Erasure.ANONYMISE)
        Optional<String> accountId,

        @Meaning("Where the customer confirmed the order") SalesChannel channel,

        @Meaning("What the customer agreed to pay, before any later amendment")
        @Money(currency = "EUR", scale = 2)
        @PositiveOrZero
        BigDecimal orderTotal,

        @Meaning("Whether it was paid in cash at a till; never the case outside stores")
        boolean paidInCash,

        @OccurredAt Instant placedAt) {}
