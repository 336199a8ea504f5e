package dev.concordat.core.evolution;

import dev.concordat.api.Stage;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.DeprecationRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.VersionStep;
import dev.concordat.core.store.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Nothing disappears before its notice, and what is announced is kept to. */
final class DeprecationProtocol {
    private final SemanticContract contract;
    private final History history;
    private final DeprecationHistory ends;
    private final Surroundings surroundings;
    private final List<Finding> found;
    private final LocalDate today;

    DeprecationProtocol(
            SemanticContract contract,
            History history,
            DeprecationHistory ends,
            Surroundings surroundings,
            List<Finding> found) {
        this.contract = contract;
        this.history = history;
        this.ends = ends;
        this.surroundings = surroundings;
        this.found = found;
        this.today = surroundings.today();
    }

    /** What the owner has accepted to remove needs no second exception. */
    void check(List<GradedChange> changes) {
        Set<String> accepted = changes.stream()
                .filter(change -> change.licence()
                        .filter(licence -> licence.kind() == Licence.Kind.ACCEPTED)
                        .isPresent())
                .flatMap(change -> change.change().field().stream())
                .collect(Collectors.toSet());
        Optional<SemanticContract> base = history.before(contract.version()).map(Published::document);
        base.filter(this::sameLine).ifPresent(before -> {
            if (!history.has(contract.version())) {
                removed(before, accepted);
                dropped(before);
                moved(before);
            }
        });
        for (Optional<String> place : announcedPlaces(contract)) {
            announcement(place, base);
        }
    }

    private boolean sameLine(SemanticContract before) {
        return !Changes.isNewLine(before.version(), contract.version());
    }

    /** The fact as a whole comes first. */
    static List<Optional<String>> announcedPlaces(SemanticContract contract) {
        List<Optional<String>> places = new ArrayList<>();
        contract.deprecation().ifPresent(notice -> places.add(Optional.empty()));
        contract.fieldsByPath().forEach((path, field) -> {
            if (field.deprecation().isPresent()) {
                places.add(Optional.of(path));
            }
        });
        return places;
    }

    /** Below ACTIVE nobody was promised a notice, unless a policy says so. */
    private Severity weight(SemanticContract before) {
        return before.deprecationPolicy().isPresent() || before.stage().compareTo(Stage.ACTIVE) >= 0
                ? Severity.ERROR
                : Severity.WARNING;
    }

    private void removed(SemanticContract before, Set<String> accepted) {
        List<String> outermost = new ArrayList<>();
        Set<String> there = contract.fieldsByPath().keySet();
        for (String path : before.fieldsByPath().keySet()) {
            if (there.contains(path)
                    || accepted.contains(path)
                    || outermost.stream().anyMatch(outer -> ReliedPaths.isIn(path, outer))) {
                continue;
            }
            outermost.add(path);
            Optional<DeprecationHistory.Announced> announced = ends.announcedAround(Optional.of(path), before);
            if (announced.isEmpty()) {
                add(
                        DeprecationRule.REMOVED_WHILE_ACTIVE,
                        weight(before),
                        Optional.of(path),
                        "expected an end that was announced, but " + before.version() + " has the field without one",
                        "put it back with @Deprecation, sunset "
                                + today.plusDays(ends.noticeOf(before).toDays()) + " or later; or publish "
                                + Changes.next(before.version(), VersionStep.MAJOR)
                                + " beside it");
            } else {
                early(announced.get(), path, before);
            }
        }
    }

    private void early(DeprecationHistory.Announced announced, String path, SemanticContract before) {
        LocalDate sunset = announced.notice().sunset();
        LocalDate noticed = announced.published().plusDays(ends.noticeOf(before).toDays());
        if (today.isBefore(sunset)) {
            add(
                    DeprecationRule.REMOVED_BEFORE_SUNSET,
                    weight(before),
                    Optional.of(path),
                    "expected the field until " + sunset + ", as was announced, but it is gone on " + today,
                    "put it back until " + ends.end(announced, before));
        } else if (today.isBefore(noticed)) {
            add(
                    DeprecationRule.REMOVED_BEFORE_NOTICE,
                    weight(before),
                    Optional.of(path),
                    "expected the field until " + noticed + ", " + IsoDuration.text(ends.noticeOf(before))
                            + " after its end was first published on " + announced.published()
                            + ", but it is gone on " + today,
                    "put it back until " + noticed);
        }
    }

    private void dropped(SemanticContract before) {
        for (Optional<String> place : announcedPlaces(before)) {
            boolean there = place.isEmpty() || contract.field(place.get()).isPresent();
            if (there && DeprecationHistory.noticeIn(place, contract).isEmpty()) {
                add(
                        DeprecationRule.ANNOUNCEMENT_DROPPED,
                        Severity.WARNING,
                        place,
                        "expected the end that " + before.version() + " announces for "
                                + DeprecationHistory.noticeIn(place, before)
                                        .orElseThrow()
                                        .sunset()
                                + ", but there is none",
                        "repeat @Deprecation; if it is to stay after all, tell those who are moving");
            }
        }
    }

    private void moved(SemanticContract before) {
        for (Optional<String> place : announcedPlaces(contract)) {
            LocalDate sunset =
                    DeprecationHistory.noticeIn(place, contract).orElseThrow().sunset();
            LocalDate least = today.plusDays(ends.noticeOf(before).toDays());
            DeprecationHistory.noticeIn(place, before)
                    .map(DeprecationNotice::sunset)
                    .filter(was -> sunset.isBefore(was) && sunset.isBefore(least))
                    .ifPresent(was -> add(
                            DeprecationRule.SUNSET_MOVED_BEFORE_NOTICE,
                            Severity.ERROR,
                            place,
                            "expected the sunset to stay on " + was + ", or to move to " + least
                                    + " at the earliest, but it is " + sunset,
                            "leave the sunset on " + was + ", or set it to " + least + " or later"));
        }
    }

    private void announcement(Optional<String> place, Optional<SemanticContract> base) {
        DeprecationNotice notice = DeprecationHistory.noticeIn(place, contract).orElseThrow();
        LocalDate published = ends.announced(place, contract)
                .map(DeprecationHistory.Announced::published)
                .orElse(today);
        born(place, base);
        LocalDate least = published.plusDays(ends.noticeOf(contract).toDays());
        boolean moved = base.flatMap(before -> DeprecationHistory.noticeIn(place, before))
                .isPresent();
        if (!moved && notice.sunset().isBefore(least)) {
            add(
                    DeprecationRule.ANNOUNCED_TOO_LATE,
                    weight(contract),
                    place,
                    "expected a sunset on " + least + " or later, " + IsoDuration.text(ends.noticeOf(contract))
                            + " after the announcement is published, but it is " + notice.sunset(),
                    "set sunset to " + least);
        }
        if (today.isAfter(notice.sunset()) && !today.isBefore(least)) {
            add(
                    DeprecationRule.PAST_SUNSET,
                    Severity.WARNING,
                    place,
                    "expected it to be gone since " + notice.sunset() + ", but it is still there on " + today,
                    "remove it in the next version, or announce a later sunset");
        }
        new ReplacementCheck(contract, surroundings, ends)
                .check(notice)
                .forEach(one -> add(one.rule(), one.severity(), place, one.what(), one.fix()));
        surroundings.dependents().stream()
                .filter(Dependent::isBinding)
                .filter(one -> place.isEmpty() || new ReliedPaths(one.expectation()).contain(place.get()))
                .forEach(one -> dependent(one, place, notice, published));
    }

    private void born(Optional<String> place, Optional<SemanticContract> base) {
        boolean isNew = place.map(path ->
                        base.filter(before -> before.field(path).isPresent()).isEmpty())
                .orElse(base.isEmpty());
        if (isNew && isFirstWith(place)) {
            add(
                    DeprecationRule.BORN_DEPRECATED,
                    Severity.WARNING,
                    place,
                    "expected it to live before its end is announced, but no version before has it",
                    "leave it out, or publish it without @Deprecation");
        }
    }

    private boolean isFirstWith(Optional<String> place) {
        return history.versions().stream()
                .map(Published::document)
                .filter(one -> one.version().compareTo(contract.version()) < 0)
                .noneMatch(one -> place.isEmpty() || one.field(place.get()).isPresent());
    }

    private void dependent(Dependent dependent, Optional<String> place, DeprecationNotice notice, LocalDate published) {
        if (dependent.since().isAfter(published)) {
            add(
                    DeprecationRule.NEW_RELIANCE_ON_DEPRECATED,
                    Severity.WARNING,
                    place,
                    dependent.name() + " relies on it since " + dependent.since()
                            + ", although its end was announced on " + published,
                    "ask " + owner(dependent) + " to rely on "
                            + notice.replacement().orElse("something else") + "; you owe it no longer notice");
        } else if (dependent
                .expectation()
                .confirmedOn()
                .filter(day -> !day.isBefore(published))
                .isEmpty()) {
            add(
                    DeprecationRule.DEPENDENT_NOT_MOVED,
                    Severity.WARNING,
                    place,
                    dependent.name() + " relies on it and has not run its test since its end was announced on "
                            + published,
                    "tell " + owner(dependent) + "; after " + notice.sunset() + " silence is consent");
        }
    }

    private static String owner(Dependent dependent) {
        return dependent.owner().map(owner -> owner.inWords()).orElse("its owner");
    }

    private void add(Rule rule, Severity severity, Optional<String> field, String what, String fix) {
        String place =
                contract.nameAndVersion() + field.map(path -> ", field " + path).orElse("");
        found.add(Finding.error(rule, place, what, fix).as(severity));
    }
}
