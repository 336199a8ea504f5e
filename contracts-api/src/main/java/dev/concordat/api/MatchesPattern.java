package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Guarantees that a text matches a regular expression as a whole.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface MatchesPattern {
    /**
     * Names the field.
     *
     * @return its path in payload spelling
     */
    String field();

    /**
     * Gives the expression.
     *
     * @return in the syntax of {@link java.util.regex.Pattern}
     */
    String regex();

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
