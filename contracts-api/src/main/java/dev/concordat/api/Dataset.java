package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a class is one row of a dataset: state published by a context, such as reference data, a snapshot or the
 * output of a projection. A dataset has the same contract as a fact, with another lifecycle.
 *
 * <pre>{@code
 * @Dataset(name = "product", version = "1.0.0", refresh = "P1D")
 * @Meaning("One article the shop can sell, as it stands today")
 * public record Product(@BusinessKey String sku, String title) {}
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Dataset {
    /**
     * Names the dataset inside its context, in lower-case words joined by hyphens.
     *
     * @return such as {@code product}
     */
    String name();

    /**
     * Gives the version of the contract.
     *
     * @return three numbers such as {@code 1.2.0}
     */
    String version() default "0.1.0";

    /**
     * Says how far the contract has come.
     *
     * @return the stage
     */
    Stage stage() default Stage.DRAFT;

    /**
     * Promises the longest time between two refreshes.
     *
     * @return an ISO-8601 duration such as {@code P1D}; empty means not stated
     */
    String refresh() default "";

    /**
     * Says what a refresh brings.
     *
     * @return the mode
     */
    RefreshMode mode() default RefreshMode.FULL;

    /**
     * Says how member names become payload names.
     *
     * @return the naming; {@link Naming#INHERITED} takes the context's
     */
    Naming naming() default Naming.INHERITED;
}
