package dev.concordat.api;

/**
 * How far a value concerns a natural person, in rising order; {@link #compareTo} follows it.
 *
 * @since 0.1
 */
public enum PrivacyClass {
    /** Says nothing about an identified or identifiable person. */
    NOT_PERSONAL,
    /** Personal data in the sense of GDPR article 4(1). */
    PERSONAL,
    /** A special category in the sense of GDPR article 9(1). */
    SPECIAL_CATEGORY
}
