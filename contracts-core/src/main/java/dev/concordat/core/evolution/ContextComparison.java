package dev.concordat.core.evolution;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SharedTerm;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.LifeChangeRule;
import dev.concordat.core.finding.MeaningChangeRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two records of one context: its purpose, its words, the purposes it declares, and who answers for it. */
final class ContextComparison {
    private ContextComparison() {}

    static void compare(ContextRecord before, ContextRecord after, Found found) {
        found.statement(
                "purpose of the context",
                before.purpose(),
                after.purpose(),
                text -> "\"" + text + "\"",
                MeaningChangeRule.CONTEXT_PURPOSE_CHANGED,
                MeaningChangeRule.CONTEXT_PURPOSE_CHANGED,
                MeaningChangeRule.CONTEXT_PURPOSE_CHANGED);
        terms(before.terms(), after.terms(), found);
        purposes(before.purposes(), after.purposes(), found);
        owner(before.owner(), after.owner(), found);
    }

    private static void terms(List<GlossaryTerm> before, List<GlossaryTerm> after, Found found) {
        int size = found.size();
        Map<String, GlossaryTerm> was = Keyed.by(GlossaryTerm::name, before);
        Map<String, GlossaryTerm> is = Keyed.by(GlossaryTerm::name, after);
        for (String name : Keyed.keys(was, is)) {
            Optional<GlossaryTerm> one = Optional.ofNullable(was.get(name));
            Optional<GlossaryTerm> other = Optional.ofNullable(is.get(name));
            if (!one.map(ContextComparison::definition).equals(other.map(ContextComparison::definition))) {
                found.statement(
                        "term",
                        one,
                        other,
                        ContextComparison::definition,
                        MeaningChangeRule.TERM_ADDED,
                        MeaningChangeRule.TERM_REMOVED,
                        MeaningChangeRule.TERM_REDEFINED);
            }
            if (one.isPresent()
                    && other.isPresent()
                    && !one.get().shared().equals(other.get().shared())) {
                found.changed(
                        MeaningChangeRule.TERM_RELATION_CHANGED,
                        "relation of term " + name,
                        relations(one.get()),
                        relations(other.get()));
            }
        }
        found.order("terms", size, before, after);
    }

    private static String definition(GlossaryTerm term) {
        return term.name() + " (\"" + term.means() + "\""
                + (term.excludes().isEmpty() ? "" : " without " + String.join(", ", term.excludes())) + ")";
    }

    private static String relations(GlossaryTerm term) {
        return term.shared().isEmpty()
                ? "with no other context"
                : term.shared().stream().map(ContextComparison::relation).collect(Collectors.joining(", "));
    }

    private static String relation(SharedTerm shared) {
        return shared.stance() + " with " + shared.with()
                + shared.theirWord().map(word -> " (" + word + ")").orElse("") + " because \"" + shared.reason() + "\"";
    }

    private static void purposes(List<DeclaredPurpose> before, List<DeclaredPurpose> after, Found found) {
        int size = found.size();
        Map<String, DeclaredPurpose> was = Keyed.by(DeclaredPurpose::id, before);
        Map<String, DeclaredPurpose> is = Keyed.by(DeclaredPurpose::id, after);
        for (String id : Keyed.keys(was, is)) {
            found.statement(
                    "purpose",
                    Optional.ofNullable(was.get(id)),
                    Optional.ofNullable(is.get(id)),
                    one -> one.id() + " (" + one.kind()
                            + one.means().map(text -> ", \"" + text + "\"").orElse("") + ")",
                    MeaningChangeRule.PURPOSE_DECLARED,
                    MeaningChangeRule.PURPOSE_WITHDRAWN,
                    MeaningChangeRule.PURPOSE_CHANGED);
        }
        found.order("purposes", size, before, after);
    }

    private static void owner(Optional<Ownership> was, Optional<Ownership> is, Found found) {
        found.statement(
                "owner",
                was.map(Ownership::inWords),
                is.map(Ownership::inWords),
                words -> words,
                LifeChangeRule.OWNER_CHANGED,
                LifeChangeRule.OWNER_CHANGED,
                LifeChangeRule.OWNER_CHANGED);
        found.statement(
                "escalation",
                was.map(ContextComparison::escalation),
                is.map(ContextComparison::escalation),
                words -> words,
                LifeChangeRule.ESCALATION_CHANGED,
                LifeChangeRule.ESCALATION_CHANGED,
                LifeChangeRule.ESCALATION_CHANGED);
        found.statement(
                "hours",
                was.flatMap(Ownership::hours),
                is.flatMap(Ownership::hours),
                Object::toString,
                LifeChangeRule.SUPPORT_HOURS_CHANGED,
                LifeChangeRule.SUPPORT_HOURS_CHANGED,
                LifeChangeRule.SUPPORT_HOURS_CHANGED);
        found.statement(
                "confirmation",
                was.map(ContextComparison::confirmation),
                is.map(ContextComparison::confirmation),
                words -> words,
                LifeChangeRule.OWNERSHIP_CONFIRMED,
                LifeChangeRule.OWNERSHIP_CONFIRMED,
                LifeChangeRule.OWNERSHIP_CONFIRMED);
    }

    private static String escalation(Ownership owner) {
        return owner.escalation().isEmpty()
                ? "to nobody"
                : owner.escalation().stream().map(ContextComparison::step).collect(Collectors.joining(", then "));
    }

    private static String step(EscalationStep step) {
        return step.to() + " within " + IsoDuration.text(step.within());
    }

    private static String confirmation(Ownership owner) {
        return owner.confirmedOn().map(day -> "of " + day).orElse("never") + ", due every "
                + IsoDuration.text(owner.confirmEvery());
    }
}
