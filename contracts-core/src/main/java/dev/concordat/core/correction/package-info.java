/**
 * Correction: the effective state that follows from a history of facts and their corrections. Uses
 * {@code dev.concordat.api.correction}.
 */
@NullMarked
package dev.concordat.core.correction;

import org.jspecify.annotations.NullMarked;
