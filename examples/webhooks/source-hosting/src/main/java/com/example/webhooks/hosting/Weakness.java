package com.example.webhooks.hosting;

/** A class of weakness from the public list. */
public record Weakness(String cweId, String name) {}
