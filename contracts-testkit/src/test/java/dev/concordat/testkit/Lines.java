package dev.concordat.testkit;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Rule;
import java.util.List;

/** Looks at a report line by line. */
final class Lines {
    private Lines() {}

    static List<String> broken(ContractReport report) {
        return report.lines().stream()
                .filter(line -> !line.holds())
                .map(ContractReport.Line::sentence)
                .toList();
    }

    static List<String> sentences(ContractReport report) {
        return report.lines().stream().map(ContractReport.Line::sentence).toList();
    }

    static List<Rule> rules(ContractReport report) {
        return report.findings().errors().stream().map(Finding::rule).distinct().toList();
    }

    /** The errors in the line that begins so, as they are printed. */
    static String under(ContractReport report, String sentence) {
        return report.lines().stream()
                .filter(line -> line.sentence().startsWith(sentence))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + sentence + " in\n" + report))
                .findings()
                .errors()
                .toString();
    }
}
