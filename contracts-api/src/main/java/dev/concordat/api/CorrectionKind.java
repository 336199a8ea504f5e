package dev.concordat.api;

/**
 * The mechanisms of correction a consumer can say it handles.
 *
 * @since 0.1
 */
public enum CorrectionKind {
    /** A later fact takes back all or part of what an earlier one said, by a further entry. */
    COMPENSATION,
    /** A later fact takes back an earlier one as a whole, and a third takes its place. */
    REVERSAL,
    /** A later fact says that an earlier one should never have been stated. */
    RETRACTION,
    /** A later fact of the same type gives the full new value for the same key. */
    RESTATEMENT,
    /** The last record for a key is the state; a deletion can follow. */
    LATEST_PER_KEY,
    /** Each refresh of a dataset replaces the one before. */
    SNAPSHOT,
    /** Rows carry the time for which they hold; a change closes one and opens another, or overwrites it. */
    VERSIONED_DIMENSION,
    /** Entries are never changed; errors are corrected by further balanced entries in an open period. */
    LEDGER,
    /** Rows come as entries of a changelog; an update takes out the row before and puts another in. */
    CHANGELOG,
    /** Two keys turn out to stand for one thing, or one key for two. */
    IDENTITY_MERGE,
    /** Personal values are taken out of facts already stated. */
    REDACTION,
    /** A rule of the domain, with a fold and laws of its own. */
    DOMAIN_SPECIFIC
}
