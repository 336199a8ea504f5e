package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a value is personal data, of whom, and what erasure does to it.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Personal {
    /**
     * Names the kind of person.
     *
     * @return such as {@code customer}
     */
    String subject();

    /**
     * Gives the class of the data.
     *
     * @return {@link PrivacyClass#PERSONAL} or {@link PrivacyClass#SPECIAL_CATEGORY}
     */
    PrivacyClass classification() default PrivacyClass.PERSONAL;

    /**
     * Says what erasure does.
     *
     * @return the method
     */
    Erasure erasure() default Erasure.NOT_STATED;
}
