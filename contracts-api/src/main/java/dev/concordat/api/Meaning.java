package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States what a fact or one of its fields means in the business.
 *
 * <p>On a member of a {@link Reads} record it states what the consumer takes the field to mean, and which revision of
 * the meaning it relies on.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Meaning {
    /**
     * States the meaning in a sentence a colleague from the business would sign.
     *
     * @return the sentence, not blank
     */
    String value();

    /**
     * Counts the changes of the meaning; raised when the meaning changes, not when its wording does.
     *
     * @return 1 or more
     */
    int revision() default 1;

    /**
     * Lists what a reader could think is covered although it is not.
     *
     * @return the exclusions
     */
    String[] excludes() default {};

    /**
     * Lists what the fact or field must not be used for, as purpose ids declared in the context or as kinds.
     *
     * @return such as {@code cash-forecasting} or {@code financial-reporting}
     */
    String[] notFor() default {};
}
