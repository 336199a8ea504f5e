package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that two business keys of this fact can turn out to stand for one thing; a later fact says so and names both.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface IdentityMergedBy {
    /**
     * Names the fact that merges.
     *
     * @return a class with {@link DomainFact}
     */
    Class<?> value();

    /**
     * Names the fact that takes a merge back.
     *
     * @return a class with {@link DomainFact}; {@code void.class} means that merges stay
     */
    Class<?> unmergedBy() default void.class;

    /**
     * Names the field of the merging fact that holds the key that stays.
     *
     * @return its path in payload spelling; empty means that the smallest key, as text, stays
     */
    String survivor() default "";

    /**
     * Says why it happens.
     *
     * @return the causes; empty means not stated
     */
    CorrectionCause[] causes() default {};
}
