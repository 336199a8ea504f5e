package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says from which input a member of a projection's output comes, and by which rule.
 *
 * <pre>{@code
 * @DerivedFrom(input = BilledAmount.class, fields = "amount", rule = "sum of invoices, less credits, per month")
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Repeatable(DerivedFrom.All.class)
public @interface DerivedFrom {
    /**
     * Names the input.
     *
     * @return a class with {@link Reads}
     */
    Class<?> input();

    /**
     * Names the fields of the input it is made of.
     *
     * @return their paths in payload spelling, at least one
     */
    String[] fields();

    /**
     * Says how.
     *
     * @return one sentence
     */
    String rule();

    /**
     * Gives the revision of the input's meaning the rule was written for.
     *
     * @return 1 or more
     */
    int meaningRevision() default 1;

    /**
     * Says whether the value no longer leads to a person, so that it may be of a lower privacy class.
     *
     * @return true if it was anonymised
     */
    boolean anonymises() default false;

    /**
     * Lifts exclusions of use that the input states.
     *
     * @return the lifts
     */
    Lift[] lifts() default {};

    /**
     * Holds several.
     *
     * @since 0.1
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
    @interface All {
        /**
         * Lists them.
         *
         * @return the statements
         */
        DerivedFrom[] value();
    }
}
