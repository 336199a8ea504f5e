package dev.concordat.core.evolution;

import dev.concordat.api.Version;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Perspective;
import dev.concordat.core.finding.VersionStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the owner can do about a change, the best first. */
final class Remedies {
    private final SemanticContract before;
    private final History history;
    private final DeprecationHistory ends;
    private final LocalDate today;

    Remedies(SemanticContract before, History history, DeprecationHistory ends, LocalDate today) {
        this.before = before;
        this.history = history;
        this.ends = ends;
        this.today = today;
    }

    List<Remedy> of(GradedChange graded) {
        Change change = graded.change();
        List<Remedy> remedies = new ArrayList<>();
        switch (change.rule().remedy()) {
            case ADD_BESIDE -> remedies.add(new Remedy.AddBeside(what(change)));
            case DECLARE_REPLACEMENT -> remedies.add(declared(change));
            case RAISE_MEANING_REVISION -> remedies.add(new Remedy.RaiseMeaningRevision(nextRevision(change)));
            case WAIT_UNTIL -> remedies.add(new Remedy.WaitUntil(ends.earliestEnd(change, before, today)));
            case NONE, PUBLISH_AS, WAIVE -> {
                // What follows holds for every change.
            }
        }
        if (!graded.breaks().isEmpty() && graded.breaks().stream().anyMatch(one -> one != Perspective.WRITER)) {
            remedies.add(new Remedy.PublishAs(nextLine(), noticeOver()));
        }
        remedies.add(new Remedy.Waive(change.fingerprint()));
        return remedies;
    }

    /** Whose end is announced already has to wait for it, and needs no second announcement. */
    private Remedy declared(Change change) {
        return ends.announcedAround(change.field(), before).isPresent()
                ? new Remedy.WaitUntil(ends.earliestEnd(change, before, today))
                : new Remedy.DeclareReplacement(what(change), noticeOver());
    }

    private String what(Change change) {
        return change.field().map(path -> "field " + path).orElse("the " + change.aspect());
    }

    private Version nextLine() {
        return Changes.next(before.version(), VersionStep.MAJOR);
    }

    private LocalDate noticeOver() {
        return today.plusDays(ends.noticeOf(before).toDays());
    }

    private int nextRevision(Change change) {
        return history.versions().stream()
                        .map(one -> one.document())
                        .flatMap(one -> change
                                .field()
                                .map(path -> one.field(path).flatMap(field -> field.meaning()))
                                .orElseGet(one::meaning)
                                .stream())
                        .mapToInt(meaning -> meaning.revision())
                        .max()
                        .orElse(0)
                + 1;
    }
}
