package dev.concordat.core.evolution;

import dev.concordat.api.Version;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.EvolutionRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Grade;
import dev.concordat.core.finding.Perspective;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.VersionStep;
import dev.concordat.core.store.Published;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One run of an evolution check. Not thread-safe. */
final class EvolutionRun {
    private final SemanticContract contract;
    private final History history;
    private final Surroundings surroundings;
    private final Severities severities;
    private final Baseline baseline;
    private final Optional<ContextRecord> context;
    private final DeprecationHistory ends;
    private final List<Finding> found = new ArrayList<>();

    EvolutionRun(
            SemanticContract contract,
            History history,
            Surroundings surroundings,
            Severities severities,
            Baseline baseline,
            Optional<ContextRecord> context) {
        this.contract = contract;
        this.history = history;
        this.surroundings = surroundings;
        this.severities = severities;
        this.baseline = baseline;
        this.context = context;
        this.ends = new DeprecationHistory(history, surroundings.store().platform());
    }

    EvolutionReport report() {
        found.addAll(HistoryCheck.of(history, surroundings.today()));
        Optional<Published<SemanticContract>> base = history.before(contract.version());
        List<GradedChange> changes = new ArrayList<>();
        base.ifPresent(one -> changes.addAll(against(one.document(), perspectives(one.document()))));
        addOlder(changes);
        changes.addAll(new ReusedNames(history, contract)
                .changes().stream()
                        .map(one ->
                                grade(one.change(), one.against(), List.of(Perspective.values()), hits(one.against())))
                        .toList());
        Optional<Version> required = required(base.map(Published::document), changes);
        // What is published stays as it is; the next version is judged again.
        if (!history.has(contract.version())) {
            new EvolutionFindings(contract, found)
                    .add(base.map(one -> one.document().version()), required, changes);
            later();
        }
        words(base.map(Published::document));
        new DeprecationProtocol(contract, history, ends, surroundings, found).check(changes);
        return new EvolutionReport(
                contract.fact(),
                contract.version(),
                base.map(one -> one.document().version()),
                required,
                changes,
                unread(),
                surroundings.dependents().size(),
                Findings.of(found),
                new Announcements(contract, ends, surroundings).all(),
                surroundings.today(),
                source());
    }

    private void words(Optional<SemanticContract> base) {
        WordsCheck words = new WordsCheck(contract, base, surroundings.dependents(), severities);
        context.ifPresent(now -> surroundings
                .store()
                .context(now.name())
                .ifPresent(published -> found.addAll(words.check(published.document(), now))));
    }

    private Optional<URI> source() {
        return history.versions().stream()
                .filter(one -> one.document().equals(contract))
                .map(Published::source)
                .findFirst();
    }

    /** Facts that nobody can replay are judged for those who read them as they come. */
    private List<Perspective> perspectives(SemanticContract base) {
        return base.delivery().replayable().isPresent()
                ? List.of(Perspective.READER, Perspective.REPLAY)
                : List.of(Perspective.READER);
    }

    /** Versions before the base show what the base does not: what was changed twice, or was changed back. */
    private void addOlder(List<GradedChange> changes) {
        Set<String> known = new HashSet<>();
        changes.forEach(one -> known.add(key(one.change())));
        for (Published<SemanticContract> older : history.replayable(contract.version(), surroundings.today())) {
            for (GradedChange change : against(older.document(), List.of(Perspective.REPLAY))) {
                if (!change.breaks().isEmpty() && known.add(key(change.change()))) {
                    changes.add(change);
                }
            }
        }
    }

    private static String key(Change change) {
        return change.rule().id() + "|" + change.place() + "|" + change.aspect();
    }

    private List<GradedChange> against(SemanticContract before, List<Perspective> judged) {
        HitSearch hits = hits(before);
        return Evolution.between(before, contract).all().stream()
                .map(change -> grade(change, before, judged, hits))
                .toList();
    }

    private HitSearch hits(SemanticContract before) {
        return new HitSearch(before, contract, surroundings.dependents());
    }

    private GradedChange grade(Change change, SemanticContract before, List<Perspective> judged, HitSearch hits) {
        Grade grade = severities.gradeOf(change.rule());
        Optional<Licence> licence = licence(change, before);
        GradedChange graded = new GradedChange(
                change,
                before.version(),
                grade,
                judged,
                licence,
                judged.contains(Perspective.READER) ? hits.of(change, grade.reader()) : List.of(),
                List.of());
        return graded.severity() == Severity.INFO || licence.isPresent()
                ? graded
                : graded.with(new Remedies(before, history, ends, surroundings.today()).of(graded));
    }

    private Optional<Licence> allowance(Change change, SemanticContract before) {
        return baseline.exceptionFor(asFinding(change), surroundings.today())
                .map(known -> new Licence(
                        Licence.Kind.ACCEPTED,
                        "accepted until " + known.expires() + " by " + known.approver() + ": " + known.reason()))
                .or(() -> ends.licence(change, before, surroundings.today()));
    }

    private Optional<Licence> licence(Change change, SemanticContract before) {
        return allowance(change, before)
                .or(() -> isNewLine(before.version())
                        ? Optional.of(new Licence(
                                Licence.Kind.NEW_LINE,
                                contract.version() + " stands beside " + before.version()
                                        + ", which stays until its own end is announced"))
                        : Optional.empty());
    }

    private static Finding asFinding(Change change) {
        return Finding.error(
                change.rule(), change.place(), change.what(), change.rule().fix());
    }

    private boolean isNewLine(Version before) {
        return Changes.isNewLine(before, contract.version());
    }

    /** What is allowed costs a minor version, as it is no break. */
    private Optional<Version> required(Optional<SemanticContract> base, List<GradedChange> changes) {
        return base.map(before -> {
            boolean breaks = changes.stream()
                    .anyMatch(one ->
                            one.isOpen() || (one.opensLine() && one.against().equals(before.version())));
            VersionStep step = changes.stream()
                    .filter(one -> one.against().equals(before.version()))
                    .map(one -> one.grade().step())
                    .max(Comparator.naturalOrder())
                    .orElse(VersionStep.NONE);
            return Changes.next(before.version(), breaks ? VersionStep.MAJOR : step);
        });
    }

    /** A version below one that is published already would never be anybody's latest. */
    private void later() {
        history.latestOfLine(contract.version().major())
                .map(one -> one.document().version())
                .filter(latest -> latest.compareTo(contract.version()) > 0)
                .ifPresent(latest -> found.add(Finding.error(
                        EvolutionRule.VERSION_NOT_LATER,
                        contract.nameAndVersion(),
                        "expected a version above " + latest + ", the highest that is published of its line, but was "
                                + contract.version(),
                        "declare a version above " + latest + "; consumers would never see this one")));
    }

    private List<String> unread() {
        Set<String> read = new HashSet<>();
        surroundings.dependents().stream()
                .map(Dependent::expectation)
                .filter(one -> one.state() != ExpectationState.RETIRED)
                .forEach(one -> {
                    read.addAll(Field.byPath(one.fields()).keySet());
                    read.addAll(one.businessKey());
                });
        return contract.fields().stream()
                .map(Field::name)
                .filter(name -> !read.contains(name))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
