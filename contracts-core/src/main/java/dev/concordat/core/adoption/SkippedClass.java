package dev.concordat.core.adoption;

/**
 * A class that gets no draft. Immutable and thread-safe.
 *
 * @param name its fully qualified name
 * @param reason what it is instead of an event class
 * @since 0.1
 */
public record SkippedClass(String name, String reason) {}
