package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that this member names the earlier fact which this fact corrects; the earlier fact says by which mechanism, such as
 * {@link CompensatedBy}. One member is enough where the earlier fact has a single business key; with several, each part is
 * named with {@link #key()}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Repeatable(Corrects.All.class)
public @interface Corrects {
    /**
     * Names the earlier fact.
     *
     * @return a class with {@link DomainFact}
     */
    Class<?> value();

    /**
     * Says which part of the earlier fact's business key this member holds.
     *
     * @return a field path of the earlier fact; empty means its only business key
     */
    String key() default "";

    /**
     * Says where inside the member the value sits, if the member is an object of its own.
     *
     * @return a path inside the member such as {@code id}, or {@code [].invoiceId} for each element of a list; empty
     *     means the member itself
     */
    String at() default "";

    /**
     * Holds several.
     *
     * @since 0.1
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
    @interface All {
        /**
         * Lists them.
         *
         * @return the statements
         */
        Corrects[] value();
    }
}
