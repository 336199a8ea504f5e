package shop.before.finance;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What is booked, once finance has guessed which amount it is. */
@Reads(
        fact = "enterprise-data/order-changed",
        purpose = "revenue-recognition",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record BookedOrder(
        @BusinessKey String orderId,
        String state,
        BigDecimal amount,
        Instant date,
        Optional<String> ledgerAccount,
        Optional<String> costCentre) {}
