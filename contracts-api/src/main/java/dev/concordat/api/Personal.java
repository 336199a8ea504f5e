package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a value is personal data, of whom, what for, how long it is kept, and what erasure does to it.
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
     * @return a class above {@link PrivacyClass#NOT_PERSONAL}
     */
    PrivacyClass classification() default PrivacyClass.PERSONAL;

    /**
     * Says how directly the value leads to the person.
     *
     * @return the identifiability
     */
    Identifiability identifies() default Identifiability.NOT_STATED;

    /**
     * Lists what the value may be used for, as purpose ids declared in the context or as kinds.
     *
     * @return the purposes; empty means not stated
     */
    String[] purposes() default {};

    /**
     * Says how long the value is kept after the fact occurred.
     *
     * @return an ISO-8601 duration such as {@code P3650D}; empty means not stated
     */
    String retention() default "";

    /**
     * Says what erasure does.
     *
     * @return the method
     */
    Erasure erasure() default Erasure.NOT_STATED;

    /**
     * Says on which legal ground the value is kept in spite of an erasure.
     *
     * @return the ground, with {@link Erasure#RETAIN} only; empty means not stated
     */
    String retainedBecause() default "";

    /**
     * Forbids erasing for a time.
     *
     * @return the hold; an empty reason means none
     */
    LegalHold hold() default @LegalHold(reason = "", approvedBy = "", until = "");

    /**
     * Gives the category in a taxonomy.
     *
     * @return {@code taxonomy:term} such as {@code fides:user.contact.email}; empty means not stated
     */
    String category() default "";
}
