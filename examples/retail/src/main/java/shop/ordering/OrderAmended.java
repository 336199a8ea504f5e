package shop.ordering;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Corrects;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Lifecycle;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Stage;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;

/** A customer has taken something off an order. */
@DomainFact(name = "order-amended", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(
        value = "A customer has taken something off an order before it was shipped, up to all of it",
        excludes = "returns; and more goods, which are a new order")
@Lifecycle(
        after = {OrderPlaced.class, OrderAmended.class},
        then = OrderAmended.class,
        last = true)
@NoCorrections
public record OrderAmended(
        @BusinessKey @Corrects(OrderPlaced.class) @Meaning("The order that is amended")
        String orderId,

        @Meaning("Counts the amendments of one order") @Positive
        int amendment,

        @Meaning("What the customer no longer has to pay") @Money(currency = "EUR", scale = 2) @PositiveOrZero
        BigDecimal takenOff,

        @OccurredAt Instant amendedAt) {}
