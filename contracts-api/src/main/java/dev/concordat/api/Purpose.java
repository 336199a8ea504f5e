package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a purpose once, as an id with a kind.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Purpose {
    /**
     * Names the purpose, in lower-case words joined by hyphens.
     *
     * @return such as {@code revenue-recognition}
     */
    String id();

    /**
     * Says of which kind it is.
     *
     * @return the kind
     */
    PurposeKind kind();

    /**
     * Says in one sentence what is done with the data.
     *
     * @return the sentence; empty means not stated
     */
    String means() default "";
}
