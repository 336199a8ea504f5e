/**
 * The semantic contract and its parts, as values. Uses {@code dev.concordat.api} and
 * {@code dev.concordat.api.correction}.
 */
@NullMarked
package dev.concordat.api.model;

import org.jspecify.annotations.NullMarked;
