package shop.finance.revenue;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import java.math.BigDecimal;
import java.time.Instant;

/** What revenue recognition relies on of an invoice. */
@Reads(
        fact = "billing-and-settlement/invoice-issued",
        since = "1.2",
        meaningRevision = 1,
        purpose = "revenue-recognition",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.COMPENSATION,
        maxDelay = "P3D")
public record BilledAmount(
        @BusinessKey String invoiceId,
        String orderId,
        @Money(currency = "EUR") BigDecimal amount,
        Instant issuedAt) {}
