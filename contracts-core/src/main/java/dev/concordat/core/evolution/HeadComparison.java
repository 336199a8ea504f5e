package dev.concordat.core.evolution;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.LifeChangeRule;
import dev.concordat.core.finding.MeaningChangeRule;
import dev.concordat.core.finding.PromiseChangeRule;
import dev.concordat.core.finding.ShapeChangeRule;
import java.util.Comparator;
import java.util.Optional;

/** What a contract is of: its fact, kind, stage and projection, and how its names are made. */
final class HeadComparison implements Comparison {
    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        if (!before.fact().context().equals(after.fact().context())) {
            found.changed(
                    MeaningChangeRule.CONTEXT_MOVED,
                    "context",
                    before.fact().context(),
                    after.fact().context());
        }
        if (!before.fact().name().equals(after.fact().name())) {
            found.changed(
                    MeaningChangeRule.FACT_RENAMED,
                    "name",
                    before.fact().name(),
                    after.fact().name());
        }
        if (before.kind() != after.kind()) {
            found.changed(MeaningChangeRule.OUTPUT_KIND_CHANGED, "kind", before.kind(), after.kind());
        }
        found.promise(
                "stage",
                Optional.of(before.stage()),
                Optional.of(after.stage()),
                Comparator.naturalOrder(),
                stage -> stage,
                LifeChangeRule.STAGE_LOWERED,
                LifeChangeRule.STAGE_RAISED);
        found.statement(
                "projection",
                before.projection(),
                after.projection(),
                name -> name,
                PromiseChangeRule.PROJECTION_CHANGED,
                PromiseChangeRule.PROJECTION_CHANGED,
                PromiseChangeRule.PROJECTION_CHANGED);
        if (before.naming() != after.naming()) {
            found.changed(ShapeChangeRule.NAMING_CHANGED, "naming", before.naming(), after.naming());
        }
    }
}
