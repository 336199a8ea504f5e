package dev.concordat.api;

/**
 * What happens to a personal value when its subject has to be erased.
 *
 * @since 0.1
 */
public enum Erasure {
    /** Nothing is promised; consumers have to ask. */
    NOT_STATED,
    /** The whole fact is deleted. */
    DELETE,
    /** The value is replaced or removed, the rest of the fact stays. */
    REDACT,
    /** The value is encrypted per subject and the key is thrown away. */
    CRYPTO_SHRED,
    /** The value is replaced so that the person can no longer be identified. */
    ANONYMISE,
    /** The value is kept, for a legal reason. */
    RETAIN
}
