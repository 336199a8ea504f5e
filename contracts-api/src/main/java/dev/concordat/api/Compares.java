package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Guarantees how two fields of one fact relate.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Compares {
    /**
     * Names one field.
     *
     * @return its path in payload spelling
     */
    String left();

    /**
     * Says how it relates to the other.
     *
     * @return the comparison
     */
    Comparison is();

    /**
     * Names the other field.
     *
     * @return its path in payload spelling
     */
    String right();

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
