package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that this fact is corrected by compensation: a later fact takes back all or part of what this one said, and
 * this one stays as it was. Consumers that keep totals have to handle the later fact.
 *
 * <p>The later fact names this one with {@link Corrects}; where the two disagree there is a finding.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
@Repeatable(CompensatedBy.All.class)
public @interface CompensatedBy {
    /**
     * Names the later fact; it may be this class itself, together with {@link #when()}.
     *
     * @return a class with {@link DomainFact}
     */
    Class<?> value();

    /**
     * Says whether one compensation can take back a part only, so that several can follow.
     *
     * @return true if partial adjustments happen
     */
    boolean partial() default false;

    /**
     * Says which of the later facts do, if not all.
     *
     * @return {@code field=value} of the later fact, such as {@code action=withdrawn}; empty means all
     */
    String when() default "";

    /**
     * Names the field of this fact that can be taken back in parts; the parts never exceed it.
     *
     * @return its path in payload spelling, together with {@link #adjustment()}; empty means not stated
     */
    String amount() default "";

    /**
     * Names the field of the later fact that says how much is taken back. Through a list, such as {@code lines[].credited},
     * one later fact takes back several facts, each named in the same element.
     *
     * @return its path in payload spelling; empty means not stated
     */
    String adjustment() default "";

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
        CompensatedBy[] value();
    }
}
