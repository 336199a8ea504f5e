package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises how old a fact is at most when a consumer can read it. Where nothing happened there is nothing to read: idle is
 * not stale, unless {@link #expectedEvery()} says otherwise. On a package with {@link BoundedContext} it is the default of
 * the context.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Freshness {
    /**
     * Promises the greatest age.
     *
     * @return an ISO-8601 duration such as {@code PT5M}
     */
    String maxAge();

    /**
     * Gives the age from which the owner looks at it.
     *
     * @return an ISO-8601 duration below {@link #maxAge()}; empty means not stated
     */
    String warnAge() default "";

    /**
     * Says for how many of the facts it holds.
     *
     * @return above 0, up to 100
     */
    double targetPercent() default 100;

    /**
     * Gives the time over which the percentage counts.
     *
     * @return an ISO-8601 duration
     */
    String window() default "P30D";

    /**
     * Says from which clock age is counted.
     *
     * @return the clock
     */
    FactClock clock() default FactClock.OCCURRED;

    /**
     * Says after how long without any fact something is wrong.
     *
     * @return an ISO-8601 duration such as {@code PT1H}; empty means that silence is never stale
     */
    String expectedEvery() default "";
}
