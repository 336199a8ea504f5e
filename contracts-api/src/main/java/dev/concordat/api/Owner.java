package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The team accountable for a bounded context or a projection, and whom to call when it does not answer.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Owner {
    /**
     * Names the team.
     *
     * @return such as {@code billing-core}
     */
    String team();

    /**
     * Says where the team is reached.
     *
     * @return a mail address, channel or page; empty means not stated
     */
    String contact() default "";

    /**
     * Lists whom to call next, in order.
     *
     * @return the steps, first one first
     */
    Escalate[] escalation() default {};

    /**
     * Says when the team answers.
     *
     * @return days, times and time zone such as {@code MON-FRI 08:00-18:00 Europe/Berlin}, or {@code 24x7}; empty means
     *     not stated
     */
    String hours() default "";

    /**
     * Gives the day on which somebody last checked that all this is still true.
     *
     * @return an ISO-8601 date such as {@code 2026-09-01}; empty means never
     */
    String confirmedOn() default "";

    /**
     * Says how often it is checked.
     *
     * @return an ISO-8601 duration in days
     */
    String confirmEvery() default "P180D";
}
