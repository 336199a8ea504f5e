package dev.concordat.core.lineage;

import dev.concordat.api.FactClock;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.IsoDuration;
import java.time.Duration;
import java.util.Optional;

/** No output is fresher than its slowest input. */
final class FreshnessOfInputs {
    private final Lineage lineage;

    FreshnessOfInputs(Lineage lineage) {
        this.lineage = lineage;
    }

    void check() {
        lineage.output
                .freshness()
                .filter(FreshnessPromises.Promised.class::isInstance)
                .map(FreshnessPromises.Promised.class::cast)
                .ifPresent(promised -> lineage.inputs().forEach(input -> check(promised, input)));
    }

    private void check(FreshnessPromises.Promised promised, SemanticContract input) {
        String expected = "expected " + Lineage.name(input) + " to be at most " + IsoDuration.text(promised.maxAge())
                + " old, as the output promises, but the input ";
        Optional<FreshnessPromises> stated = input.freshness();
        if (stated.isEmpty()) {
            unkeepable(expected + "promises no freshness", input);
        } else if (stated.get() instanceof FreshnessPromises.Promised given) {
            compare(promised, given, input, expected);
        } else {
            unkeepable(expected + "says that it promises no freshness", input);
        }
    }

    private void compare(
            FreshnessPromises.Promised promised,
            FreshnessPromises.Promised given,
            SemanticContract input,
            String expected) {
        Optional<Duration> most =
                promised.sinceOccurred(lineage.output.delivery().delay());
        // An age from when the output was published says nothing of how old its inputs were.
        boolean comparable = promised.clock() == given.clock() || most.isPresent();
        if (comparable && given.target().compareTo(promised.target()) < 0) {
            lineage.unkeepable(
                    "expected " + Lineage.name(input) + " to be at most " + IsoDuration.text(promised.maxAge())
                            + " old for " + promised.target() + ", as the output promises, but the input promises "
                            + age(given) + " for " + given.target() + " only",
                    "lower targetPercent to " + given.target().value().toPlainString()
                            + " or promise none, or ask the owner of " + input.fact() + " to promise it for "
                            + promised.target());
            return;
        }
        if (promised.clock() == given.clock()) {
            if (given.maxAge().compareTo(promised.maxAge()) > 0) {
                unkeepable(expected + "promises " + age(given), input);
            }
            return;
        }
        Optional<Duration> least = given.sinceOccurred(input.delivery().delay());
        if (most.isPresent() && least.isEmpty()) {
            unkeepable(expected + "promises " + age(given) + " and nothing about the time before", input);
        } else if (most.isPresent() && least.get().compareTo(most.get()) > 0) {
            unkeepable(
                    expected + "promises " + age(given)
                            + (given.clock() == FactClock.RECORDED
                                    ? " after a delay of "
                                            + IsoDuration.text(
                                                    input.delivery().delay().orElseThrow())
                                    : ""),
                    input);
        }
    }

    private static String age(FreshnessPromises.Promised given) {
        return IsoDuration.text(given.maxAge()) + " from " + given.clock().inWords();
    }

    private void unkeepable(String what, SemanticContract input) {
        lineage.unkeepable(
                what, "promise an older age or none, or ask the owner of " + input.fact() + " for a fresher one");
    }
}
