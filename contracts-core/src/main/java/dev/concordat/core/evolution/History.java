package dev.concordat.core.evolution;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The published versions of one fact. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class History {
    private final List<Published<SemanticContract>> versions;

    private History(List<Published<SemanticContract>> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(one -> one.document().version()))
                .toList();
    }

    /**
     * Takes published versions.
     *
     * @param versions versions of one fact, in any order
     * @return the history
     * @throws IllegalArgumentException if they are of several facts
     */
    public static History of(List<Published<SemanticContract>> versions) {
        List<FactId> facts =
                versions.stream().map(one -> one.document().fact()).distinct().toList();
        if (facts.size() > 1) {
            throw new IllegalArgumentException("expected versions of one fact, but there are " + facts);
        }
        return new History(versions);
    }

    /**
     * Looks into a store.
     *
     * @param store the store
     * @param fact the fact
     * @return the history; empty if the fact is not published
     */
    public static History inStore(ContractStore store, FactId fact) {
        return new History(store.versions(fact));
    }

    /**
     * Lists the versions.
     *
     * @return them, the lowest first
     */
    public List<Published<SemanticContract>> versions() {
        return versions;
    }

    /**
     * Finds what a version is to be compared with: the highest version below it.
     *
     * @param version the version
     * @return the version below; of the same major version if there is one
     */
    public Optional<Published<SemanticContract>> before(Version version) {
        return versions.stream()
                .filter(one -> one.document().version().compareTo(version) < 0)
                .reduce((lower, higher) -> higher);
    }

    /**
     * Says whether a version is published.
     *
     * @param version the version
     * @return true if it is
     */
    public boolean has(Version version) {
        return versions.stream().anyMatch(one -> one.document().version().equals(version));
    }

    /**
     * Finds the highest version of a line.
     *
     * @param major the first number of the versions of the line
     * @return the version, if any is published
     */
    public Optional<Published<SemanticContract>> latestOfLine(int major) {
        return versions.stream()
                .filter(one -> one.document().version().major() == major)
                .reduce((lower, higher) -> higher);
    }

    /**
     * Lists the versions below another whose facts can still be replayed: each for as long after a later version took its
     * place as replay was promised.
     *
     * @param version the version
     * @param today the day to count from
     * @return the versions, the lowest first; without the one {@link #before} gives
     */
    public List<Published<SemanticContract>> replayable(Version version, LocalDate today) {
        Optional<Published<SemanticContract>> base = before(version);
        Optional<Duration> replay =
                base.flatMap(one -> one.document().delivery().replayable());
        if (base.isEmpty() || replay.isEmpty()) {
            return List.of();
        }
        return versions.stream()
                .filter(one ->
                        one.document().version().compareTo(base.get().document().version()) < 0)
                .filter(one -> superseded(one)
                        .map(day -> !day.plusDays(replay.get().toDays()).isBefore(today))
                        .orElse(true))
                .toList();
    }

    /** The day on which the next version of its line took its place. */
    private Optional<LocalDate> superseded(Published<SemanticContract> version) {
        return versions.stream()
                .filter(one ->
                        one.document().version().compareTo(version.document().version()) > 0)
                .findFirst()
                .map(History::day);
    }

    static LocalDate day(Published<?> published) {
        return LocalDate.ofInstant(published.publication().at(), ZoneOffset.UTC);
    }
}
