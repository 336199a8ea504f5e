package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that this member names the earlier fact which this fact compensates. One member is enough where the earlier
 * fact has a single business key; with several, each part is named with {@link #key()}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Compensates {
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
}
