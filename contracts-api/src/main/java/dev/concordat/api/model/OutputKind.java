package dev.concordat.api.model;

/**
 * What a contract describes.
 *
 * @since 0.1
 */
public enum OutputKind {
    /** Something that happened. */
    FACT,
    /** State. */
    DATASET
}
