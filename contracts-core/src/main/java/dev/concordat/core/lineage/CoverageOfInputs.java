package dev.concordat.core.lineage;

import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.IsoDuration;
import java.time.Duration;
import java.util.Optional;

/** No output reaches further back, or is more complete, than its inputs. */
final class CoverageOfInputs {
    private final Lineage lineage;

    CoverageOfInputs(Lineage lineage) {
        this.lineage = lineage;
    }

    void check() {
        lineage.output
                .delivery()
                .replayable()
                .ifPresent(time -> lineage.inputs().forEach(input -> checkReplay(time, input)));
        lineage.output
                .serviceLevel()
                .completeness()
                .ifPresent(part -> lineage.inputs().forEach(input -> checkCompleteness(part, input)));
    }

    private void checkReplay(Duration promised, SemanticContract input) {
        Optional<Duration> given = input.delivery().replayable();
        if (given.filter(time -> time.compareTo(promised) >= 0).isEmpty()) {
            lineage.unkeepable(
                    "expected " + Lineage.name(input) + " to be replayable for " + IsoDuration.text(promised)
                            + ", as the output promises, but the input promises "
                            + given.map(IsoDuration::text).orElse("none"),
                    "promise a shorter replay, or ask the owner of " + input.fact() + " for a longer one");
        }
    }

    private void checkCompleteness(Percentage promised, SemanticContract input) {
        Optional<Percentage> given = input.serviceLevel().completeness();
        if (given.filter(part -> part.compareTo(promised) >= 0).isEmpty()) {
            lineage.unkeepable(
                    "expected " + Lineage.name(input) + " to be complete for " + promised
                            + ", as the output promises, but the input promises "
                            + given.map(Percentage::toString).orElse("none"),
                    "promise a lower completeness, or ask the owner of " + input.fact() + " for a higher one");
        }
    }
}
