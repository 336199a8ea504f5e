package dev.concordat.api;

/**
 * Whether a business key can come to stand for another thing.
 *
 * @since 0.1
 */
public enum KeyReuse {
    /** Nothing is promised. */
    NOT_STATED,
    /** A key stands for one thing for ever. */
    NEVER,
    /** A key can be given to another thing after the first is gone. */
    POSSIBLE
}
