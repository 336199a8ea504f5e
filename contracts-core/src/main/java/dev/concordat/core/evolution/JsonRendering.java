package dev.concordat.core.evolution;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Perspective;
import java.util.Collection;
import java.util.List;

/** Renders everything reports say, for programs. Keys without a value are left out, lists never. */
final class JsonRendering {
    static final String FORMAT = "evolution-report/1";

    private final JsonText json;

    private JsonRendering(JsonText json) {
        this.json = json;
    }

    static String of(List<EvolutionReport> reports) {
        return JsonText.object(
                json -> json.text("concordat", FORMAT).objects("reports", reports, new JsonRendering(json)::report));
    }

    private void report(EvolutionReport report) {
        json.text("fact", report.fact().toString())
                .text("version", report.version().toString())
                .text("base", report.base())
                .text("requiredVersion", report.requiredVersion())
                .text("today", report.today().toString())
                .text("source", report.source())
                .truth("passes", !report.findings().hasErrors())
                .objects("changes", report.changes(), this::change)
                .objects("announcements", report.announcements(), one -> announcement(one, report))
                .texts("unread", report.unread())
                .number("dependents", report.dependents())
                .objects("findings", report.findings().list(), this::finding);
    }

    private void change(GradedChange graded) {
        Change change = graded.change();
        json.text("rule", change.rule().id())
                .text("field", change.field())
                .text("aspect", change.aspect())
                .text("before", change.before())
                .text("after", change.after())
                .text("what", change.what())
                .text("against", graded.against().toString())
                .text("severity", ReportWords.word(graded.severity()))
                .object("grade", grade -> {
                    for (Perspective one : Perspective.values()) {
                        grade.text(
                                ReportWords.word(one),
                                ReportWords.word(graded.grade().from(one)));
                    }
                    grade.text("step", ReportWords.word(graded.grade().step()));
                })
                .texts("judged", words(graded.judged()))
                .texts("breaks", words(graded.breaks()))
                .truth("open", graded.isOpen())
                .text("licence", ReportWords.licence(graded))
                .text("fingerprint", change.fingerprint())
                .objects("hits", graded.hits(), this::hit)
                .objects("remedies", graded.remedies(), this::remedy);
    }

    private static List<String> words(Collection<Perspective> perspectives) {
        return perspectives.stream().map(ReportWords::word).toList();
    }

    private void hit(Hit hit) {
        json.text("severity", ReportWords.word(hit.severity()));
        dependent(hit.dependent());
        json.objects("shownBy", hit.shownBy(), this::finding);
    }

    private void dependent(Dependent dependent) {
        ConsumerExpectation expectation = dependent.expectation();
        json.text("consumer", expectation.consumer().toString())
                .text("expectation", expectation.name())
                .text("standing", ReportWords.word(dependent.standing()))
                .text("since", dependent.since().toString())
                .text("purpose", expectation.purpose().id())
                .text("purposeKind", ReportWords.word(expectation.purpose().kind()))
                .text("owner", dependent.owner().map(owner -> owner.team()))
                .text("contact", dependent.owner().flatMap(owner -> owner.contact()));
    }

    private void remedy(Remedy remedy) {
        json.text("kind", ReportWords.word(remedy.kind()));
        if (remedy instanceof Remedy.AddBeside one) {
            json.text("what", one.what());
        } else if (remedy instanceof Remedy.DeclareReplacement one) {
            json.text("what", one.what()).text("sunset", one.sunset().toString());
        } else if (remedy instanceof Remedy.RaiseMeaningRevision one) {
            json.number("revision", one.revision());
        } else if (remedy instanceof Remedy.PublishAs one) {
            json.text("version", one.version().toString())
                    .text("keepUntil", one.keep().toString());
        } else if (remedy instanceof Remedy.WaitUntil one) {
            json.text("day", one.day().toString());
        } else if (remedy instanceof Remedy.Waive one) {
            json.text("fingerprint", one.fingerprint());
        }
        json.text("words", remedy.inWords());
    }

    private void announcement(Announcement announcement, EvolutionReport report) {
        json.text("field", announcement.field())
                .text("from", announcement.notice().from().toString())
                .text("sunset", announcement.notice().sunset().toString())
                .text("replacement", announcement.notice().replacement())
                .text("reason", announcement.notice().reason())
                .text("migration", announcement.notice().migration())
                .text("published", announcement.published().toString())
                .text("end", announcement.end().toString())
                .number("daysLeft", announcement.daysLeft(report.today()))
                .objects("dependents", announcement.dependents(), this::dependent);
    }

    private void finding(Finding finding) {
        json.text("rule", finding.rule().id())
                .text("severity", ReportWords.word(finding.severity()))
                .text("place", finding.place())
                .text("what", finding.what())
                .text("hurts", finding.hurts())
                .text("fix", finding.fix())
                .text("fingerprint", finding.fingerprint());
    }
}
