package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Guarantees that no two facts have the same values in some fields.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Unique {
    /**
     * Names the fields.
     *
     * @return their paths in payload spelling
     */
    String[] value();

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
