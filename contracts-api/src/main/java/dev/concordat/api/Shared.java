package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a word relates to the same word in another context.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Shared {
    /**
     * Names the other context.
     *
     * @return such as {@code commerce}
     */
    String with();

    /**
     * Says how they relate.
     *
     * @return the stance
     */
    Stance stance();

    /**
     * Says why, and for {@link Stance#TRANSLATED} how one becomes the other.
     *
     * @return one sentence
     */
    String reason();

    /**
     * Gives the word the other context uses, if it is another.
     *
     * @return the word; empty means the same
     */
    String theirWord() default "";
}
