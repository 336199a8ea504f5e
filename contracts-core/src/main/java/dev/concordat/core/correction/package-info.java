/**
 * Correction: the effective state that follows from a history of facts and their corrections. A history is a set of records, and
 * the state a function of that set at a valid and a recorded time. Uses {@code dev.concordat.api}, its corrections and its model.
 */
@NullMarked
package dev.concordat.core.correction;

import org.jspecify.annotations.NullMarked;
