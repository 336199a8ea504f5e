package com.example.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.concordat.api.DomainFact;
import org.junit.jupiter.api.Test;

class InvoiceIssuedTest {
    @Test
    void isAFactOfBilling() {
        DomainFact fact = InvoiceIssued.class.getAnnotation(DomainFact.class);

        assertEquals("invoice-issued", fact.name());
    }
}
