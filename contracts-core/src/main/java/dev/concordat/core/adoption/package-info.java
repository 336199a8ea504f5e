/**
 * Drafts contracts for the classes of a package, and keeps the findings a team knows in a file of its repository, so that
 * only new ones fail. Uses {@code dev.concordat.api}, {@code dev.concordat.core.derive},
 * {@code dev.concordat.core.finding} and {@code dev.concordat.core.codec}.
 */
@NullMarked
package dev.concordat.core.adoption;

import org.jspecify.annotations.NullMarked;
