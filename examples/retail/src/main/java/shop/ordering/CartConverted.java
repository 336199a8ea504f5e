package shop.ordering;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Deprecation;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.NoFreshness;
import dev.concordat.api.OccurredAt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A cart has become an order. */
@DomainFact(name = "cart-converted", version = "0.2.0")
@Meaning(value = "A cart has become an order", notFor = "financial-reporting")
@NoFreshness
public record CartConverted(
        @BusinessKey @Meaning("The cart; it is empty afterwards")
        String cartId,

        @Meaning("The cart's number in the old shop system")
        @Deprecation(
                from = "2026-06-01",
                sunset = "2026-10-31",
                replacement = "cartId",
                reason = "the old shop system is switched off")
        Optional<Integer> basketNumber,

        @Meaning("The order it became") String orderId,

        @Meaning("How long the customer took, from the first thing in the cart")
        Duration considered,

        @OccurredAt Instant convertedAt) {}
