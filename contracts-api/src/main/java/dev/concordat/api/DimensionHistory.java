package dev.concordat.api;

/**
 * How a dimension keeps what it said before.
 *
 * @since 0.1
 */
public enum DimensionHistory {
    /** The value before is gone (slowly changing dimension type 1). */
    OVERWRITTEN,
    /** Each version is a row with the time for which it holds, without gap or overlap (type 2). */
    ROW_PER_VERSION,
    /** The value before stands beside the current one (type 3). */
    PREVIOUS_VALUE
}
