package dev.concordat.core.evolution;

import dev.concordat.api.Version;
import dev.concordat.core.finding.EvolutionRule;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Rule;
import java.util.Optional;

/**
 * Whether a version can be merged, and which version it has to be.
 *
 * @param passes whether nothing has to be mended
 * @param inWords goes on from the name of the fact, such as {@code cannot be merged as 1.3.0: …}
 */
record Verdict(boolean passes, String inWords) {

    static Verdict of(EvolutionReport report) {
        return report.findings().hasErrors()
                ? new Verdict(false, "cannot be merged as " + report.version() + ": " + because(report))
                : new Verdict(true, "can be merged as " + report.version() + ": " + needed(report));
    }

    private static String needed(EvolutionReport report) {
        if (report.base().isEmpty()) {
            return "it is the first version";
        }
        Optional<Version> required =
                report.requiredVersion().filter(one -> !report.base().equals(Optional.of(one)));
        if (report.changes().isEmpty()) {
            return "nothing changed since " + report.base().get();
        }
        return required.map(one -> "what changed needs " + one + " or later")
                .orElse("what changed needs no new version");
    }

    private static String because(EvolutionReport report) {
        Findings errors = report.findings().errors();
        boolean tooLow = errors.stream().anyMatch(one -> one.rule() == EvolutionRule.VERSION_TOO_LOW);
        // Changes that break somebody may be made under the version they need.
        int others = (int) errors.stream()
                .filter(one -> one.rule() != EvolutionRule.VERSION_TOO_LOW)
                .filter(one -> !tooLow || one.rule().area() != Rule.Area.CHANGE)
                .count();
        String mend = ReportWords.count(others, "finding") + (others == 1 ? " has" : " have") + " to be mended";
        if (!tooLow) {
            return mend + "; the version is high enough, as " + needed(report);
        }
        return others == 0 ? needed(report) : needed(report) + ", and " + mend;
    }
}
