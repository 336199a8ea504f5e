package dev.concordat.core.finding;

/**
 * Rules on the files of a store.
 *
 * @since 0.1
 */
public enum FileRule implements Rule {
    /** A file cannot be opened or is not UTF-8. */
    FILE_UNREADABLE("A file cannot be opened or is not UTF-8.", "Check the file and its permissions."),
    /** A file is not JSON, or is YAML that does more than JSON can. */
    FILE_MALFORMED(
            "A file is not JSON, or is YAML that does more than JSON can.", "Correct the syntax at the place named."),
    /** A file has a key this format does not have; a silently ignored typo would be a promise nobody made. */
    FILE_KEY_UNKNOWN(
            "A file has a key this format does not have; a silently ignored typo would be a promise nobody made.",
            "Correct the key, or remove it."),
    /** A file lacks a key that is needed. */
    FILE_KEY_MISSING("A file lacks a key that is needed.", "Add the key."),
    /** A key stands twice in one object; which of the two counts would be chance. */
    FILE_KEY_DUPLICATED(
            "A key stands twice in one object; which of the two counts would be chance.", "Remove one of them."),
    /** A value is of the wrong type or out of range. */
    FILE_VALUE_INVALID("A value is of the wrong type or out of range.", "Correct the value."),
    /** A file is of another kind, or of a newer format than this library reads. */
    FILE_FORMAT_UNKNOWN(
            "A file is of another kind, or of a newer format than this library reads.",
            "Update the library, or move the file out of the store."),
    /** A file states a format that does not have what it says; an older library that knows the format would misread it. */
    FILE_FORMAT_TOO_LOW(
            "A file states a format that does not have what it says; an older library that knows the format would misread it.",
            "State the format named."),
    /** The place of a file in the store contradicts its content. */
    FILE_MISPLACED(
            "The place of a file in the store contradicts its content.", "Move the file, or correct its content.");

    private final String why;
    private final String fix;

    FileRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.FILE;
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
