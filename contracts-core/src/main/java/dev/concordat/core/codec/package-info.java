/**
 * Documents as strict, deterministic JSON. One definition of each document serves reading and writing. Uses
 * {@code dev.concordat.api} with its sub-packages and {@code dev.concordat.core.finding}.
 */
@NullMarked
package dev.concordat.core.codec;

import org.jspecify.annotations.NullMarked;
