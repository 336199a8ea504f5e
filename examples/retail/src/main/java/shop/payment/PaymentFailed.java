package shop.payment;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Quality;
import dev.concordat.api.Stage;
import dev.concordat.api.Unique;
import java.time.Instant;

/** A bank has refused to pay. */
@DomainFact(name = "payment-failed", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(
        value = "A bank has refused to pay for an order",
        excludes = "that the order is cancelled",
        notFor = "marketing")
@Quality(unique = @Unique("paymentId"))
@NoCorrections
public record PaymentFailed(
        @BusinessKey String paymentId,
        @Meaning("The order that was to be paid for") String orderId,
        @Meaning("What the bank says") Refusal refusal,
        @OccurredAt Instant failedAt) {}
