/**
 * Facts generated from the fields of a contract, changed field by field, and shrunk. The only package, beside the laws,
 * that knows jqwik. Uses {@code dev.concordat.api.model}.
 */
@NullMarked
package dev.concordat.testkit.generate;

import org.jspecify.annotations.NullMarked;
