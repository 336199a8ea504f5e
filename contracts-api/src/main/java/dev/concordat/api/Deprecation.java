package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Announces the end of a fact, dataset or field. The names follow the CloudEvents deprecation extension
 * ({@code deprecationfrom}, {@code deprecationsunset}, {@code deprecationmigration}).
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Deprecation {
    /**
     * Gives the day from which it should no longer be used.
     *
     * @return an ISO-8601 date such as {@code 2026-12-01}
     */
    String from();

    /**
     * Gives the day before which it is not removed.
     *
     * @return an ISO-8601 date, not before {@link #from()}
     */
    String sunset();

    /**
     * Names what to use instead.
     *
     * @return {@code context/name} for a fact or dataset, the path of a field for a field; empty means none
     */
    String replacement() default "";

    /**
     * Says why.
     *
     * @return one sentence; empty means not stated, then there is a replacement
     */
    String reason() default "";

    /**
     * Says where moving is described.
     *
     * @return an address; empty means not stated
     */
    String migration() default "";
}
