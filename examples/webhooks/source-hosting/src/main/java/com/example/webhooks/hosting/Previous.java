package com.example.webhooks.hosting;

/** What a text was before. */
public record Previous(String from) {}
