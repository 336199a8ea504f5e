/**
 * Evolution: what changed between versions of a contract and how much that weighs from each perspective, whom it hits,
 * which version it costs, and whether what ends was announced. Uses {@code dev.concordat.api} with its sub-packages,
 * {@code dev.concordat.core.finding}, {@code dev.concordat.core.codec}, {@code dev.concordat.core.check},
 * {@code dev.concordat.core.store} and, for the file of accepted exceptions, {@code dev.concordat.core.adoption}.
 */
@NullMarked
package dev.concordat.core.evolution;

import org.jspecify.annotations.NullMarked;
