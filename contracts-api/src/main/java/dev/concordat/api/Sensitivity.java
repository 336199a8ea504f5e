package dev.concordat.api;

/**
 * How much harm it does if a value gets to the wrong people, in rising order; {@link #compareTo} follows it.
 *
 * @since 0.1
 */
public enum Sensitivity {
    /** None: anybody may read it. */
    PUBLIC,
    /** Little: everybody inside the organisation may read it. */
    INTERNAL,
    /** Real harm: only those who need it for their work. */
    CONFIDENTIAL,
    /** Grave harm: named people only. */
    RESTRICTED
}
