package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a record is what a consumer relies on of one fact: its components are the fields, and nothing else of the
 * fact matters to it. The consumer never imports the producer's class.
 *
 * <pre>{@code
 * @Reads(fact = "billing/invoice-issued", since = "1.2", purpose = "revenue-recognition",
 *     delivery = DeliveryHazard.DUPLICATES, corrections = CorrectionKind.COMPENSATION)
 * public record BilledAmount(@BusinessKey String invoiceId, @Money(currency = "EUR") BigDecimal amount) {}
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Reads {
    /**
     * Names the fact.
     *
     * @return {@code context/name}
     */
    String fact();

    /**
     * Gives the lowest version that has what is relied on.
     *
     * @return such as {@code 1.2}; empty means any
     */
    String since() default "";

    /**
     * Gives the revision of the fact's meaning the consumer understands.
     *
     * @return 1 or more
     */
    int meaningRevision() default 1;

    /**
     * Says what for, as a purpose id declared in the consumer's context.
     *
     * @return such as {@code revenue-recognition}
     */
    String purpose();

    /**
     * Lists the hazards of delivery the consumer copes with; it relies on the others not happening.
     *
     * @return the hazards
     */
    DeliveryHazard[] delivery() default {};

    /**
     * Lists the corrections the consumer handles.
     *
     * @return the mechanisms
     */
    CorrectionKind[] corrections() default {};

    /**
     * Gives the longest recording delay the consumer can live with.
     *
     * @return an ISO-8601 duration such as {@code PT48H}; empty means it does not rely on one
     */
    String maxDelay() default "";

    /**
     * Gives the time back for which the consumer relies on reading stored facts again.
     *
     * @return an ISO-8601 duration such as {@code P90D}; empty means it does not rely on replay
     */
    String replay() default "";

    /**
     * Gives the greatest age the consumer can live with, counted from the occurred clock.
     *
     * @return an ISO-8601 duration such as {@code PT15M}; empty means it does not rely on freshness
     */
    String maxAge() default "";

    /**
     * Gives the lowest stage of a contract the consumer builds on.
     *
     * @return the stage; {@link Stage#INTERNAL} means it does not care
     */
    Stage atLeast() default Stage.INTERNAL;

    /**
     * Lists facts of the same context one of which the consumer relies on having come before, for the same key.
     *
     * @return their names inside the context; empty means it does not rely on an order of facts
     */
    String[] after() default {};

    /**
     * Gives the notice the consumer needs before something it relies on goes away.
     *
     * @return an ISO-8601 duration such as {@code P90D}; empty means it does not rely on a notice
     */
    String notice() default "";

    /**
     * Gives the time within which the consumer relies on somebody to answer.
     *
     * @return an ISO-8601 duration such as {@code PT4H}; empty means it does not rely on an answer
     */
    String answerWithin() default "";

    /**
     * Gives the highest sensitivity the consumer may receive.
     *
     * @return the sensitivity
     */
    Sensitivity clearance() default Sensitivity.INTERNAL;

    /**
     * Gives the highest privacy class the consumer may receive.
     *
     * @return the class
     */
    PrivacyClass mayReceive() default PrivacyClass.NOT_PERSONAL;

    /**
     * Says how the record's component names become payload names.
     *
     * @return the naming; {@link Naming#INHERITED} takes the consumer's context's
     */
    Naming naming() default Naming.INHERITED;
}
