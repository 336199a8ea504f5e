package dev.concordat.core.evolution;

import dev.concordat.core.finding.Perspective;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Renders reports for a comment on a pull request: what has to be decided first, what hurts nobody folded. */
final class MarkdownRendering {
    /** By this line a build finds its own comment again, to replace it. */
    static final String MARK = "<!-- concordat evolution-report -->";

    /** GitHub refuses comments of 65,536 characters, GitLab of more. */
    private static final int LONGEST = 60_000;

    /** More are neither read nor fit. */
    private static final int MOST_ROWS = 25;

    private static final int MOST_CONSUMERS = 5;

    private MarkdownRendering() {}

    static String of(List<EvolutionReport> reports) {
        List<EvolutionReport> failingFirst = reports.stream()
                .sorted(Comparator.comparing(one -> !one.findings().hasErrors()))
                .toList();
        StringBuilder comment = new StringBuilder(MARK).append('\n');
        if (reports.size() != 1) {
            comment.append("## Semantic contracts: ").append(overall(reports)).append("\n\n");
        }
        int left = 0;
        for (EvolutionReport report : failingFirst) {
            String headline = (reports.size() == 1 ? "## " : "### ")
                    + MarkdownText.code(report.fact().toString()) + " "
                    + MarkdownText.plain(Verdict.of(report).inWords()) + "\n";
            String body = body(report);
            // Room is kept for the last line.
            if (comment.length() + headline.length() + body.length() > LONGEST - 200) {
                left++;
            } else {
                comment.append(headline).append(body).append('\n');
            }
        }
        if (left > 0) {
            comment.append(ReportWords.count(left, "more fact"))
                    .append(" would make this comment too long; the JSON report has them.\n");
        }
        return comment.toString().stripTrailing() + "\n";
    }

    private static String overall(List<EvolutionReport> reports) {
        long failing =
                reports.stream().filter(one -> one.findings().hasErrors()).count();
        return failing == 0
                ? "all " + ReportWords.count(reports.size(), "fact") + " can be merged"
                : failing + " of " + ReportWords.count(reports.size(), "fact") + " cannot be merged";
    }

    private static String body(EvolutionReport report) {
        StringBuilder text = new StringBuilder();
        report.base()
                .ifPresent(base -> text.append("\nCompared with ")
                        .append(base)
                        .append(": ")
                        .append(ReportWords.counts(report.changes()))
                        .append(". Consumers in the store: ")
                        .append(report.dependents())
                        .append(".\n"));
        List<GradedChange> harmless =
                report.changes().stream().filter(ReportWords::isHarmless).toList();
        List<GradedChange> others = report.changes().stream()
                .filter(one -> !ReportWords.isHarmless(one))
                .sorted(Comparator.comparing(GradedChange::isOpen)
                        .reversed()
                        .thenComparing(one -> one.licence().isPresent())
                        .thenComparing(GradedChange::severity))
                .toList();
        table(
                "| place | what changed | READER | REPLAY | WRITER | whom it hits | what to do |\n|---|---|---|---|---|---|---|",
                others.stream().map(MarkdownRendering::row).toList(),
                text);
        findings(report, text);
        announcements(report, text);
        unread(report, text);
        if (!harmless.isEmpty()) {
            text.append("\n<details><summary>")
                    .append(ReportWords.count(harmless.size(), "change"))
                    .append(harmless.size() == 1 ? " is harmless" : " are harmless")
                    .append("</summary>\n");
            table(
                    "| place | what changed |\n|---|---|",
                    harmless.stream().map(MarkdownRendering::harmless).toList(),
                    text);
            text.append("\n</details>\n");
        }
        return text.toString();
    }

    private static void table(String head, List<String> rows, StringBuilder text) {
        if (rows.isEmpty()) {
            return;
        }
        text.append('\n').append(head).append('\n');
        rows.stream().limit(MOST_ROWS).forEach(row -> text.append(row).append('\n'));
        if (rows.size() > MOST_ROWS) {
            text.append("\nand ").append(rows.size() - MOST_ROWS).append(" more, which the JSON report has.\n");
        }
    }

    private static String row(GradedChange change) {
        String todo = ReportWords.licence(change)
                .map(licence -> "nothing: " + MarkdownText.plain(licence))
                .orElseGet(() -> ReportWords.todo(change).stream()
                        .map(MarkdownText::plain)
                        .collect(Collectors.joining("<br>or ")));
        return cells(
                place(change),
                what(change),
                weight(change, Perspective.READER),
                weight(change, Perspective.REPLAY),
                weight(change, Perspective.WRITER),
                hits(change),
                todo);
    }

    private static String harmless(GradedChange change) {
        return cells(place(change), what(change));
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String place(GradedChange change) {
        return change.change().field().map(MarkdownText::code).orElse("the fact");
    }

    private static String what(GradedChange change) {
        return MarkdownText.plain(change.change().what()) + " (`"
                + change.change().rule().id() + "`, against " + change.against() + ")";
    }

    /** What does not count is said as well: whoever emits the fact wants to know what binds it from now on. */
    private static String weight(GradedChange change, Perspective perspective) {
        Severity severity = change.grade().from(perspective);
        if (severity == Severity.INFO) {
            return "–";
        }
        String weight = severity == Severity.ERROR ? "breaks" : "may hurt";
        if (!change.judged().contains(perspective)) {
            return weight + ", not counted";
        }
        return severity == Severity.ERROR ? "**" + weight + "**" : weight;
    }

    private static String hits(GradedChange change) {
        if (change.hits().isEmpty()) {
            return "nobody known";
        }
        List<String> named = new ArrayList<>(change.hits().stream()
                .limit(MOST_CONSUMERS)
                .map(hit -> MarkdownText.plain(ReportWords.hit(hit.dependent())))
                .toList());
        if (change.hits().size() > MOST_CONSUMERS) {
            named.add("and " + (change.hits().size() - MOST_CONSUMERS) + " more");
        }
        return String.join("<br>", named);
    }

    /** Changes of the contract stand in the table already; those of its context's words do not. */
    private static void findings(EvolutionReport report, StringBuilder text) {
        List<String> others = report.findings().stream()
                .filter(finding ->
                        finding.rule().area() != Rule.Area.CHANGE || WordsCheck.RULES.contains(finding.rule()))
                .map(finding -> "- " + (finding.severity() == Severity.ERROR ? "**error** " : "")
                        + (finding.severity() == Severity.WARNING ? "warning " : "") + "`"
                        + finding.rule().id() + "` " + MarkdownText.plain(finding.place()) + ": "
                        + MarkdownText.plain(finding.what()) + ". Fix: " + MarkdownText.plain(finding.fix()))
                .toList();
        if (!others.isEmpty()) {
            text.append('\n');
            others.stream().limit(MOST_ROWS).forEach(line -> text.append(line).append('\n'));
            if (others.size() > MOST_ROWS) {
                text.append("- and ").append(others.size() - MOST_ROWS).append(" more, which the JSON report has\n");
            }
        }
    }

    private static void announcements(EvolutionReport report, StringBuilder text) {
        table(
                "| what ends | from | days left | instead | who still relies on it |\n|---|---|---|---|---|",
                report.announcements().stream()
                        .map(one -> cells(
                                one.field().map(MarkdownText::code).orElse("the fact"),
                                one.end().toString(),
                                daysLeft(one, report),
                                one.notice()
                                        .replacement()
                                        .map(MarkdownText::code)
                                        .or(() -> one.notice().reason().map(MarkdownText::plain))
                                        .orElse("–"),
                                consumers(one)))
                        .toList(),
                text);
    }

    private static String daysLeft(Announcement announcement, EvolutionReport report) {
        long left = announcement.daysLeft(report.today());
        return left > 0 ? String.valueOf(left) : "none: may be gone";
    }

    private static String consumers(Announcement announcement) {
        List<Dependent> dependents = announcement.dependents();
        String named = dependents.stream()
                .limit(MOST_CONSUMERS)
                .map(one -> MarkdownText.plain(one.name() + ", owner " + ReportWords.owner(one)))
                .collect(Collectors.joining("<br>"));
        return dependents.isEmpty()
                ? "nobody known"
                : dependents.size() > MOST_CONSUMERS
                        ? named + "<br>and " + (dependents.size() - MOST_CONSUMERS) + " more"
                        : named;
    }

    private static void unread(EvolutionReport report, StringBuilder text) {
        if (report.dependents() > 0 && !report.unread().isEmpty()) {
            text.append("\nNobody known relies on ")
                    .append(report.unread().stream()
                            .limit(MOST_ROWS)
                            .map(MarkdownText::code)
                            .collect(Collectors.joining(", ")))
                    .append(
                            report.unread().size() > MOST_ROWS
                                    ? " and " + (report.unread().size() - MOST_ROWS) + " more"
                                    : "")
                    .append(".\n");
        }
    }
}
