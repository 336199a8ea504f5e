package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Guarantees something of the facts taken together, each with a percentage and a weight. What holds for every value is
 * better said with a Jakarta constraint. On a {@link Reads} record it says which guarantees the consumer relies on.
 *
 * <pre>{@code
 * @Quality(complete = @Complete(field = "loyaltyId", percent = 60), unique = @Unique("invoiceId"))
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Quality {
    /**
     * Guarantees that optional fields are there.
     *
     * @return the guarantees
     */
    Complete[] complete() default {};

    /**
     * Guarantees that numbers lie in a range.
     *
     * @return the guarantees
     */
    InRange[] ranges() default {};

    /**
     * Guarantees that texts match a pattern.
     *
     * @return the guarantees
     */
    MatchesPattern[] patterns() default {};

    /**
     * Guarantees that values stand once.
     *
     * @return the guarantees
     */
    Unique[] unique() default {};

    /**
     * Guarantees that values are known in a dataset.
     *
     * @return the guarantees
     */
    References[] references() default {};

    /**
     * Guarantees how two fields relate.
     *
     * @return the guarantees
     */
    Compares[] compares() default {};
}
