package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in which unit a number is measured.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Unit {
    /**
     * Gives the unit, best as a UCUM code; compared letter by letter.
     *
     * @return such as {@code kg}, {@code km}, {@code %} or {@code {parcel}}
     */
    String value();
}
