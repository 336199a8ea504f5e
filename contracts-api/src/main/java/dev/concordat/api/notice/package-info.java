/**
 * What was corrected after it was published, and how those concerned took it in. Uses {@code dev.concordat.api} and
 * {@code dev.concordat.api.expectation}.
 */
@NullMarked
package dev.concordat.api.notice;

import org.jspecify.annotations.NullMarked;
