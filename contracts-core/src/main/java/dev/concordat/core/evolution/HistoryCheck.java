package dev.concordat.core.evolution;

import dev.concordat.api.Version;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.EvolutionRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.store.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether a published history can be believed. It is reported, never rewritten. */
final class HistoryCheck {
    private HistoryCheck() {}

    static List<Finding> of(History history, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        Published<SemanticContract> before = null;
        for (Published<SemanticContract> one : history.versions()) {
            // One day is left for time zones.
            if (History.day(one).isAfter(today.plusDays(1))) {
                found.add(
                        warning(
                                EvolutionRule.HISTORY_IN_FUTURE,
                                one,
                                "expected a day of publication up to " + today + ", but it is " + History.day(one),
                                "set the clock of this machine right; if the file is wrong, say so beside it, and never edit it"));
            }
            if (before != null && sameLine(before, one)) {
                compare(before, one, found);
            }
            before = one;
        }
        return found;
    }

    private static boolean sameLine(Published<SemanticContract> one, Published<SemanticContract> other) {
        return one.document().version().major() == other.document().version().major();
    }

    private static void compare(
            Published<SemanticContract> before, Published<SemanticContract> after, List<Finding> found) {
        if (after.publication().at().isBefore(before.publication().at())) {
            found.add(warning(
                    EvolutionRule.HISTORY_OUT_OF_ORDER,
                    after,
                    "expected it to be published after " + before.document().version() + " of " + History.day(before)
                            + ", but it was on " + History.day(after),
                    "read both as they are: notices count from the earlier of the two days"));
        }
        if (isGap(before.document().version(), after.document().version())) {
            found.add(warning(
                    EvolutionRule.VERSION_SKIPPED,
                    after,
                    "expected the version after " + before.document().version() + ", but there is a gap",
                    "restore what lies between from version control, if it was ever published"));
        }
    }

    private static boolean isGap(Version before, Version after) {
        return after.minor() > before.minor() + 1
                || (after.minor() == before.minor() && after.patch() > before.patch() + 1)
                || (after.minor() == before.minor() + 1 && after.patch() > 0);
    }

    private static Finding warning(EvolutionRule rule, Published<SemanticContract> at, String what, String fix) {
        String place = at.document().nameAndVersion();
        return Finding.error(rule, place, what, fix).as(Severity.WARNING);
    }
}
