package dev.concordat.core.check;

import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.Rule;
import java.time.Duration;
import java.util.Optional;

/** How facts arrive: once or more often, in order or not, how late, and for how long they can be read again. */
final class DeliveryStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        if (stated.contract().delivery().ordering() == Ordering.PER_KEY
                && stated.contract().businessKey().isEmpty()) {
            found.error(
                    ContractRule.ORDERING_WITHOUT_KEY,
                    "facts with the same business key arrive in order, but there is no business key",
                    "mark it with @BusinessKey, or promise Ordering.TOTAL or NONE");
        }
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        DeliveryPromises promises = relied.contract().delivery();
        if (!copesWith(DeliveryHazard.DUPLICATES, relied)) {
            duplicates(promises.duplicates(), found);
        }
        if (!copesWith(DeliveryHazard.REORDERING, relied)) {
            ordering(promises.ordering(), found);
        }
        relied.expectation().maxDelay().ifPresent(most -> delay(most, promises.delay(), found));
        relied.expectation().replay().ifPresent(least -> replay(least, promises.replayable(), found));
    }

    private static boolean copesWith(DeliveryHazard hazard, Relied relied) {
        return relied.expectation().handlesDelivery().contains(hazard);
    }

    private static void duplicates(Duplicates stated, Mismatches found) {
        if (stated == Duplicates.POSSIBLE) {
            found.error(
                    ExpectationRule.DUPLICATES_NOT_HANDLED,
                    "expected each fact once, but the contract says a fact can arrive more than once",
                    "promise Duplicates.NEVER, if that is true",
                    "recognise a repeated event id, and declare delivery = DUPLICATES");
        } else if (stated == Duplicates.NOT_STATED) {
            notStated("each fact once", "duplicates", "DUPLICATES", found);
        }
    }

    private static void ordering(Ordering stated, Mismatches found) {
        if (stated == Ordering.NONE) {
            found.error(
                    ExpectationRule.REORDERING_NOT_HANDLED,
                    "expected facts in order, but the contract says they can arrive in any order",
                    "promise Ordering.PER_KEY, if that is true",
                    "order by a clock or sequence, and declare delivery = REORDERING");
        } else if (stated == Ordering.NOT_STATED) {
            notStated("facts in order", "an order", "REORDERING", found);
        }
    }

    /** A warning only: the consumer did not say it relies on this, it just does not say it copes. */
    private static void notStated(String expected, String missing, String hazard, Mismatches found) {
        found.warning(
                ExpectationRule.DELIVERY_NOT_STATED,
                "expected " + expected + ", but the contract promises nothing about " + missing,
                "state it with @Delivery",
                "cope with it, and declare delivery = " + hazard);
    }

    private static void delay(Duration most, Optional<Duration> promised, Mismatches found) {
        time(
                promised,
                promised.filter(delay -> delay.compareTo(most) > 0),
                ExpectationRule.DELAY_NOT_STATED,
                ExpectationRule.DELAY_TOO_LONG,
                "expected a recording delay of at most " + IsoDuration.text(most),
                "promise a delay of at most " + IsoDuration.text(most),
                "wait longer before closing a period, and raise or drop maxDelay",
                found);
    }

    private static void replay(Duration least, Optional<Duration> promised, Mismatches found) {
        time(
                promised,
                promised.filter(time -> time.compareTo(least) < 0),
                ExpectationRule.REPLAY_NOT_STATED,
                ExpectationRule.REPLAY_TOO_SHORT,
                "expected facts to be replayable for " + IsoDuration.text(least),
                "keep facts for " + IsoDuration.text(least),
                "keep your own copy, and lower or drop replay",
                found);
    }

    private static void time(
            Optional<Duration> promised,
            Optional<Duration> broken,
            Rule notStated,
            Rule differs,
            String expected,
            String producerFix,
            String consumerFix,
            Mismatches found) {
        if (promised.isEmpty()) {
            found.error(notStated, expected + ", but the contract promises none", producerFix, consumerFix);
        }
        broken.ifPresent(time -> found.error(
                differs, expected + ", but the contract says " + IsoDuration.text(time), producerFix, consumerFix));
    }
}
