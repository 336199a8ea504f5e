package dev.concordat.api;

/**
 * How directly a personal value leads to the person, in rising order; {@link #compareTo} follows it.
 *
 * @since 0.1
 */
public enum Identifiability {
    /** Nothing is said; to be treated as direct. */
    NOT_STATED,
    /** No longer, by anybody, with reasonable means (GDPR recital 26). */
    ANONYMISED,
    /** Only with further information that is kept apart (GDPR article 4(5)). */
    PSEUDONYMOUS,
    /** Together with other values. */
    INDIRECT,
    /** By itself, such as a name or a mail address. */
    DIRECT
}
