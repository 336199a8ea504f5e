package dev.concordat.core.evolution;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Perspective;
import java.util.List;
import java.util.Optional;

/**
 * What a version changes against the published history of its fact, as data; every text is rendered from it. Immutable
 * and thread-safe.
 *
 * @param fact the fact
 * @param version the version looked at
 * @param base the version it is compared with; empty if it is the first
 * @param requiredVersion the lowest version that says what changed; empty if it is the first
 * @param changes what changed, those against the base first, then those only older versions that can still be replayed show
 * @param unread the fields that no consumer in the store relies on: free to go
 * @param dependents how many consumers in the store rely on the fact
 * @param findings what has to be mended, and what to know
 * @since 0.1
 */
public record EvolutionReport(
        FactId fact,
        Version version,
        Optional<Version> base,
        Optional<Version> requiredVersion,
        List<GradedChange> changes,
        List<String> unread,
        int dependents,
        Findings findings) {
    /** Takes copies of the lists. */
    public EvolutionReport {
        changes = List.copyOf(changes);
        unread = List.copyOf(unread);
    }

    /**
     * Lists the changes that break somebody from one perspective, whether something allows them or not.
     *
     * @param perspective the perspective
     * @return the changes
     */
    public List<GradedChange> breaking(Perspective perspective) {
        return changes.stream()
                .filter(change -> change.breaks().contains(perspective))
                .toList();
    }

    /**
     * Lists the changes that hit a consumer of a team.
     *
     * @param team the team
     * @return the changes
     */
    public List<GradedChange> affecting(String team) {
        return changes.stream().filter(change -> change.affects(team)).toList();
    }

    /**
     * Lists the changes that break readers, of whom the store knows nobody.
     *
     * @return the changes
     */
    public List<GradedChange> hittingNobodyKnown() {
        return changes.stream()
                .filter(change -> change.breaks().contains(Perspective.READER)
                        && change.hits().isEmpty())
                .toList();
    }
}
