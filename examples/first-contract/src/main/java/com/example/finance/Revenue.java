package com.example.finance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what was billed, each invoice once. */
public final class Revenue {
    private final Map<String, BigDecimal> billed = new TreeMap<>();

    public void recognise(BilledAmount amount) {
        billed.putIfAbsent(amount.invoiceId(), amount.amount());
    }

    public BigDecimal total() {
        return billed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
