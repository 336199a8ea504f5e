package com.example.template;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The day of the template, so that it is green whenever it is built. Do not copy it: without {@code .at(Today.CLOCK)}
 * tests count from the real day, and tell you when an owner has to be confirmed again.
 */
public final class Today {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private Today() {}
}
