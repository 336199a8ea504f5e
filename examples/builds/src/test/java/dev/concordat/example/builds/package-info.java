/**
 * Runs the examples that are Maven builds of their own against the packaged artifacts. Uses {@code dev.concordat.core}
 * to read what they published.
 */
@NullMarked
package dev.concordat.example.builds;

import org.jspecify.annotations.NullMarked;
