package com.example.finance;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Money;
import dev.concordat.api.Reads;
import java.math.BigDecimal;

@Reads(fact = "billing/invoice-issued", since = "1.0", purpose = "revenue-recognition", delivery = DeliveryHazard.DUPLICATES)
public record BilledAmount(@BusinessKey String invoiceId, @Money(currency = "EUR") BigDecimal amount) {}
