package com.example.adoption.ordering;

/** An event as a team had it before. */
public record OrderCancelled(String orderId, Channel channel) {}
