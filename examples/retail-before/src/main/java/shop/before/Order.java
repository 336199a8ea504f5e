package shop.before;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** The universal order: one record for cart, order, invoice, shipment and return. */
@DomainFact(name = "order-changed", version = "23.0.0", stage = Stage.ACTIVE)
@Meaning("Something about an order has changed")
public record Order(
        @BusinessKey String orderId,
        String customerId,
        @Meaning("Where in its life the order is") OrderState state,

        @Meaning("An amount: of the cart, order, invoice or credit, by state")
        BigDecimal amount,

        @Meaning("A date: of the order, invoice, delivery or return, by state")
        Instant date,

        @Meaning("For marketing") Optional<String> campaign,
        @Meaning("For finance") Optional<String> ledgerAccount,
        @Meaning("For finance") Optional<String> costCentre,
        @Meaning("For logistics") Optional<String> depot,
        @Meaning("For logistics") Optional<Integer> palletSpaces,
        @Meaning("For credit") Optional<Boolean> manualReview) {}
