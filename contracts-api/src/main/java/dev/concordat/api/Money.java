package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a number is an amount of money. Exactly one of {@link #currency()} and {@link #currencyField()} is given.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Money {
    /**
     * Fixes the currency for all facts.
     *
     * @return an ISO 4217 code such as {@code EUR}; empty means a field names it
     */
    String currency() default "";

    /**
     * Names the field beside this one that holds the ISO 4217 code.
     *
     * @return a payload field name such as {@code currency}; empty means fixed
     */
    String currencyField() default "";

    /**
     * Gives the number of decimal places an amount has at most.
     *
     * @return 0 to 18; -1 means not stated
     */
    int scale() default -1;

    /**
     * Says that amounts are counted in the currency's minor unit, such as cents.
     *
     * @return true for minor units
     */
    boolean minorUnits() default false;
}
