package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Guarantees that a number lies in a range.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface InRange {
    /**
     * Names the field.
     *
     * @return its path in payload spelling
     */
    String field();

    /**
     * Gives the least value, inclusive.
     *
     * @return a decimal number; empty means no limit
     */
    String min() default "";

    /**
     * Gives the greatest value, inclusive.
     *
     * @return a decimal number; empty means no limit
     */
    String max() default "";

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
