package shop.risk.exposure;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import java.math.BigDecimal;

/** What risk relies on of a credit memo: nobody owes that any more. */
@Reads(
        fact = "billing-and-settlement/credit-memo-posted",
        purpose = "credit-limits",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record WaivedAmount(
        @BusinessKey String creditMemoId,
        String invoiceId,
        @Money(currency = "EUR") BigDecimal amount) {}
