package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that rows come as entries of a changelog: an update takes out exactly the row it repeats, and puts another in. The
 * values are those of Apache Flink unless said otherwise.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Changelog {
    /**
     * Names the field that says what an entry does.
     *
     * @return its path in payload spelling
     */
    String operation();

    /**
     * Gives the value for a new row.
     *
     * @return the value as text
     */
    String insert() default "+I";

    /**
     * Gives the value for the row before an update.
     *
     * @return the value as text
     */
    String updateBefore() default "-U";

    /**
     * Gives the value for the row after an update.
     *
     * @return the value as text
     */
    String updateAfter() default "+U";

    /**
     * Gives the value for a row that goes.
     *
     * @return the value as text
     */
    String delete() default "-D";

    /**
     * Says why it happens.
     *
     * @return the causes; empty means not stated
     */
    CorrectionCause[] causes() default {};
}
