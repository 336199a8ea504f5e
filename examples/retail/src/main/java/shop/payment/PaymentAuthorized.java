package shop.payment;

import dev.concordat.api.BusinessKey;
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
import dev.concordat.api.Stage;
import dev.concordat.api.Unique;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Instant;

/** A bank has promised to pay. */
@DomainFact(name = "payment-authorized", version = "2.0.0", stage = Stage.ACTIVE)
@Meaning(
        value = "A bank has promised to pay for an order within seven days",
        excludes = "that the money has arrived",
        notFor = "financial-reporting")
@Identity(scope = KeyScope.CONTEXT, reuse = KeyReuse.NEVER, dedupWindow = "P1D")
@Quality(unique = @Unique({"orderId", "attempt"}), ranges = @InRange(field = "amount", max = "10000", percent = 99.9))
@NoCorrections
public record PaymentAuthorized(
        @BusinessKey @Meaning("Number of the request to the bank")
        String paymentId,

        @Meaning("The order that is paid for") String orderId,

        @Meaning("Counts the requests for one order") @Positive
        int attempt,

        @Meaning("What the bank promises") @Money(currency = "EUR", scale = 2) @Positive
        BigDecimal amount,

        @OccurredAt Instant authorizedAt) {}
