package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that each refresh of a dataset replaces the one before.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Snapshots {
    /**
     * Says whether what is absent from a refresh is gone.
     *
     * @return true if it is; false if it was only not looked at
     */
    boolean complete() default true;

    /**
     * Names the field that says to which refresh a row belongs.
     *
     * @return its path in payload spelling; empty means that rows recorded at the same time are one refresh
     */
    String refresh() default "";

    /**
     * Names the field that says how many rows the refresh has; until that many came, the one before holds.
     *
     * @return its path in payload spelling; empty means not stated
     */
    String rows() default "";

    /**
     * Says why it happens.
     *
     * @return the causes; empty means not stated
     */
    CorrectionCause[] causes() default {};
}
