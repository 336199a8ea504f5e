package com.example.webhooks.hosting;

/** A version that is safe. */
public record PatchedVersion(String identifier) {}
