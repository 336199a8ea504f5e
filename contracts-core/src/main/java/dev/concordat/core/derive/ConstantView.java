package dev.concordat.core.derive;

/**
 * One constant of an enum.
 *
 * @param name its name in the source
 * @param annotations its annotations
 */
record ConstantView(String name, Annotations annotations) {}
