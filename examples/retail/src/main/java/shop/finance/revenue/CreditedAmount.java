package shop.finance.revenue;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import java.math.BigDecimal;
import java.time.Instant;

/** What revenue recognition relies on of a credit memo. */
@Reads(
        fact = "billing-and-settlement/credit-memo-posted",
        purpose = "revenue-recognition",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record CreditedAmount(
        @BusinessKey String creditMemoId,
        String invoiceId,
        @Money(currency = "EUR") BigDecimal amount,
        Instant postedAt) {}
