package com.example.adoption.ordering;

import java.time.Instant;
import java.util.List;

/** An event as a team had it before. */
public record OrderPlacedEvent(String orderId, Instant createdAt, String email, List<OrderLine> lines) {}
