package com.example.webhooks.hosting;

/** A package by its name inside an ecosystem. */
public record AffectedPackage(String ecosystem, String name) {}
