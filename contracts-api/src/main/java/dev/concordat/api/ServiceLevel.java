package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises a level of service. On a {@link Reads} record it says which level the consumer relies on. On a package with
 * {@link BoundedContext} it is the default of the context.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface ServiceLevel {
    /**
     * Says how many of the things that happened become facts.
     *
     * @return above 0, up to 100; 0 means not stated
     */
    double completenessPercent() default 0;

    /**
     * Says how many facts keep all quality guarantees.
     *
     * @return above 0, up to 100; 0 means not stated
     */
    double qualityPercent() default 0;

    /**
     * Says how long a major version stays readable as it is.
     *
     * @return an ISO-8601 duration such as {@code P180D}; empty means not stated
     */
    String schemaStableFor() default "";

    /**
     * Says within what time somebody works on an incident.
     *
     * @return an ISO-8601 duration such as {@code PT1H}; empty means not stated
     */
    String respondWithin() default "";

    /**
     * Gives the time over which percentages count.
     *
     * @return an ISO-8601 duration
     */
    String window() default "P30D";
}
