package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Guarantees that a value is known in a dataset.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface References {
    /**
     * Names the field.
     *
     * @return its path in payload spelling
     */
    String field();

    /**
     * Names the dataset.
     *
     * @return {@code context/name}
     */
    String dataset();

    /**
     * Names the field of the dataset that holds the value.
     *
     * @return its path in payload spelling
     */
    String key();

    /**
     * Says as of which time of the fact the dataset is read.
     *
     * @return the clock
     */
    FactClock asOf() default FactClock.OCCURRED;

    /**
     * Says for how many of the facts it holds.
     *
     * @return above 0, up to 100
     */
    double percent() default 100;

    /**
     * Says what a breach weighs.
     *
     * @return the weight
     */
    QualitySeverity severity() default QualitySeverity.ERROR;
}
