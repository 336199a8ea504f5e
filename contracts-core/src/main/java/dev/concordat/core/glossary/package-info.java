/**
 * How the words of several contexts relate. A room of its own, because words belong to contexts and not to what is
 * published by them. Uses {@code dev.concordat.api}, {@code dev.concordat.api.model} and
 * {@code dev.concordat.core.finding}.
 */
@NullMarked
package dev.concordat.core.glossary;

import org.jspecify.annotations.NullMarked;
