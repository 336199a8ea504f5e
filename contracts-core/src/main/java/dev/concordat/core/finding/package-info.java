/** One diagnosed problem, many of them, and the catalogue of rules they come from. Uses {@code dev.concordat.api}. */
@NullMarked
package dev.concordat.core.finding;

import org.jspecify.annotations.NullMarked;
