package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that personal values of facts already stated are taken out when a later fact says so.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
@Repeatable(RedactedBy.All.class)
public @interface RedactedBy {
    /**
     * Names the later fact, which names the subject or this fact with {@link Corrects}.
     *
     * @return a class with {@link DomainFact}
     */
    Class<?> value();

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
