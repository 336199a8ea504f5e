package shop.fulfillment;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Stage;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/** A package could not be handed over. */
@DomainFact(name = "delivery-failed", version = "1.0.0", stage = Stage.EXPERIMENTAL)
@Meaning("A carrier has tried to hand a package over, and could not")
@NoCorrections
public record DeliveryFailed(
        @BusinessKey String packageId,

        @BusinessKey @Meaning("Counts the attempts for one package") @Positive
        int attempt,

        @Meaning("The order") String orderId,
        @OccurredAt Instant failedAt) {}
