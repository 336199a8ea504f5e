package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises a correction by a rule of the domain that none of the known mechanisms states, with a fold that applies it and
 * laws that anybody can test.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
@Repeatable(DomainCorrection.All.class)
public @interface DomainCorrection {
    /**
     * Names the rule, in lower-case words joined by hyphens.
     *
     * @return such as {@code season-end-price-adjustment}
     */
    String name();

    /**
     * Says what it does.
     *
     * @return one sentence
     */
    String means();

    /**
     * Names what applies it.
     *
     * @return a class that implements {@code dev.concordat.api.correction.CorrectionFold} and has a constructor without parameters
     */
    Class<?> fold();

    /**
     * Names what holds of it.
     *
     * @return classes that implement {@code dev.concordat.api.correction.CorrectionLaw} and have a constructor without parameters, at least one
     */
    Class<?>[] laws();

    /**
     * Says why it happens.
     *
     * @return the causes; empty means not stated
     */
    CorrectionCause[] causes() default {};

    /**
     * Holds several.
     *
     * @since 0.1
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE})
    @interface All {
        /**
         * Lists them.
         *
         * @return the statements
         */
        DomainCorrection[] value();
    }
}
