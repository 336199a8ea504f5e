package shop.supplychain.orderoperations;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import java.math.BigDecimal;
import java.time.Instant;

/** What order operations relies on of a return. */
@Reads(
        fact = "fulfillment-execution/return-scanned",
        purpose = "order-operations",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        maxDelay = "P1D")
public record GoodsBack(
        @BusinessKey String returnId,
        String orderId,
        @Money(currency = "EUR") BigDecimal goodsValue,
        Instant scannedAt) {}
