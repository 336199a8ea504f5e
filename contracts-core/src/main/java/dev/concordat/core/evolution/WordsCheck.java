package dev.concordat.core.evolution;

import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.MeaningChangeRule;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds words that a context defines otherwise than it has published, or no longer, where a contract still uses them: a
 * meaning can change without a letter of its own. A meaning with a higher revision than before has answered already.
 */
final class WordsCheck {
    static final Set<Rule> RULES = Set.of(MeaningChangeRule.TERM_REDEFINED, MeaningChangeRule.TERM_REMOVED);

    private final SemanticContract contract;
    private final Optional<SemanticContract> base;
    private final List<Dependent> dependents;
    private final Severities severities;

    WordsCheck(
            SemanticContract contract,
            Optional<SemanticContract> base,
            List<Dependent> dependents,
            Severities severities) {
        this.contract = contract;
        this.base = base;
        this.dependents = dependents;
        this.severities = severities;
    }

    List<Finding> check(ContextRecord published, ContextRecord now) {
        List<Finding> found = new ArrayList<>();
        for (GlossaryTerm term : published.terms()) {
            Set<Optional<String>> places = unansweredUses(term);
            if (!places.isEmpty()) {
                Evolution.between(only(term.name(), published), only(term.name(), now)).stream()
                        .filter(change -> RULES.contains(change.rule()))
                        .forEach(change -> add(change, places, found));
            }
        }
        return found;
    }

    private static ContextRecord only(String word, ContextRecord context) {
        return ContextRecord.builder()
                .name(context.name())
                .terms(context.terms().stream()
                        .filter(term -> term.name().equals(word))
                        .toList())
                .build();
    }

    /** The fact as a whole comes first, as the empty place. */
    private Set<Optional<String>> unansweredUses(GlossaryTerm term) {
        Set<Optional<String>> uses = new LinkedHashSet<>();
        if (isOpen(contract.meaning(), base.flatMap(SemanticContract::meaning), term)) {
            uses.add(Optional.empty());
        }
        contract.fieldsByPath().forEach((path, field) -> {
            if (isOpen(field.meaning(), base.flatMap(one -> one.field(path)).flatMap(Field::meaning), term)) {
                uses.add(Optional.of(path));
            }
        });
        return uses;
    }

    private static boolean isOpen(Optional<BusinessMeaning> is, Optional<BusinessMeaning> was, GlossaryTerm term) {
        return is.filter(meaning -> term.isUsedIn(meaning.text())
                        || meaning.excludes().stream().anyMatch(term::isUsedIn))
                .filter(meaning -> was.filter(former -> meaning.revision() > former.revision())
                        .isEmpty())
                .isPresent();
    }

    private void add(Change change, Set<Optional<String>> places, List<Finding> found) {
        Severity severity = severities.gradeOf(change.rule()).reader();
        if (severity == Severity.INFO) {
            return;
        }
        String used = places.stream()
                .map(place -> place.map(path -> "field " + path).orElse("the fact"))
                .collect(Collectors.joining(", of "));
        String whom = dependents.stream()
                .filter(one -> one.expectation().state() != ExpectationState.RETIRED)
                .filter(one -> places.contains(Optional.<String>empty())
                        || places.stream()
                                .flatMap(Optional::stream)
                                .anyMatch(new ReliedPaths(one.expectation())::contain))
                .map(ReportWords::hit)
                .collect(Collectors.joining("; "));
        String place = contract.nameAndVersion();
        String what = change.what() + "; it is used in the meaning of " + used;
        String waive =
                new Remedy.Waive(Finding.error(change.rule(), place, what, "").fingerprint()).inWords();
        found.add(new Finding(
                change.rule(),
                severity,
                place,
                what,
                Optional.of(whom.isEmpty() ? "no consumer in the store relies on it" : "may hurt " + whom),
                "raise the revision of each of these meanings if it changed with the word;\n       or " + waive));
    }
}
