package dev.concordat.testkit;

import dev.concordat.core.codec.Decoded;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Findings on one class, judged by the baseline of its owner.
 *
 * @param judged what is left to be reported
 * @param notes what is known, or has to be looked at in the baseline
 */
record KnownFindings(Findings judged, List<Finding> notes) {

    /**
     * Judges findings.
     *
     * @param found everything on the owner's own declarations, together: an exception matches one of them
     * @param type the class
     * @param fact the fact, if its name could be read
     * @param baseline the baseline
     * @param today the day to judge by
     */
    static KnownFindings of(
            Findings found, Class<?> type, Optional<String> fact, Decoded<Baseline> baseline, LocalDate today) {
        Baseline own = baseline.value().orElse(Baseline.none()).where(one -> isAbout(one.place(), type, fact));
        Findings after = own.apply(found, today);
        Set<Finding> before = new HashSet<>(found.list());
        List<Finding> notes = after.stream()
                .filter(one -> one.severity() != Severity.ERROR && !before.contains(one))
                .toList();
        return new KnownFindings(after.where(one -> !notes.contains(one)).and(baseline.findings()), notes);
    }

    /** Other classes' exceptions are judged where those classes are tested. */
    private static boolean isAbout(String place, Class<?> type, Optional<String> fact) {
        String name = type.getName().replace('$', '.');
        return startsWith(place, "class " + name)
                || fact.filter(id -> startsWith(place, id)).isPresent()
                || (place.startsWith("package ")
                        && startsWith(
                                name + ".", place.substring("package ".length()).split(",", 2)[0] + "."));
    }

    private static boolean startsWith(String place, String start) {
        return place.startsWith(start)
                && (place.length() == start.length()
                        || start.endsWith(".")
                        || !Character.isLetterOrDigit(place.charAt(start.length())));
    }

    void addNotes(Sentences sentences) {
        notes.forEach(sentences::warned);
        notes.forEach(one -> sentences.note((one.severity() == Severity.WARNING ? "warning" : "known") + " ["
                + one.rule().id() + "] " + one.place() + ": " + one.what()));
    }
}
