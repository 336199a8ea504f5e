package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Forbids erasing a value for a time, because a court or an authority may ask for it.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface LegalHold {
    /**
     * Says why.
     *
     * @return one sentence
     */
    String reason();

    /**
     * Says who approved it.
     *
     * @return a person or function
     */
    String approvedBy();

    /**
     * Gives the day on which it ends.
     *
     * @return an ISO-8601 date such as {@code 2027-06-30}
     */
    String until();
}
