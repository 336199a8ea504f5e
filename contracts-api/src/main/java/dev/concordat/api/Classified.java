package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how sensitive a value is, personal or not. A fact is as sensitive as its most sensitive field, or more. On a
 * package with {@link BoundedContext} it is the default of the context's facts.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Classified {
    /**
     * Gives the sensitivity.
     *
     * @return the sensitivity
     */
    Sensitivity value();
}
