package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a package holds a projection: an integrated view owned by the consumer that needs it, with declared inputs.
 * {@link Reads} records in the package and below belong to it. The context around it is found upwards.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Projection {
    /**
     * Names the projection inside its context, in lower-case words joined by hyphens.
     *
     * @return such as {@code revenue-recognition}
     */
    String name();

    /**
     * States what the view means.
     *
     * @return one sentence
     */
    String meaning();

    /**
     * Lists its inputs.
     *
     * @return classes with {@link Reads}
     */
    Class<?>[] reads();

    /**
     * Names the team accountable for the view.
     *
     * @return the owner; an empty team means the owner of the context
     */
    Owner owner() default @Owner(team = "");

    /**
     * Lists the datasets it looks things up in, with the version it relies on.
     *
     * @return the reference data
     */
    ReferenceData[] reference() default {};
}
