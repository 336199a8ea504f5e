package dev.concordat.api;

/**
 * How far a business key is unique.
 *
 * @since 0.1
 */
public enum KeyScope {
    /** Nothing is promised. */
    NOT_STATED,
    /** Among everything its bounded context publishes. */
    CONTEXT,
    /** Among everything the organisation publishes. */
    ORGANISATION,
    /** Everywhere, such as a UUID or an IBAN. */
    WORLDWIDE
}
