package shop.before.logistics;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;
import java.util.Optional;

/** What is picked and moved. */
@Reads(
        fact = "enterprise-data/order-changed",
        purpose = "order-operations",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record PickedOrder(
        @BusinessKey String orderId, String state, Optional<String> depot, Optional<Integer> palletSpaces) {}
