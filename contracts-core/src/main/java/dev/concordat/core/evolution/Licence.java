package dev.concordat.core.evolution;

/**
 * Why a change may be made although it breaks somebody. Immutable and thread-safe.
 *
 * @param kind the kind
 * @param inWords such as {@code its end was announced on 2026-01-01 for 2026-05-01}
 * @since 0.1
 */
public record Licence(Kind kind, String inWords) {
    /**
     * What allows a change.
     *
     * @since 0.1
     */
    public enum Kind {
        /** The owner has accepted it in its baseline, for a time. */
        ACCEPTED,
        /** Its end was announced, and the notice has passed. */
        ANNOUNCED,
        /** It is made in a new major version, which stands beside the old one. */
        NEW_LINE
    }
}
