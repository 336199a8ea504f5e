package dev.concordat.core.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Renders reports for a terminal: the findings first, so that the summary stands last on the screen. */
final class TextRendering {
    private TextRendering() {}

    static String of(List<EvolutionReport> reports) {
        return reports.stream().map(TextRendering::one).collect(Collectors.joining("\n"));
    }

    private static String one(EvolutionReport report) {
        List<String> lines = new ArrayList<>();
        if (!report.findings().isEmpty()) {
            lines.add(report.findings().toString());
        }
        lines.add(report.fact() + " " + Verdict.of(report).inWords());
        report.base()
                .ifPresent(base -> lines.add("  compared with " + base + ": " + ReportWords.counts(report.changes())));
        report.changes().stream()
                .flatMap(change -> change.hits().stream())
                .map(hit -> "  hits " + ReportWords.hit(hit.dependent()))
                .distinct()
                .sorted()
                .forEach(lines::add);
        for (Announcement one : report.announcements()) {
            lines.add("  ends: " + ReportWords.place(one.field()) + " on " + one.end() + ", "
                    + when(one, report) + "; "
                    + ReportWords.count(one.dependents().size(), "consumer") + " in the store "
                    + (one.dependents().size() == 1 ? "relies" : "rely") + " on it");
        }
        lines.add(
                report.dependents() == 0
                        ? "  no consumer in the store relies on it"
                        : report.unread().isEmpty()
                                ? "  every field is relied on"
                                : "  fields nobody in the store relies on: " + String.join(", ", report.unread()));
        return String.join("\n", lines) + "\n";
    }

    private static String when(Announcement announcement, EvolutionReport report) {
        long left = announcement.daysLeft(report.today());
        return left > 0 ? "in " + left + (left == 1 ? " day" : " days") : "so it may be gone";
    }
}
