package com.example.finance;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import java.math.BigDecimal;

/** What finance relies on of billing's invoices. */
@Reads(
        fact = "billing/invoice-issued",
        purpose = "revenue-recognition",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record BilledAmount(
        @BusinessKey String invoiceId, @Money(currency = "EUR") BigDecimal amount) {}
