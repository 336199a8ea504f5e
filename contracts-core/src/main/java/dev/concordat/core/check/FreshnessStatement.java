package dev.concordat.core.check;

import dev.concordat.api.FactClock;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.Percentage;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.IsoDuration;
import java.time.Duration;
import java.util.Optional;

/** How old a fact is when it can be read. */
final class FreshnessStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        if (!(stated.contract().freshness().orElse(null) instanceof FreshnessPromises.Promised promise)) {
            return;
        }
        if (!stated.carries(promise.clock())) {
            found.error(
                    ContractRule.FRESHNESS_NOT_MEASURABLE,
                    "freshness is measured from " + promise.clock().inWords() + ", but no field or header carries it",
                    "mark it with " + CheckedContract.annotation(promise.clock())
                            + " or name it in @Envelope, or measure from another clock");
        }
        Optional<Duration> delay = stated.contract().delivery().delay();
        if (promise.clock() == FactClock.OCCURRED
                && promise.target().equals(Percentage.ALL)
                && delay.filter(time -> time.compareTo(promise.maxAge()) > 0).isPresent()) {
            found.error(
                    ContractRule.FRESHNESS_CONTRADICTS_DELAY,
                    "every fact can be read " + IsoDuration.text(promise.maxAge())
                            + " after it occurred, but it may be recorded only after "
                            + IsoDuration.text(delay.get()),
                    "lower the delay in @Delivery, raise maxAge, or set targetPercent to what holds");
        }
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        relied.expectation().maxAge().ifPresent(most -> age(most, relied, found));
    }

    private static void age(Duration most, Relied relied, Mismatches found) {
        String expected =
                "expected facts at most " + IsoDuration.text(most) + " old, counted from the occurrence, but ";
        if (!(relied.contract().freshness().orElse(null) instanceof FreshnessPromises.Promised promise)) {
            found.error(
                    ExpectationRule.FRESHNESS_NOT_STATED,
                    expected
                            + (relied.contract().freshness().isPresent()
                                    ? "the contract says that none is promised"
                                    : "the contract states no freshness"),
                    "promise maxAge = \"" + IsoDuration.text(most) + "\" in @Freshness",
                    "cope with facts of any age, and drop maxAge");
            return;
        }
        Optional<Duration> delay = relied.contract().delivery().delay();
        String said = "the contract says " + IsoDuration.text(promise.maxAge())
                + (promise.clock() == FactClock.OCCURRED
                        ? ""
                        : " from " + promise.clock().inWords());
        Optional<Duration> counted = promise.sinceOccurred(delay);
        Duration least = counted.orElse(promise.maxAge());
        if (least.compareTo(most) > 0) {
            found.error(
                    ExpectationRule.FRESHNESS_TOO_OLD,
                    expected
                            + said
                            + (least.equals(promise.maxAge())
                                    ? ""
                                    : ", after a delay of " + IsoDuration.text(delay.orElseThrow())),
                    "promise a lower age, if that is true",
                    "wait longer before you act, and raise or drop maxAge");
        } else if (counted.isEmpty()) {
            found.error(
                    ExpectationRule.FRESHNESS_NOT_COMPARABLE,
                    expected + said + ", and nothing about the time before",
                    promise.clock() == FactClock.RECORDED
                            ? "promise a delay in @Delivery, or count the age from the occurrence"
                            : "count the age from the occurrence",
                    "ask what lies before, and drop maxAge until you know");
        } else if (!promise.target().equals(Percentage.ALL)) {
            found.warning(
                    ExpectationRule.FRESHNESS_NOT_FOR_ALL,
                    "expected all facts to be at most " + IsoDuration.text(most)
                            + " old, counted from the occurrence, but " + said + " for " + promise.target() + " only",
                    "set targetPercent = 100 in @Freshness, if that is true",
                    "cope with the others when they come late");
        }
    }
}
