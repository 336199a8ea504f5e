/**
 * From annotated classes to contracts, contexts, expectations and projections. One derivation over an abstract view of
 * a class; reflection is its first front end. Uses {@code dev.concordat.api} with its sub-packages and
 * {@code dev.concordat.core.finding}.
 */
@NullMarked
package dev.concordat.core.derive;

import org.jspecify.annotations.NullMarked;
