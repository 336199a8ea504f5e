package shop.ordering;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;

/** A customer has confirmed an order. */
@DomainFact(name = "order-placed", version = "1.0.0")
@Meaning(value = "A customer has confirmed an order", excludes = "the order being deliverable or paid")
@NoCorrections
public record OrderPlaced(
        @BusinessKey @Meaning("Order capture's order number; never reused") @NotBlank
        String orderId,

        @Meaning("Where the customer confirmed the order") SalesChannel channel,

        @Meaning("What the customer agreed to pay, before any later amendment")
        @Money(currency = "EUR", scale = 2)
        @PositiveOrZero
        BigDecimal orderTotal,

        @OccurredAt Instant placedAt) {}
