package dev.concordat.api;

/**
 * How member names of the class become names in the payload. Declared rather than guessed, because JSON libraries
 * disagree; the producer test compares it with what the team's own mapper writes. A {@code @JsonProperty} name on a
 * member wins over it.
 *
 * @since 0.1
 */
public enum Naming {
    /** Take the naming of the bounded context, or {@link #AS_WRITTEN} if it names none. */
    INHERITED,
    /** {@code invoiceId} stays {@code invoiceId}. */
    AS_WRITTEN,
    /** {@code invoiceId} becomes {@code invoice_id}. */
    SNAKE_CASE,
    /** {@code invoiceId} becomes {@code invoice-id}. */
    KEBAB_CASE,
    /** {@code invoiceId} becomes {@code InvoiceId}. */
    UPPER_CAMEL_CASE
}
