package shop.risk.exposure;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import java.math.BigDecimal;

/** What risk relies on of an invoice. */
@Reads(
        fact = "billing-and-settlement/invoice-issued",
        purpose = "credit-limits",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.COMPENSATION)
public record OpenInvoice(
        @BusinessKey String invoiceId,
        String orderId,
        @Money(currency = "EUR") BigDecimal amount) {}
