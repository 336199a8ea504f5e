package shop.merchandising.discounts;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What the discounts rely on of a list price. */
@Reads(
        fact = "product-merchandising/product-price",
        purpose = "pricing",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.VERSIONED_DIMENSION)
public record ListedPrice(
        @BusinessKey String sku,
        @Money(currency = "EUR") BigDecimal listPrice,
        Instant validFrom,
        Optional<Instant> validUntil,
        Instant decidedAt) {

    boolean holdsAt(Instant time) {
        return validUntil.filter(end -> !time.isBefore(end)).isEmpty();
    }
}
