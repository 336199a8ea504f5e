package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where roles sit that are not in the payload: in a header by name, or in the record key
 * ({@link #RECORD_KEY}). On a package with {@link BoundedContext} it is the default of the context; a fact's own
 * {@code @Envelope} replaces that default as a whole.
 *
 * <p>A role that a member of the class carries (such as {@link OccurredAt}) is not repeated here.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Envelope {
    /** Stands for the key of the record, where other values name a header. */
    String RECORD_KEY = "<record key>";

    /**
     * Fills in the roles of a well-known envelope; roles that are spelled out win.
     *
     * @return the preset
     */
    EnvelopePreset preset() default EnvelopePreset.NONE;

    /**
     * Names the topic, queue or table.
     *
     * @return such as {@code billing.invoices}; empty means not stated
     */
    String channel() default "";

    /**
     * Says where the id of the single fact sits.
     *
     * @return a header name or {@link #RECORD_KEY}; empty means not in the envelope
     */
    String eventId() default "";

    /**
     * Says where the business key sits.
     *
     * @return a header name or {@link #RECORD_KEY}; empty means not in the envelope
     */
    String businessKey() default "";

    /**
     * Says where the occurred clock sits.
     *
     * @return a header name; empty means not in the envelope
     */
    String occurredAt() default "";

    /**
     * Says where the published clock sits.
     *
     * @return a header name; empty means not in the envelope
     */
    String publishedAt() default "";

    /**
     * Says where the sequence sits: the place among facts recorded at the same time.
     *
     * @return a header name; empty means not in the envelope
     */
    String sequence() default "";

    /**
     * Says where the name of the fact type sits.
     *
     * @return a header name; empty means not in the envelope
     */
    String type() default "";

    /**
     * Says where the correlation id sits.
     *
     * @return a header name; empty means not in the envelope
     */
    String correlation() default "";
}
