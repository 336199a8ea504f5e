package dev.concordat.core.stewardship;

import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.stewardship.StewardshipAnswers.Answer;
import dev.concordat.core.stewardship.StewardshipAnswers.Question;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the answers for one fact. */
final class AnswerSearch {
    private final List<Published<SemanticContract>> history;
    private final SemanticContract latest;
    private final ContractStore store;
    private final LocalDate today;
    private final List<QualityEvidence> evidence;
    private final List<String> lines = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    AnswerSearch(
            List<Published<SemanticContract>> history,
            ContractStore store,
            LocalDate today,
            List<QualityEvidence> evidence) {
        this.history = history;
        this.latest = history.get(history.size() - 1).document();
        this.store = store;
        this.today = today;
        this.evidence = evidence;
    }

    StewardshipAnswers answers() {
        return new StewardshipAnswers(
                latest.fact(), List.of(meaning(), quality(), changes(), approvals(), corrections(), contact()));
    }

    private Answer answer(Question question, String source) {
        Answer answer = new Answer(question, lines, source, missing);
        lines.clear();
        missing.clear();
        return answer;
    }

    private Answer meaning() {
        latest.meaning().ifPresentOrElse(this::addMeaning, () -> missing.add("no meaning is stated; add @Meaning"));
        return answer(Question.WHAT_DOES_IT_MEAN, "contract " + latest.version());
    }

    private void addMeaning(BusinessMeaning meaning) {
        lines.add(meaning.text() + " (revision " + meaning.revision() + ")");
        meaning.excludes().forEach(one -> lines.add("does not cover: " + one));
        meaning.notSuitableFor().forEach(one -> lines.add("not suitable for: " + one));
        store.context(latest.fact().context()).map(one -> one.document().terms()).orElse(List.of()).stream()
                .filter(term -> term.isUsedIn(meaning.text()))
                .forEach(term -> lines.add("\"" + term.name() + "\" means: " + term.means()));
    }

    private Answer quality() {
        if (evidence.isEmpty()) {
            missing.add("no quality evidence was given; run the producer test and pass what it counted");
        }
        evidence.stream()
                .sorted(Comparator.comparing(QualityEvidence::at).reversed().thenComparing(QualityEvidence::guarantee))
                .forEach(one -> lines.add(one.at() + ": " + one.guarantee() + ", kept by " + one.kept() + " of "
                        + one.counted() + (one.cause().isBlank() ? "" : ": " + one.cause())));
        return answer(Question.WHY_DID_QUALITY_DEGRADE, "quality evidence");
    }

    private Answer changes() {
        for (int at = history.size() - 1; at >= 0; at--) {
            Published<SemanticContract> one = history.get(at);
            String parts = at == 0
                    ? "first version"
                    : String.join(
                            ", ",
                            DocumentKind.CONTRACT.differences(
                                    history.get(at - 1).document(), one.document()));
            lines.add(one.document().version() + " on " + day(one) + ": " + parts);
        }
        return answer(Question.WHAT_CHANGED, "published history");
    }

    private Answer approvals() {
        for (int at = history.size() - 1; at >= 0; at--) {
            Published<SemanticContract> one = history.get(at);
            String version = one.document().version() + " on " + day(one);
            one.publication()
                    .approvedBy()
                    .ifPresentOrElse(
                            who -> lines.add(version + ": " + who),
                            () -> missing.add(version + " names no approver; publish the next one with an approver"));
        }
        return answer(Question.WHO_APPROVED, "published history");
    }

    private static LocalDate day(Published<SemanticContract> one) {
        return one.publication().at().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Answer corrections() {
        if (latest.corrections().isEmpty()) {
            missing.add("nothing is stated; add @CompensatedBy or another mechanism, or @NoCorrections");
        }
        for (CorrectionMechanism one : latest.corrections()) {
            lines.add(one.kind()
                            .map(kind -> kind + (one.inWords().isEmpty() ? "" : " " + one.inWords()))
                            .orElse("no correction is promised")
                    + (one.causes().isEmpty() ? "" : ", because " + one.causes()));
        }
        return answer(Question.HOW_DO_CORRECTIONS_WORK, "contract " + latest.version());
    }

    private Answer contact() {
        Optional<Ownership> owner = store.ownerOf(latest);
        if (owner.isEmpty()) {
            missing.add("no owner is published; add owner = @Owner(…) to @BoundedContext");
        }
        owner.ifPresent(this::addOwner);
        return answer(Question.WHOM_TO_CALL, "context " + latest.fact().context());
    }

    private void addOwner(Ownership owner) {
        lines.add(owner.inWords()
                + owner.hours().map(hours -> ", answers " + hours).orElse(""));
        owner.escalation()
                .forEach(step -> lines.add("then " + step.to() + " within " + IsoDuration.text(step.within())));
        if (owner.contact().isEmpty()) {
            missing.add("no contact is stated; add contact to @Owner");
        }
        if (owner.escalation().isEmpty()) {
            missing.add("no escalation is stated; add @Escalate");
        }
        owner.confirmedOn().ifPresent(on -> lines.add("confirmed on " + on));
        if (owner.isOverdue(today)) {
            missing.add("the owner was to be confirmed every " + IsoDuration.text(owner.confirmEvery())
                    + " and is overdue; ask the team and set confirmedOn");
        }
    }
}
