package dev.concordat.core.evolution;

import dev.concordat.api.Version;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.EvolutionRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Perspective;
import dev.concordat.core.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what of the changes has to be mended. */
final class EvolutionFindings {
    private static final int NAMED = 3;

    private final SemanticContract contract;
    private final List<Finding> found;

    EvolutionFindings(SemanticContract contract, List<Finding> found) {
        this.contract = contract;
        this.found = found;
    }

    void add(Optional<Version> base, Optional<Version> required, List<GradedChange> changes) {
        base.ifPresent(before -> version(before, required.orElseThrow(), changes));
        changes.stream()
                .filter(change -> change.severity() != Severity.INFO && isToBeSaid(change))
                .forEach(this::change);
    }

    /** What the owner has accepted is said again, so that the exception is seen to be needed. */
    private static boolean isToBeSaid(GradedChange change) {
        return change.licence()
                .map(licence -> licence.kind() == Licence.Kind.ACCEPTED)
                .orElse(true);
    }

    private void version(Version base, Version required, List<GradedChange> changes) {
        if (contract.version().compareTo(required) >= 0) {
            return;
        }
        List<GradedChange> open = changes.stream().filter(GradedChange::isOpen).toList();
        String because = open.isEmpty()
                ? "since it says other things than " + base + ": " + listed(changes)
                : "since it breaks " + perspectives(open) + " compared with " + versions(open) + ": " + listed(open);
        found.add(Finding.error(
                EvolutionRule.VERSION_TOO_LOW,
                place(Optional.empty()),
                "expected version " + required + " or later, " + because,
                "declare " + required + ", or take the change back"));
    }

    private static String listed(List<GradedChange> changes) {
        String named = changes.stream()
                .limit(NAMED)
                .map(one -> one.change().field().map(path -> path + ": ").orElse("")
                        + one.change().what())
                .collect(Collectors.joining("; "));
        return changes.size() > NAMED ? named + "; and " + (changes.size() - NAMED) + " more" : named;
    }

    private static String versions(List<GradedChange> changes) {
        return changes.stream()
                .map(GradedChange::against)
                .distinct()
                .sorted()
                .map(Version::toString)
                .collect(Collectors.joining(" and "));
    }

    private static String perspectives(List<GradedChange> changes) {
        return changes.stream()
                .flatMap(one -> one.breaks().stream())
                .distinct()
                .sorted()
                .map(Perspective::name)
                .collect(Collectors.joining(" and "));
    }

    /** An open break that hits somebody who is bound to it fails; everything else is a warning. */
    private void change(GradedChange graded) {
        boolean bound = graded.hits().stream()
                .anyMatch(hit ->
                        hit.severity() == Severity.ERROR && hit.dependent().isBinding());
        Severity severity = graded.isOpen() && bound ? Severity.ERROR : Severity.WARNING;
        found.add(new Finding(
                graded.change().rule(),
                severity,
                place(graded.change().field()),
                graded.change().what(),
                Optional.of(hurts(graded)),
                graded.licence()
                        .map(Licence::inWords)
                        .orElseGet(() -> String.join(";\n       or ", ReportWords.todo(graded)))));
    }

    private String place(Optional<String> field) {
        return contract.nameAndVersion() + field.map(path -> ", field " + path).orElse("");
    }

    private static String hurts(GradedChange graded) {
        String whom = graded.hits().isEmpty()
                ? nobody(graded)
                : graded.hits().stream().map(EvolutionFindings::inWords).collect(Collectors.joining("; "));
        return graded.breaks().isEmpty()
                ? "may hurt, compared with " + graded.against() + ": " + whom
                : "breaks " + perspectives(List.of(graded)) + ", compared with " + graded.against() + ": " + whom;
    }

    private static String nobody(GradedChange graded) {
        return graded.judged().contains(Perspective.READER)
                ? "no consumer in the store relies on it"
                : "whoever replays facts stored under that version";
    }

    private static String inWords(Hit hit) {
        Dependent dependent = hit.dependent();
        return dependent.name() + " relies on it (" + standing(dependent) + ", purpose "
                + dependent.expectation().purpose().id() + ", owner "
                + dependent.owner().map(owner -> owner.inWords()).orElse("not known") + ")";
    }

    static String standing(Dependent dependent) {
        return dependent.isBinding()
                ? "agreed " + dependent.since()
                : dependent.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
