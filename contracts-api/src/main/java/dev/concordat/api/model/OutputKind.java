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
    DATASET;

    /**
     * Names the annotation that declares it.
     *
     * @return such as {@code @DomainFact}
     */
    public String annotation() {
        return switch (this) {
            case FACT -> "@DomainFact";
            case DATASET -> "@Dataset";
        };
    }
}
