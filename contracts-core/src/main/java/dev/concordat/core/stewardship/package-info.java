/**
 * Who answers for data, and who holds whose. Uses {@code dev.concordat.api} with its sub-packages,
 * {@code dev.concordat.core.finding}, {@code dev.concordat.core.codec} and {@code dev.concordat.core.store}.
 */
@NullMarked
package dev.concordat.core.stewardship;

import org.jspecify.annotations.NullMarked;
