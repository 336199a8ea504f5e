package dev.concordat.core.evolution;

import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.PromiseChangeRule;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/** How old facts can be, by which clock, and for how many of them that holds. */
final class FreshnessComparison implements Comparison {
    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        Optional<FreshnessPromises.Promised> was = promised(before);
        Optional<FreshnessPromises.Promised> is = promised(after);
        if (was.isPresent() && is.isPresent()) {
            compare(was.get(), is.get(), found);
        } else if (was.isPresent() || is.isPresent()) {
            found.statement(
                    "freshness",
                    was,
                    is,
                    FreshnessComparison::inWords,
                    PromiseChangeRule.FRESHNESS_STRENGTHENED,
                    PromiseChangeRule.FRESHNESS_WEAKENED,
                    PromiseChangeRule.FRESHNESS_WEAKENED);
        }
        found.statement(
                "freshness",
                none(before),
                none(after),
                none -> "promised to nobody",
                PromiseChangeRule.FRESHNESS_TERMS_CHANGED,
                PromiseChangeRule.FRESHNESS_TERMS_CHANGED,
                PromiseChangeRule.FRESHNESS_TERMS_CHANGED);
    }

    private static Optional<FreshnessPromises.Promised> promised(SemanticContract contract) {
        return contract.freshness()
                .filter(FreshnessPromises.Promised.class::isInstance)
                .map(FreshnessPromises.Promised.class::cast);
    }

    private static Optional<FreshnessPromises> none(SemanticContract contract) {
        return contract.freshness().filter(FreshnessPromises.NonePromised.class::isInstance);
    }

    private static void compare(FreshnessPromises.Promised was, FreshnessPromises.Promised is, Found found) {
        if (was.clock() != is.clock()) {
            found.changed(PromiseChangeRule.FRESHNESS_CLOCK_CHANGED, "clock of freshness", was.clock(), is.clock());
        }
        found.promise(
                "greatest age",
                Optional.of(was.maxAge()),
                Optional.of(is.maxAge()),
                Comparator.reverseOrder(),
                IsoDuration::text,
                PromiseChangeRule.FRESHNESS_WEAKENED,
                PromiseChangeRule.FRESHNESS_STRENGTHENED);
        found.promise(
                "share of fresh facts",
                Optional.of(was.target()),
                Optional.of(is.target()),
                Comparator.naturalOrder(),
                target -> target,
                PromiseChangeRule.FRESHNESS_WEAKENED,
                PromiseChangeRule.FRESHNESS_STRENGTHENED);
        terms("age to warn at", was.warnAge(), is.warnAge(), found);
        terms("window of freshness", Optional.of(was.window()), Optional.of(is.window()), found);
        terms("time without facts", was.expectedEvery(), is.expectedEvery(), found);
    }

    private static void terms(String aspect, Optional<Duration> was, Optional<Duration> is, Found found) {
        found.statement(
                aspect,
                was,
                is,
                IsoDuration::text,
                PromiseChangeRule.FRESHNESS_TERMS_CHANGED,
                PromiseChangeRule.FRESHNESS_TERMS_CHANGED,
                PromiseChangeRule.FRESHNESS_TERMS_CHANGED);
    }

    private static String inWords(FreshnessPromises.Promised promised) {
        return "at most " + IsoDuration.text(promised.maxAge()) + " for " + promised.target();
    }
}
