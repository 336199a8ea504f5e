package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a package and the packages below it form one bounded context: a boundary inside which terms have one
 * meaning, with an owner.
 *
 * <p>Put it in {@code package-info.java}. It is searched for upwards from the package of an event class, so one is
 * enough for a context. {@link Delivery}, {@link Envelope} and {@link NoCorrections} beside it become defaults of the
 * context's facts; a fact that states its own overrides them, and the contract shows that it did.
 *
 * <pre>{@code
 * @BoundedContext(name = "billing", purpose = "Decides what a customer owes and when it is settled",
 *     owner = @Owner(team = "billing-core", contact = "billing-core@shop.example",
 *         escalation = @Escalate(to = "billing on-call", within = "PT30M")),
 *     terms = @Term(name = "invoice", means = "a demand for payment for delivered goods"))
 * package shop.billing;
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface BoundedContext {
    /**
     * Names the context, in lower-case words joined by hyphens.
     *
     * @return such as {@code billing}
     */
    String name();

    /**
     * Says in one sentence what the context decides or is responsible for.
     *
     * @return the sentence; empty means not stated
     */
    String purpose() default "";

    /**
     * Names the team that is accountable.
     *
     * @return the owner; an empty team means not stated
     */
    Owner owner() default @Owner(team = "");

    /**
     * Lists the words of this context that others could read differently.
     *
     * @return the terms
     */
    Term[] terms() default {};

    /**
     * Declares the purposes this context uses data for, or rules out for its own facts.
     *
     * @return the purposes
     */
    Purpose[] purposes() default {};

    /**
     * Says how member names become payload names for all facts of the context.
     *
     * @return the naming; {@link Naming#INHERITED} means {@link Naming#AS_WRITTEN}
     */
    Naming naming() default Naming.INHERITED;
}
