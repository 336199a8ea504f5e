/**
 * Checks: what a contract has to say at its stage, a contract against itself, an expectation against a contract, facts
 * against a contract. Uses
 * {@code dev.concordat.api} with its sub-packages and {@code dev.concordat.core.finding}.
 */
@NullMarked
package dev.concordat.core.check;

import org.jspecify.annotations.NullMarked;
