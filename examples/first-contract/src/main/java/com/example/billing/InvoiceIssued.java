package com.example.billing;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import java.math.BigDecimal;

@DomainFact(name = "invoice-issued", version = "1.0.0")
@Meaning("Billing has fixed what a customer owes for one delivery")
public record InvoiceIssued(
        @BusinessKey String invoiceId, @Money(currency = "EUR") BigDecimal amount) {}
