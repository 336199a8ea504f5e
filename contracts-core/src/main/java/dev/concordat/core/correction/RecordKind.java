package dev.concordat.core.correction;

/**
 * What a record does to what was said before.
 *
 * @since 0.1
 */
public enum RecordKind {
    /** It states something, and corrects nothing but earlier statements about the same thing. */
    STATES,
    /** It takes back all or part of an earlier fact by a further entry. */
    COMPENSATES,
    /** It takes back an earlier fact as a whole, and another can take its place. */
    REVERSES,
    /** It takes the place of a fact that was reversed, and states something itself. */
    REPLACES,
    /** It says that an earlier fact should never have been stated. */
    RETRACTS,
    /** It ends its business key, as a tombstone does. */
    DELETES,
    /** It takes out one row of a changelog: the image before an update, or the row deleted. */
    TAKES_OUT,
    /** It says that business keys stand for one thing. */
    MERGES,
    /** It takes a merge back. */
    UNMERGES,
    /** It takes personal values out of facts already stated. */
    REDACTS
}
