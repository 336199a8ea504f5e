package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lifts a "not suitable for" of an input for what is derived from it.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Lift {
    /**
     * Names what the input is not suitable for.
     *
     * @return a purpose id or kind
     */
    String notFor();

    /**
     * Says why the derived value is suitable all the same.
     *
     * @return one sentence
     */
    String reason();
}
