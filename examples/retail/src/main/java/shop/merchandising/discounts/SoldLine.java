package shop.merchandising.discounts;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import java.math.BigDecimal;
import java.time.Instant;

/** What the discounts rely on of an order line. */
@Reads(
        fact = "commerce-order-capture/order-line-stated",
        purpose = "pricing",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.RESTATEMENT)
public record SoldLine(
        @BusinessKey String orderId,
        @BusinessKey int line,
        String sku,
        int quantity,
        @Money(currency = "EUR") BigDecimal unitPrice,
        Instant orderedAt,
        Instant statedAt) {}
