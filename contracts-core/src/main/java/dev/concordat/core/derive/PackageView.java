package dev.concordat.core.derive;

/**
 * One package.
 *
 * @param name its full name
 * @param annotations what its package-info carries
 */
record PackageView(String name, Annotations annotations) {}
