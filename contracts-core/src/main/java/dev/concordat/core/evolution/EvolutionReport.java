package dev.concordat.core.evolution;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Perspective;
import java.net.URI;
import java.time.LocalDate;
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
 * @param announcements what the version announces to end
 * @param today the day on which it was judged
 * @param source the file of the version; empty if it is not known
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
        Findings findings,
        List<Announcement> announcements,
        LocalDate today,
        Optional<URI> source) {
    /** Takes copies of the lists. */
    public EvolutionReport {
        changes = List.copyOf(changes);
        unread = List.copyOf(unread);
        announcements = List.copyOf(announcements);
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

    /**
     * Says where the version was read from, for a version that is not published.
     *
     * @param file the file; relative to the root of the sources if it is below
     * @return the report with it
     */
    public EvolutionReport readFrom(URI file) {
        return new EvolutionReport(
                fact,
                version,
                base,
                requiredVersion,
                changes,
                unread,
                dependents,
                findings,
                announcements,
                today,
                Optional.of(file));
    }

    /** The same report with findings of which some were accepted. */
    EvolutionReport withFindings(Findings accepted) {
        return new EvolutionReport(
                fact,
                version,
                base,
                requiredVersion,
                changes,
                unread,
                dependents,
                accepted,
                announcements,
                today,
                source);
    }

    /**
     * Writes the report down; {@link Rendering#of} does so for several.
     *
     * @param rendering how
     * @return the text
     */
    public String rendered(Rendering rendering) {
        return rendering.of(List.of(this));
    }
}
