/**
 * Runs the examples that are Maven builds of their own against the packaged artifacts. Reads what they published with {@code dev.concordat.core}.
 */
@NullMarked
package dev.concordat.example.builds;

import org.jspecify.annotations.NullMarked;
