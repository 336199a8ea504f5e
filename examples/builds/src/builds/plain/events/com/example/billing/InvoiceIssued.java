package com.example.billing;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Delivery;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Freshness;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@DomainFact(name = "invoice-issued", version = "1.0.0")
@Meaning("Billing has fixed what a customer owes for one delivery")
@Delivery(duplicates = Duplicates.POSSIBLE, delay = "PT48H")
@Freshness(maxAge = "PT5M")
record InvoiceIssued(
        @BusinessKey String invoiceId,
        @Money(currency = "EUR") BigDecimal amount,
        @OccurredAt Instant issuedAt,
        List<Line> lines,
        Optional<String> note) {

    record Line(String article, int pieces) {}
}
