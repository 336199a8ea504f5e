package shop.risk.exposure;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.InRange;
import dev.concordat.api.Money;
import dev.concordat.api.Quality;
import dev.concordat.api.Reads;
import java.math.BigDecimal;

/** What risk relies on of an authorization. */
@Reads(
        fact = "payment-authorization/payment-authorized",
        purpose = "credit-limits",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        maxAge = "PT5M")
@Quality(ranges = @InRange(field = "amount", max = "10000", percent = 99))
public record PromisedPayment(
        @BusinessKey String paymentId,
        String orderId,
        @Money(currency = "EUR") BigDecimal amount) {}
