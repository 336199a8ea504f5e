package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that personal values of facts already stated are taken out when a later fact says so: one of this context by
 * its class, or one of another context by its id.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
@Repeatable(RedactedBy.All.class)
public @interface RedactedBy {
    /**
     * Names the later fact of this context, which names the subject or this fact with {@link Corrects}.
     *
     * @return a class with {@link DomainFact}; {@code void.class} means that {@link #fact()} names it
     */
    Class<?> value() default void.class;

    /**
     * Names the later fact of another context.
     *
     * @return {@code context/name}; empty means that {@link #value()} names it
     */
    String fact() default "";

    /**
     * Lists the fields whose values are taken out.
     *
     * @return paths of this fact in payload spelling; empty means every personal field that is not to be kept
     */
    String[] fields() default {};

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
        RedactedBy[] value();
    }
}
