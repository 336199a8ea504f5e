package dev.concordat.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps traces that broke a law once: the test of a consumer that is made in this method runs them again, each as a leaf of
 * its own.
 *
 * <pre>{@code
 * @TestFactory
 * @KnownTrace("traces/delivered-again.json")
 * Stream<DynamicNode> readsInvoices() { … }
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface KnownTrace {
    /**
     * Lists the traces.
     *
     * @return each the name of a resource on the class path, such as {@code traces/delivered-again.json}, or the line of JSON
     *     itself as the finding prints it
     */
    String[] value();
}
