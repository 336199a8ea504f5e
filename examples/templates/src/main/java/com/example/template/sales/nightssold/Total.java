package com.example.template.sales.nightssold;

import java.math.BigDecimal;

/** Nights and their price; equal by value, so that the order of adding makes no difference. */
public record Total(int nights, BigDecimal price) {
    public Total {
        price = price.stripTrailingZeros();
    }

    Total plus(Total other) {
        return new Total(nights + other.nights, price.add(other.price));
    }
}
