package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that a later fact can say that this one should never have been stated. The later fact names this one with
 * {@link Corrects}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
@Repeatable(RetractedBy.All.class)
public @interface RetractedBy {
    /**
     * Names the later fact.
     *
     * @return a class with {@link DomainFact}
     */
    Class<?> value();

    /**
     * Says which of the later facts do, if not all.
     *
     * @return {@code field=value} of the later fact, such as {@code action=withdrawn}; empty means all
     */
    String when() default "";

    /**
     * Says how long after this fact was recorded the later one can come.
     *
     * @return an ISO-8601 duration such as {@code P30D}; empty means not stated
     */
    String within() default "";

    /**
     * Says why it happens.
     *
     * @return the causes; empty means not stated
     */
    CorrectionCause[] causes() default {};

    /**
     * Holds several.
     *
     * @since 0.1
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE})
    @interface All {
        /**
         * Lists them.
         *
         * @return the statements
         */
        RetractedBy[] value();
    }
}
