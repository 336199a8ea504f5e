/** Runs the examples that are Maven builds of their own against the packaged artifacts. Uses nothing of ours. */
@NullMarked
package dev.concordat.example.builds;

import org.jspecify.annotations.NullMarked;
