package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that the last record for a business key is the state, as in a compacted topic.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface LatestPerKey {
    /**
     * Says by which clock the last is found.
     *
     * @return the clock
     */
    FactClock latestBy() default FactClock.RECORDED;

    /**
     * Says how the end of a key is told.
     *
     * @return the promise
     */
    Deletions deletions() default Deletions.NOT_STATED;

    /**
     * Says how long a tombstone can be read.
     *
     * @return an ISO-8601 duration such as {@code P30D}; empty means not stated
     */
    String tombstonesKept() default "";

    /**
     * Says why it happens.
     *
     * @return the causes; empty means not stated
     */
    CorrectionCause[] causes() default {};
}
