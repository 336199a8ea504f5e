package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a class is a domain fact: something that happened, stated in the language of its context and published by
 * it.
 *
 * <p>With {@link Meaning} and one {@link BusinessKey} this is all a first contract needs:
 *
 * <pre>{@code
 * @DomainFact(name = "invoice-issued", version = "0.1.0")
 * @Meaning("Billing has fixed what a customer owes for one delivery")
 * public record InvoiceIssued(@BusinessKey String invoiceId, BigDecimal amount) {}
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DomainFact {
    /**
     * Names the fact inside its context, in lower-case words joined by hyphens.
     *
     * @return such as {@code invoice-issued}
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
     * Says how member names become payload names.
     *
     * @return the naming; {@link Naming#INHERITED} takes the context's
     */
    Naming naming() default Naming.INHERITED;
}
