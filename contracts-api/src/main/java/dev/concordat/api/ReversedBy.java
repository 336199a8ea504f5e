package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that this fact is corrected by reversal: a later fact takes it back as a whole, and another takes its place.
 * Both later facts name this one with {@link Corrects}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
@Repeatable(ReversedBy.All.class)
public @interface ReversedBy {
    /**
     * Names the fact that reverses.
     *
     * @return a class with {@link DomainFact}
     */
    Class<?> value();

    /**
     * Names the fact that takes the place; it may be this class itself.
     *
     * @return a class with {@link DomainFact}; {@code void.class} means that none need come
     */
    Class<?> replacedBy() default void.class;

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
        ReversedBy[] value();
    }
}
