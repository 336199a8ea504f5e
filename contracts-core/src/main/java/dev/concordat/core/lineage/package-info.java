/**
 * Whether a projection can keep what it promises, given its inputs. Uses {@code dev.concordat.api} with its
 * sub-packages, {@code dev.concordat.core.finding} and {@code dev.concordat.core.store}.
 */
@NullMarked
package dev.concordat.core.lineage;

import org.jspecify.annotations.NullMarked;
