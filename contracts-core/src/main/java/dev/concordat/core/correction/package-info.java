/**
 * Correction: the effective state that follows from a history of facts and their corrections. Uses
 * {@code dev.concordat.api}, its corrections and its model.
 */
@NullMarked
package dev.concordat.core.correction;

import org.jspecify.annotations.NullMarked;
