package shop.risk.exposure;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import java.math.BigDecimal;

/** What risk relies on of an authorization. */
@Reads(
        fact = "payment-authorization/payment-authorized",
        purpose = "credit-limits",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        maxAge = "PT5M")
public record PromisedPayment(
        @BusinessKey String paymentId,
        String orderId,
        @Money(currency = "EUR") BigDecimal amount) {}
