package com.example.adoption.ordering;

/** A part of an event. */
public record OrderLine(String sku, int quantity) {}
