package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that a later fact of this type with the same business key (and the same valid time, if the fact has one) gives
 * the full new value: the latest by a clock holds.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Restated {
    /**
     * Says by which clock the latest is found.
     *
     * @return the clock
     */
    FactClock latestBy() default FactClock.RECORDED;

    /**
     * Says how long after this fact was recorded it can be stated again.
     *
     * @return an ISO-8601 duration such as {@code P30D}; empty means not stated
     */
    String within() default "";

    /**
     * Says why it happens.
     *
     * @return the causes; empty means not stated
     */
    CorrectionCause[] causes() default {};
}
