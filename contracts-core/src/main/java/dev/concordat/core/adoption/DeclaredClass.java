package dev.concordat.core.adoption;

/**
 * A class that has a contract already. Immutable and thread-safe.
 *
 * @param name its fully qualified name
 * @param by the class that carries the annotations: the class itself, or its description
 * @param reviewed whether there is a meaning that somebody has written
 * @since 0.1
 */
public record DeclaredClass(String name, String by, boolean reviewed) {}
