package dev.concordat.core.adoption;

/**
 * A class that cannot be loaded, so that nobody knows what it is. Immutable and thread-safe.
 *
 * @param name its fully qualified name
 * @param cause what the class loader says, such as {@code java.lang.NoClassDefFoundError: com/shop/Base}
 * @since 0.1
 */
public record UnloadedClass(String name, String cause) {}
