package com.example.webhooks.hosting;

/** What is allowed now. */
public record Granted(String to) {}
