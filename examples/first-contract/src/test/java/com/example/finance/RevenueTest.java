package com.example.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RevenueTest {
    @Test
    void countsAnInvoiceOnce() {
        Revenue revenue = new Revenue();

        revenue.recognise(new BilledAmount("I-1", new BigDecimal("10.00")));
        revenue.recognise(new BilledAmount("I-1", new BigDecimal("10.00")));

        assertEquals(new BigDecimal("10.00"), revenue.total());
    }
}
