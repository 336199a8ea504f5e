package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that entries are never changed; an error is corrected by further balanced entries, posted to an open period.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Ledger {
    /**
     * Names the field that ties the entries of one balanced posting together.
     *
     * @return its path in payload spelling; empty means not stated
     */
    String balancedBy() default "";

    /**
     * Names the signed amount of an entry; the entries of one posting come to nothing, for each currency.
     *
     * @return its path in payload spelling; empty means not stated
     */
    String amount() default "";

    /**
     * Says why it happens.
     *
     * @return the causes; empty means not stated
     */
    CorrectionCause[] causes() default {};
}
