package dev.concordat.core.finding;

/**
 * Rules on the store as a whole, and on publishing.
 *
 * @since 0.1
 */
public enum StoreRule implements Rule {
    /** Two stores set different defaults of a platform; which of the two counts would be chance. */
    PLATFORM_STATED_TWICE(
            "Two stores set different defaults of a platform; which of the two counts would be chance.",
            "Keep one concordat-platform.json."),
    /** The named store is not there. */
    STORE_NOT_FOUND("The named store is not there.", "Create it by publishing into it, or correct concordat.store."),
    /** Other content was to be published under a version that is already published. Consumers have tested against what is there. */
    VERSION_IMMUTABLE(
            "Other content was to be published under a version that is already published. Consumers have tested against what is there.",
            "Raise the version and publish again."),
    /** A file could not be written; nothing was published. */
    PUBLICATION_FAILED("A file could not be written; nothing was published.", "Check permissions and space.");

    private final String why;
    private final String fix;

    StoreRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.STORE;
    }

    @Override
    public String why() {
        return why;
    }

    @Override
    public String fix() {
        return fix;
    }
}
