package dev.concordat.core.finding;

/**
 * How much a kind of change weighs, from each perspective, and which part of a version it costs. Immutable and
 * thread-safe.
 *
 * @param reader for consumers that run today
 * @param replay for consumers that read stored facts
 * @param writer for whoever emits the fact
 * @param step the least part of the version to raise where it breaks nobody
 * @since 0.1
 */
public record Grade(Severity reader, Severity replay, Severity writer, VersionStep step) {
    /** Breaks nobody, and adds something. */
    public static final Grade SAFE = new Grade(Severity.INFO, Severity.INFO, Severity.INFO, VersionStep.MINOR);

    /** Breaks nobody, and changes words only. */
    public static final Grade WORDING = new Grade(Severity.INFO, Severity.INFO, Severity.INFO, VersionStep.PATCH);

    /** Breaks nobody, and is no part of what a contract versions. */
    public static final Grade NO_VERSION = new Grade(Severity.INFO, Severity.INFO, Severity.INFO, VersionStep.NONE);

    /**
     * Makes a grade that costs at least a minor version.
     *
     * @param reader for consumers that run today
     * @param replay for consumers that read stored facts
     * @param writer for whoever emits the fact
     * @return the grade
     */
    public static Grade of(Severity reader, Severity replay, Severity writer) {
        return new Grade(reader, replay, writer, VersionStep.MINOR);
    }

    /**
     * Gives the weight from one perspective.
     *
     * @param perspective the perspective
     * @return the weight
     */
    public Severity from(Perspective perspective) {
        return switch (perspective) {
            case READER -> reader;
            case REPLAY -> replay;
            case WRITER -> writer;
        };
    }
}
