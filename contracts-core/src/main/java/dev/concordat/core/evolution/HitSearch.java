package dev.concordat.core.evolution;

import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.ExpectationCheck;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins changes with those who rely on what changed. Each dependent is checked at most twice. Not thread-safe. */
final class HitSearch {
    private final SemanticContract before;
    private final SemanticContract after;
    private final List<Reading> readings;

    /** One dependent, its paths, and what its own test says anew; the latter is found when it is first asked for. */
    private final class Reading {
        private final Dependent dependent;
        private final ReliedPaths paths;
        private Optional<List<Finding>> fresh = Optional.empty();

        private Reading(Dependent dependent) {
            this.dependent = dependent;
            this.paths = new ReliedPaths(dependent.expectation());
        }

        private List<Finding> fresh() {
            if (fresh.isEmpty()) {
                fresh = Optional.of(newFindings(dependent));
            }
            return fresh.get();
        }
    }

    HitSearch(SemanticContract before, SemanticContract after, List<Dependent> dependents) {
        this.before = before;
        this.after = after;
        this.readings = dependents.stream()
                .filter(one -> one.expectation().state() != ExpectationState.RETIRED)
                .map(Reading::new)
                .toList();
    }

    List<Hit> of(Change change, Severity severity) {
        if (severity == Severity.INFO) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Reading reading : readings) {
            if (change.field().map(reading.paths::contain).orElse(true)) {
                hit(change, severity, reading).ifPresent(hits::add);
            }
        }
        return hits;
    }

    private static Optional<Hit> hit(Change change, Severity severity, Reading reading) {
        Optional<Set<ExpectationRule>> rules = Tolerance.of(change.rule());
        if (rules.isEmpty()) {
            return Optional.of(new Hit(reading.dependent, severity, List.of()));
        }
        List<Finding> shown = reading.fresh().stream()
                .filter(finding -> finding.rule() instanceof ExpectationRule rule
                        && rules.get().contains(rule))
                .filter(finding -> change.field().isEmpty()
                        || finding.field()
                                .map(path ->
                                        ReliedPaths.isIn(path, change.field().get()))
                                .orElse(true))
                .toList();
        boolean errors = shown.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hit(reading.dependent, errors ? Severity.ERROR : Severity.WARNING, shown));
    }

    /** What the consumer's test says of the later version and did not say of the earlier one. */
    private List<Finding> newFindings(Dependent dependent) {
        ExpectationCheck check = ExpectationCheck.of(dependent.expectation(), dependent.owner());
        Set<String> known = Set.copyOf(check.against(before).stream()
                .map(HitSearch::identity)
                .distinct()
                .toList());
        Findings now = check.against(after);
        return now.stream()
                .filter(finding -> !known.contains(identity(finding)))
                .toList();
    }

    private static String identity(Finding finding) {
        return finding.rule().id() + "|" + finding.severity() + "|"
                + finding.field().orElse("") + "|" + finding.what();
    }
}
