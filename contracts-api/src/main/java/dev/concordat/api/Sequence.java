package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the place of a fact among those of its key recorded at the same time, or among all where the order of all is
 * promised: a whole number, the greater the later.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Sequence {
    /**
     * Says where inside the member the value sits, if the member is an object of its own.
     *
     * @return a path inside the member such as {@code id}; empty means the member itself
     */
    String at() default "";
}
