package dev.concordat.api;

/**
 * How far a contract has come; what is demanded of it rises with the stage.
 *
 * @since 0.1
 */
public enum Stage {
    /** Not meant for other contexts; nothing is demanded. */
    INTERNAL,
    /** Name, version, context and one sentence of meaning. */
    DRAFT,
    /** Also identity, an owner with contact, and correction semantics, where an explicit "none promised" counts. */
    EXPERIMENTAL
}
