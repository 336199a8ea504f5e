package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises how facts are delivered. On a package with {@link BoundedContext} it is the default of the context; a fact's
 * own {@code @Delivery} replaces that default as a whole.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Delivery {
    /**
     * Promises an order.
     *
     * @return the ordering
     */
    Ordering ordering() default Ordering.NOT_STATED;

    /**
     * Says whether the same fact can arrive more than once.
     *
     * @return the promise
     */
    Duplicates duplicates() default Duplicates.NOT_STATED;

    /**
     * Promises the longest time between occurring and being recorded; a fact that takes longer is late.
     *
     * @return an ISO-8601 duration such as {@code PT48H}; empty means not stated
     */
    String delay() default "";

    /**
     * Promises for how long stored facts can be read again from the start.
     *
     * @return an ISO-8601 duration such as {@code P400D}; empty means not stated
     */
    String replayable() default "";
}
