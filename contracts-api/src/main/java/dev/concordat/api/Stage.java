package dev.concordat.api;

/**
 * How far a contract has come; what is demanded of it rises with the stage, and with its audience.
 *
 * @since 0.1
 */
public enum Stage {
    /** Not meant for other contexts; nothing is demanded, and it is not published. */
    INTERNAL,
    /** Name, version, context and one sentence of meaning. */
    DRAFT,
    /** Also identity, an owner with contact, correction semantics, where an explicit "none promised" counts, and the privacy
     * class of personal data. One consumer outside the context is enough to be here. */
    EXPERIMENTAL,
    /** Also a deprecation policy, an escalation path, and freshness, where an explicit "none promised" counts. */
    ACTIVE,
    /** Also quality guarantees, replay, a reconciliation and a second escalation step. Five consumers outside the context,
     * three contexts that rely on it, or a purpose of financial reporting or regulation are enough to be here. */
    CORE
}
