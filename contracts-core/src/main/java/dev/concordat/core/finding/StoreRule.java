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
    /** A record of a context names another owner than the published one: by handing it over, or because two contexts have one name. */
    CONTEXT_HELD(
            "A record of a context names another owner than the published one: by handing it over, or because two contexts have one name.",
            "Let the published owner approve it, or give the other context a name of its own."),
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
