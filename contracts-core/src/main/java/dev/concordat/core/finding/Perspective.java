package dev.concordat.core.finding;

/**
 * From where a change is looked at. Loosening hurts readers, tightening hurts those who replay and those who write.
 *
 * @since 0.1
 */
public enum Perspective {
    /** Consumers that run today read new facts. */
    READER,
    /** Consumers of the new contract read stored facts. */
    REPLAY,
    /** Whoever emits the fact is bound by the new contract. */
    WRITER
}
