/**
 * What consumers rely on, and the projections they own. Uses {@code dev.concordat.api} and
 * {@code dev.concordat.api.model}.
 */
@NullMarked
package dev.concordat.api.expectation;

import org.jspecify.annotations.NullMarked;
