package dev.concordat.core.evolution;

import dev.concordat.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What all renderings for people say in the same words. */
final class ReportWords {
    private ReportWords() {}

    static String count(int number, String noun) {
        return (number == 0 ? "no" : number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String place(Optional<String> field) {
        return field.map(path -> "field " + path).orElse("the fact");
    }

    static String hit(Dependent dependent) {
        return dependent.name() + ": " + EvolutionFindings.standing(dependent) + ", purpose "
                + dependent.expectation().purpose().id() + ", owner " + owner(dependent);
    }

    static String owner(Dependent dependent) {
        return dependent.owner().map(owner -> owner.inWords()).orElse("not known");
    }

    static Optional<String> licence(GradedChange change) {
        return change.licence().map(Licence::inWords);
    }

    /** What can be done, the best first; where nothing but an exception helps, the rule has advice. */
    static List<String> todo(GradedChange change) {
        List<String> words =
                new ArrayList<>(change.remedies().stream().map(Remedy::inWords).toList());
        if (change.remedies().stream().allMatch(Remedy.Waive.class::isInstance)) {
            String advice = change.change().rule().fix();
            words.add(0, advice.substring(0, 1).toLowerCase(Locale.ROOT) + advice.substring(1, advice.length() - 1));
        }
        return words;
    }

    static boolean isHarmless(GradedChange change) {
        return change.severity() == Severity.INFO;
    }

    /** Such as {@code of what changed, 1 breaks, 2 are harmless}; kinds of which there are none are left out. */
    static String counts(List<GradedChange> changes) {
        List<String> said = List.of(
                        said(changes.stream().filter(GradedChange::isOpen).count(), "breaks", "break"),
                        said(
                                changes.stream()
                                        .filter(one -> !one.breaks().isEmpty() && !one.isOpen())
                                        .count(),
                                "would break and is allowed",
                                "would break and are allowed"),
                        said(
                                changes.stream()
                                        .filter(one -> one.severity() == Severity.WARNING)
                                        .count(),
                                "may hurt",
                                "may hurt"),
                        said(changes.stream().filter(ReportWords::isHarmless).count(), "is harmless", "are harmless"))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return said.isEmpty() ? "nothing changed" : "of what changed, " + String.join(", ", said);
    }

    private static Optional<String> said(long number, String one, String several) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + (number == 1 ? one : several));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
