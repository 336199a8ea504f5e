/**
 * The words a team writes on its classes: annotations, the closed value sets they use, and the two identifiers
 * (fact id and version) everything else refers to. Uses nothing.
 */
@NullMarked
package dev.concordat.api;

import org.jspecify.annotations.NullMarked;
