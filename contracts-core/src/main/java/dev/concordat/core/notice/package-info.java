/**
 * Whom a correction notice concerns, in which order they replay, and who has answered. Uses {@code dev.concordat.api} with
 * its sub-packages, {@code dev.concordat.core.finding}, {@code dev.concordat.core.codec} and
 * {@code dev.concordat.core.store}.
 */
@NullMarked
package dev.concordat.core.notice;

import org.jspecify.annotations.NullMarked;
