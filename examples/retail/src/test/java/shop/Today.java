package shop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The day of the example: its expectations were confirmed on it, and stay so whenever the example is run. */
public final class Today {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private Today() {}
}
