package dev.concordat.core.notice;

import dev.concordat.api.Version;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticedFact;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** Renders a report for a person. */
final class ReportText {
    private static final String LINE = "\n  ";

    private final NoticeReport report;
    private final CorrectionNotice notice;

    ReportText(NoticeReport report) {
        this.report = report;
        this.notice = report.notice();
    }

    String text() {
        StringBuilder text = new StringBuilder(heading(report));
        text.append(LINE).append("announced ").append(announced());
        text.append(LINE).append("cause: ").append(NoticeWords.word(notice.cause()));
        notice.follows().ifPresent(before -> text.append(", follows ").append(before));
        text.append(LINE).append("facts: ").append(facts()).append(scope());
        text.append(LINE).append("wrong: ").append(notice.wrong());
        text.append(LINE).append("right: ").append(notice.right());
        text.append(LINE).append("corrections: ").append(NoticeWords.count(notice.count(), "record"));
        text.append(" by ").append(NoticeWords.word(notice.mechanism()));
        text.append(", recorded ").append(notice.recorded());
        text.append(LINE).append("checksum: ").append(notice.checksum());
        text.append(LINE).append("quote what was reported as at ").append(report.asAt());
        text.append(", before the first correction was recorded\n\n").append(order());
        section(text, "not reached", report.findings());
        section(text, "keeps it open", report.open());
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, Iterable<?> findings) {
        String separator = "\n\n" + heading + "\n";
        for (Object finding : findings) {
            text.append(separator).append(finding);
            separator = "\n";
        }
    }

    static String heading(NoticeReport report) {
        int reasons = (int) report.open().stream().count();
        return report.notice().id()
                + (reasons == 0 ? " is closed" : " is open for " + NoticeWords.count(reasons, "reason"))
                + ", " + NoticeWords.count(report.consumers().size(), "consumer") + " concerned";
    }

    private String announced() {
        return report.publication().at().atZone(ZoneOffset.UTC).toLocalDate()
                + report.publication().approvedBy().map(who -> " by " + who).orElse("");
    }

    private String facts() {
        return notice.facts().stream().map(ReportText::fact).collect(Collectors.joining(", "));
    }

    private static String fact(NoticedFact fact) {
        return fact.fact()
                + fact.versions().stream()
                        .map(Version::toString)
                        .map(" "::concat)
                        .collect(Collectors.joining());
    }

    private String scope() {
        return notice.keys().isEmpty()
                ? notice.valid().map(time -> "; valid " + time).orElse("; all of them")
                : "; keys " + String.join(", ", notice.keys());
    }

    private String order() {
        if (report.order().isEmpty()) {
            return "nobody is on record as reading them";
        }
        StringBuilder text = new StringBuilder("replay in this order");
        int number = 0;
        for (ReplayStep step : report.order()) {
            number++;
            for (var consumer : step.consumers()) {
                text.append(LINE).append(number).append(". ").append(line(report.consumer(consumer)));
            }
        }
        return text.toString();
    }

    private static String line(AffectedConsumer one) {
        return one.consumer() + ", " + one.ownerInWords() + LINE + "     reads " + NoticeWords.facts(one.reads())
                + (one.publishes().isEmpty() ? "" : "; publishes " + NoticeWords.facts(one.publishes()))
                + one.answer()
                        .map(answer -> LINE + "     " + NoticeWords.answer(answer))
                        .orElse("");
    }
}
