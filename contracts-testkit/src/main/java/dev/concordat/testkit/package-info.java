/**
 * JUnit entry points for the two sides of a contract. Uses everything below it: {@code dev.concordat.core} and its
 * sub-packages, and {@code dev.concordat.testkit.generate} for facts.
 */
@NullMarked
package dev.concordat.testkit;

import org.jspecify.annotations.NullMarked;
