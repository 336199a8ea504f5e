package dev.concordat.api;

/**
 * How far a value concerns a natural person. The order is that of the protection this library asks for;
 * {@link #compareTo} follows it.
 *
 * @since 0.1
 */
public enum PrivacyClass {
    /** Says nothing about an identified or identifiable person. */
    NOT_PERSONAL,
    /** Personal data in the sense of GDPR article 4(1). */
    PERSONAL,
    /** Personal data of a child, in the sense of GDPR article 8. */
    CHILD,
    /** On criminal convictions and offences, GDPR article 10. */
    CRIMINAL_OFFENCE,
    /** A special category in the sense of GDPR article 9(1). */
    SPECIAL_CATEGORY
}
