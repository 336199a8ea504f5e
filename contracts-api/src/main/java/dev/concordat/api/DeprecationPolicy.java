package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises how long before its end a fact, dataset or field is announced. On a package with {@link BoundedContext} it is the
 * default of the context.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface DeprecationPolicy {
    /**
     * Gives the notice of experimental contracts.
     *
     * @return an ISO-8601 duration such as {@code P30D}; empty means not stated
     */
    String experimental() default "";

    /**
     * Gives the notice of active contracts.
     *
     * @return an ISO-8601 duration such as {@code P90D}; empty means not stated
     */
    String active() default "";

    /**
     * Gives the notice of core contracts.
     *
     * @return an ISO-8601 duration such as {@code P180D}; empty means not stated
     */
    String core() default "";

    /**
     * Says whether an announcement always names a replacement.
     *
     * @return true if it does; else a reason is enough
     */
    boolean replacementRequired() default false;
}
