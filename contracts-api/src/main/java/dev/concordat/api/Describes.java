package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an interface describes from outside an event class that cannot be annotated, such as a generated one.
 *
 * <p>The described class gives the fields, their types and their order. The interface carries what would stand on the
 * class; each of its methods carries what would stand on the member of its name, and returns that member's type:
 *
 * <pre>{@code
 * @Describes(InvoiceIssuedAvro.class)
 * @DomainFact(name = "invoice-issued")
 * @Meaning("Billing has fixed what a customer owes for one delivery")
 * interface InvoiceIssued {
 *     @BusinessKey
 *     String invoiceId();
 * }
 * }</pre>
 *
 * <p>A member without a method stays in the contract as it is. An interface without {@link DomainFact} describes a class
 * that is used inside facts: return it from the method of the member that has the described type.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Describes {
    /**
     * Names the class that cannot be annotated.
     *
     * @return the class whose instances are the facts
     */
    Class<?> value();
}
