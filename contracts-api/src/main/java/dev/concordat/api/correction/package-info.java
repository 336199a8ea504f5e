/** How facts are delivered and how they are corrected. Uses {@code dev.concordat.api}. */
@NullMarked
package dev.concordat.api.correction;

import org.jspecify.annotations.NullMarked;
