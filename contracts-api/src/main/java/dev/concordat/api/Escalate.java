package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One step of an escalation path.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Escalate {
    /**
     * Says who is called.
     *
     * @return such as {@code billing on-call}
     */
    String to();

    /**
     * Says within what time they answer.
     *
     * @return an ISO-8601 duration such as {@code PT30M} or {@code P2D}
     */
    String within();
}
