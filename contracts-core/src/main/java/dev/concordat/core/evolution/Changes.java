package dev.concordat.core.evolution;

import dev.concordat.api.Version;
import dev.concordat.core.finding.Perspective;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.VersionStep;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * What changed between two versions of a contract, and how much it weighs. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Changes implements Iterable<Change> {
    private final Version before;
    private final List<Change> all;
    private final Severities severities;

    Changes(Version before, List<Change> all, Severities severities) {
        this.before = before;
        this.all = List.copyOf(all);
        this.severities = severities;
    }

    /**
     * Weighs the same changes as a team has decided.
     *
     * @param adjusted the weights of the team
     * @return the changes with them
     */
    public Changes weighedBy(Severities adjusted) {
        return new Changes(before, all, adjusted);
    }

    /**
     * Gives the version the changes start from.
     *
     * @return the earlier version
     */
    public Version before() {
        return before;
    }

    /**
     * Lists all changes.
     *
     * @return the changes, in the order of the parts of a contract
     */
    public List<Change> all() {
        return all;
    }

    /**
     * Says whether nothing changed.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Weighs one change.
     *
     * @param change the change
     * @param perspective from where
     * @return the weight
     */
    public Severity severity(Change change, Perspective perspective) {
        return severities.gradeOf(change.rule()).from(perspective);
    }

    /**
     * Lists the changes that break somebody.
     *
     * @param perspective from where
     * @return the changes that weigh as errors
     */
    public List<Change> breaking(Perspective perspective) {
        return all.stream()
                .filter(change -> severity(change, perspective) == Severity.ERROR)
                .toList();
    }

    /**
     * Says which part of the version the changes cost.
     *
     * @param perspectives from where they are judged
     * @return {@link VersionStep#MAJOR} if any of them breaks somebody
     */
    public VersionStep step(Collection<Perspective> perspectives) {
        if (perspectives.stream().anyMatch(perspective -> !breaking(perspective).isEmpty())) {
            return VersionStep.MAJOR;
        }
        return all.stream()
                .map(change -> severities.gradeOf(change.rule()).step())
                .max(Comparator.naturalOrder())
                .orElse(VersionStep.NONE);
    }

    /**
     * Gives the lowest version that says what the changes do.
     *
     * @param perspectives from where they are judged
     * @return the version; below 1.0.0 the second number stands for the first, and the third for the second
     */
    public Version requiredVersion(Collection<Perspective> perspectives) {
        return next(before, step(perspectives));
    }

    /** Whether a version stands beside an earlier one rather than in its place; below 1.0.0 the second number says so. */
    static boolean isNewLine(Version before, Version after) {
        boolean young = before.major() == 0 && after.major() == 0;
        return after.major() > before.major() || (young && after.minor() > before.minor());
    }

    static Version next(Version before, VersionStep step) {
        boolean young = before.major() == 0;
        return switch (step) {
            case NONE -> before;
            case PATCH -> new Version(before.major(), before.minor(), before.patch() + 1);
            case MINOR ->
                young
                        ? new Version(0, before.minor(), before.patch() + 1)
                        : new Version(before.major(), before.minor() + 1, 0);
            case MAJOR -> young ? new Version(0, before.minor() + 1, 0) : new Version(before.major() + 1, 0, 0);
        };
    }

    @Override
    public Iterator<Change> iterator() {
        return all.iterator();
    }

    /**
     * Renders one line for each change.
     *
     * @return the lines, without a line end at the end
     */
    @Override
    public String toString() {
        return String.join("\n", all.stream().map(Change::toString).toList());
    }
}
