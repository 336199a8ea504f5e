/**
 * Published history: a directory, ordinary jars on the class path, or both. Uses {@code dev.concordat.api} with its
 * sub-packages, {@code dev.concordat.core.finding} and {@code dev.concordat.core.codec}.
 */
@NullMarked
package dev.concordat.core.store;

import org.jspecify.annotations.NullMarked;
