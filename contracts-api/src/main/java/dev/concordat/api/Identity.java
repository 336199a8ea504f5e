package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises how the business key identifies. On a {@link Reads} record it says what the consumer relies on;
 * {@link #dedupWindow()} is then how long it remembers event ids.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Identity {
    /**
     * Says how far the key is unique.
     *
     * @return the scope
     */
    KeyScope scope() default KeyScope.NOT_STATED;

    /**
     * Says whether a key can come to stand for another thing.
     *
     * @return the promise
     */
    KeyReuse reuse() default KeyReuse.NOT_STATED;

    /**
     * Gives the longest time between a fact and its last duplicate.
     *
     * @return an ISO-8601 duration such as {@code P7D}; empty means not stated
     */
    String dedupWindow() default "";
}
