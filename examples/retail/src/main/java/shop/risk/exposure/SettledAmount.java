package shop.risk.exposure;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import java.math.BigDecimal;

/** What risk relies on of a payment that was applied. */
@Reads(
        fact = "billing-and-settlement/payment-applied",
        purpose = "credit-limits",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = CorrectionKind.LEDGER)
public record SettledAmount(
        @BusinessKey String applicationId,
        String invoiceId,
        @Money(currency = "EUR") BigDecimal amount) {}
