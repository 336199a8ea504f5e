package dev.concordat.testkit;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The warnings of one contract test, as a build prints them once at its end: a console counts green leaves and shows no
 * name of them. Thread-safe, since leaves can run side by side.
 */
final class WarningBlock {
    private static final int SHOWN = 5;

    private final Set<Finding> warnings = new LinkedHashSet<>();

    synchronized void add(Iterable<Finding> findings) {
        findings.forEach(one -> {
            if (one.severity() == Severity.WARNING) {
                warnings.add(one);
            }
        });
    }

    /**
     * Renders the block.
     *
     * @param title what was tested
     * @return the lines, each with its line end; empty if there is no warning
     */
    synchronized String text(String title) {
        if (warnings.isEmpty()) {
            return "";
        }
        int more = warnings.size() - SHOWN;
        return "[concordat] " + title + ": " + Counted.of(warnings.size(), "warning") + "\n"
                + warnings.stream().limit(SHOWN).map(WarningBlock::line).collect(Collectors.joining())
                + (more > 0 ? "  and " + more + " more; see the test report\n" : "");
    }

    private static String line(Finding warning) {
        String whole = "[" + warning.rule().id() + "] " + warning.place() + ": " + warning.what()
                + warning.hurts().map(who -> "; " + who).orElse("");
        return "  " + whole.replaceAll("\\s+", " ") + "\n";
    }
}
