package com.example.webhooks.hosting;

/** A number of the advisory in one of the public lists. */
public record AdvisoryIdentifier(String type, String value) {}
