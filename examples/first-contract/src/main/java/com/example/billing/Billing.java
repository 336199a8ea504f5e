package com.example.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Issues invoices. */
public final class Billing {
    public List<InvoiceIssued> bill(List<BigDecimal> deliveries) {
        return IntStream.range(0, deliveries.size())
                .mapToObj(number -> new InvoiceIssued("INV-" + (number + 1), deliveries.get(number)))
                .toList();
    }
}
