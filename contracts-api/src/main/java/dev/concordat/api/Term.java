package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One word of a context's glossary.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Term {
    /**
     * Gives the word.
     *
     * @return such as {@code invoice}
     */
    String name();

    /**
     * Says what it means inside this context.
     *
     * @return one sentence
     */
    String means();

    /**
     * Says what a reader could think it covers although it does not.
     *
     * @return the exclusions
     */
    String[] excludes() default {};

    /**
     * Says how it relates to the same word in other contexts, where that matters.
     *
     * @return the relations
     */
    Shared[] shared() default {};
}
