package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says against what the facts are compared regularly, by business key.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Reconciled.All.class)
public @interface Reconciled {
    /**
     * Names the reconciliation, in lower-case words joined by hyphens.
     *
     * @return such as {@code invoices-against-ledger}
     */
    String name();

    /**
     * Names the other side.
     *
     * @return {@code context/name}, or a system in words
     */
    String against();

    /**
     * Says how often.
     *
     * @return an ISO-8601 duration such as {@code P1D}
     */
    String every();

    /**
     * Holds several.
     *
     * @since 0.1
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface All {
        /**
         * Lists them.
         *
         * @return the statements
         */
        Reconciled[] value();
    }
}
