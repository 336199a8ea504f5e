package dev.concordat.core.evolution;

import dev.concordat.api.Version;
import dev.concordat.core.finding.Grade;
import dev.concordat.core.finding.Perspective;
import dev.concordat.core.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A change with its weight, whom it hits, and what can be done. Immutable and thread-safe.
 *
 * @param change the change
 * @param against the published version it was found against
 * @param grade its weight from each perspective
 * @param judged the perspectives that count: a fact that nobody can replay is judged for readers only
 * @param licence why it may be made although it breaks somebody; empty if nothing allows it
 * @param hits the consumers it hits
 * @param remedies what the owner can do, the best first; empty if nothing has to be done
 * @since 0.1
 */
public record GradedChange(
        Change change,
        Version against,
        Grade grade,
        List<Perspective> judged,
        Optional<Licence> licence,
        List<Hit> hits,
        List<Remedy> remedies) {
    /** Takes copies of the lists. */
    public GradedChange {
        judged = List.copyOf(judged);
        hits = List.copyOf(hits);
        remedies = List.copyOf(remedies);
    }

    /**
     * Lists from where the change breaks somebody.
     *
     * @return the judged perspectives from which it weighs as an error
     */
    public List<Perspective> breaks() {
        return judged.stream()
                .filter(perspective -> grade.from(perspective) == Severity.ERROR)
                .toList();
    }

    /**
     * Gives the heaviest weight from the perspectives that count.
     *
     * @return the weight
     */
    public Severity severity() {
        return judged.stream().map(grade::from).min(Severity::compareTo).orElse(Severity.INFO);
    }

    /**
     * Says whether the change breaks somebody and nothing allows it.
     *
     * @return true if it has to be mended
     */
    public boolean isOpen() {
        return licence.isEmpty() && !breaks().isEmpty();
    }

    /** Whether it breaks somebody, and only the new line it stands in allows it. */
    boolean opensLine() {
        return !breaks().isEmpty()
                && licence.filter(one -> one.kind() == Licence.Kind.NEW_LINE).isPresent();
    }

    /** The same change with what can be done about it. */
    GradedChange with(List<Remedy> possible) {
        return new GradedChange(change, against, grade, judged, licence, hits, possible);
    }

    /**
     * Says whether the change hits a consumer of a team.
     *
     * @param team the team
     * @return true if a consumer it hits has that owner
     */
    public boolean affects(String team) {
        return hits.stream()
                .anyMatch(hit -> hit.dependent()
                        .owner()
                        .filter(owner -> owner.team().equals(team))
                        .isPresent());
    }
}
