package dev.concordat.core.evolution;

import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.Origin;
import dev.concordat.api.model.Reconciliation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.PromiseChangeRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What runs around a fact: its channel, cost and reconciliations, what it is derived from, and who said what. */
final class SurroundingsComparison implements Comparison {
    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        found.statement(
                "channel",
                before.channel(),
                after.channel(),
                channel -> channel,
                PromiseChangeRule.CHANNEL_STATED,
                PromiseChangeRule.CHANNEL_WITHDRAWN,
                PromiseChangeRule.CHANNEL_CHANGED);
        found.statement(
                "cost",
                before.cost(),
                after.cost(),
                cost -> "\"" + cost + "\"",
                PromiseChangeRule.COST_CHANGED,
                PromiseChangeRule.COST_CHANGED,
                PromiseChangeRule.COST_CHANGED);
        reconciliations(before.reconciliations(), after.reconciliations(), found);
        lineage(before.lineage(), after.lineage(), found);
        origins(before.origins(), after.origins(), found);
    }

    private static void reconciliations(List<Reconciliation> before, List<Reconciliation> after, Found found) {
        int size = found.size();
        Map<String, Reconciliation> was = Keyed.by(Reconciliation::name, before);
        Map<String, Reconciliation> is = Keyed.by(Reconciliation::name, after);
        for (String name : Keyed.keys(was, is)) {
            found.statement(
                    "reconciliation",
                    Optional.ofNullable(was.get(name)),
                    Optional.ofNullable(is.get(name)),
                    one -> one.name() + " against " + one.against() + " every " + IsoDuration.text(one.every()),
                    PromiseChangeRule.RECONCILIATION_ADDED,
                    PromiseChangeRule.RECONCILIATION_REMOVED,
                    PromiseChangeRule.RECONCILIATION_CHANGED);
        }
        found.order("reconciliations", size, before, after);
    }

    private static void lineage(List<FieldLineage> before, List<FieldLineage> after, Found found) {
        int size = found.size();
        Map<String, FieldLineage> was = Keyed.by(one -> one.field() + " from " + one.input(), before);
        Map<String, FieldLineage> is = Keyed.by(one -> one.field() + " from " + one.input(), after);
        for (String key : Keyed.keys(was, is)) {
            found.statement(
                    "derivation of",
                    Optional.ofNullable(was.get(key)),
                    Optional.ofNullable(is.get(key)),
                    SurroundingsComparison::inWords,
                    PromiseChangeRule.DERIVATION_CHANGED,
                    PromiseChangeRule.DERIVATION_CHANGED,
                    PromiseChangeRule.DERIVATION_CHANGED);
        }
        found.order("derivations", size, before, after);
    }

    private static String inWords(FieldLineage lineage) {
        return lineage.field() + " from " + String.join(" + ", lineage.from()) + " of " + lineage.input()
                + " at meaning revision " + lineage.meaningRevision() + ", \"" + lineage.rule() + "\""
                + (lineage.anonymises() ? ", anonymised" : "")
                + (lineage.lifts().isEmpty() ? "" : ", lifting " + lineage.lifts());
    }

    private static void origins(Map<String, Origin> was, Map<String, Origin> is, Found found) {
        for (String key : Keyed.keys(was, is)) {
            found.statement(
                    "origin of " + key,
                    Optional.ofNullable(was.get(key)),
                    Optional.ofNullable(is.get(key)),
                    origin -> origin,
                    PromiseChangeRule.ORIGIN_CHANGED,
                    PromiseChangeRule.ORIGIN_CHANGED,
                    PromiseChangeRule.ORIGIN_CHANGED);
        }
    }
}
