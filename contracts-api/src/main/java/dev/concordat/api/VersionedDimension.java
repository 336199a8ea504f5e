package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that a dataset keeps versions of its rows. With {@link DimensionHistory#ROW_PER_VERSION} the rows carry
 * {@link ValidFrom} and {@link ValidTo}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface VersionedDimension {
    /**
     * Says how it keeps what it said before.
     *
     * @return the kind of history
     */
    DimensionHistory value();

    /**
     * Says why it happens.
     *
     * @return the causes; empty means not stated
     */
    CorrectionCause[] causes() default {};
}
