package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises what may precede and follow a fact for the same business key. Facts are those of the same context.
 *
 * <pre>{@code
 * @Lifecycle(after = {OrderPlaced.class, OrderAmended.class}, then = OrderAmended.class)
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Lifecycle {
    /**
     * Says whether the life of a key can start with this fact.
     *
     * @return true if nothing need precede it
     */
    boolean first() default false;

    /**
     * Lists the facts one of which comes last before this one.
     *
     * @return classes with {@link DomainFact}
     */
    Class<?>[] after() default {};

    /**
     * Lists the facts one of which may come next.
     *
     * @return classes with {@link DomainFact}
     */
    Class<?>[] then() default {};

    /**
     * Says whether the life of a key can end with this fact.
     *
     * @return true if nothing need follow it
     */
    boolean last() default false;
}
