/**
 * Laws of delivery and correction: what has to come out the same, whatever happens on the way. Uses the model and its
 * corrections, {@code dev.concordat.core.check}, {@code dev.concordat.core.finding} and
 * {@code dev.concordat.testkit.generate}.
 */
@NullMarked
package dev.concordat.testkit.law;

import org.jspecify.annotations.NullMarked;
