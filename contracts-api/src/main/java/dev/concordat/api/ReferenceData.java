package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a version of a dataset that a projection relies on to look things up.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface ReferenceData {
    /**
     * Names the dataset.
     *
     * @return {@code context/name}
     */
    String dataset();

    /**
     * Gives the version of its contract.
     *
     * @return such as {@code 1.2.0}
     */
    String version();

    /**
     * Says as of which time of a fact it is read.
     *
     * @return the clock
     */
    FactClock asOf() default FactClock.OCCURRED;
}
