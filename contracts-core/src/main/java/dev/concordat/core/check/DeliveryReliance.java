package dev.concordat.core.check;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.Rule;
import java.time.Duration;
import java.util.Optional;

/** What is relied on of delivery and corrections. */
final class DeliveryReliance {
    private final ConsumerExpectation expectation;
    private final SemanticContract contract;
    private final DeliveryPromises promises;
    private final Mismatches mismatches;

    DeliveryReliance(ConsumerExpectation expectation, SemanticContract contract, Mismatches mismatches) {
        this.expectation = expectation;
        this.contract = contract;
        this.promises = contract.delivery();
        this.mismatches = mismatches;
    }

    void check() {
        checkDuplicates();
        checkOrdering();
        checkDelay();
        checkReplay();
        checkCorrections();
    }

    private boolean copesWith(DeliveryHazard hazard) {
        return expectation.handlesDelivery().contains(hazard);
    }

    private void checkDuplicates() {
        if (copesWith(DeliveryHazard.DUPLICATES)) {
            return;
        }
        if (promises.duplicates() == Duplicates.POSSIBLE) {
            mismatches.error(
                    ExpectationRule.DUPLICATES_NOT_HANDLED,
                    "expected each fact once, but the contract says a fact can arrive more than once",
                    "promise Duplicates.NEVER, if that is true",
                    "recognise a repeated event id, and declare delivery = DUPLICATES");
        } else if (promises.duplicates() == Duplicates.NOT_STATED) {
            notStated("each fact once", "duplicates", "DUPLICATES");
        }
    }

    private void checkOrdering() {
        if (copesWith(DeliveryHazard.REORDERING)) {
            return;
        }
        if (promises.ordering() == Ordering.NONE) {
            mismatches.error(
                    ExpectationRule.REORDERING_NOT_HANDLED,
                    "expected facts in order, but the contract says they can arrive in any order",
                    "promise Ordering.PER_KEY, if that is true",
                    "order by a clock or sequence, and declare delivery = REORDERING");
        } else if (promises.ordering() == Ordering.NOT_STATED) {
            notStated("facts in order", "an order", "REORDERING");
        }
    }

    /** A warning only: the consumer did not say it relies on this, it just does not say it copes. */
    private void notStated(String expected, String missing, String hazard) {
        mismatches.warning(
                ExpectationRule.DELIVERY_NOT_STATED,
                "expected " + expected + ", but the contract promises nothing about " + missing,
                "state it with @Delivery",
                "cope with it, and declare delivery = " + hazard);
    }

    private void checkDelay() {
        expectation
                .maxDelay()
                .ifPresent(most -> time(
                        promises.delay(),
                        promises.delay().filter(delay -> delay.compareTo(most) > 0),
                        ExpectationRule.DELAY_NOT_STATED,
                        ExpectationRule.DELAY_TOO_LONG,
                        "expected a recording delay of at most " + IsoDuration.text(most),
                        "promise a delay of at most " + IsoDuration.text(most),
                        "wait longer before closing a period, and raise or drop maxDelay"));
    }

    private void checkReplay() {
        expectation
                .replay()
                .ifPresent(least -> time(
                        promises.replayable(),
                        promises.replayable().filter(time -> time.compareTo(least) < 0),
                        ExpectationRule.REPLAY_NOT_STATED,
                        ExpectationRule.REPLAY_TOO_SHORT,
                        "expected facts to be replayable for " + IsoDuration.text(least),
                        "keep facts for " + IsoDuration.text(least),
                        "keep your own copy, and lower or drop replay"));
    }

    private void time(
            Optional<Duration> promised,
            Optional<Duration> broken,
            Rule notStated,
            Rule differs,
            String expected,
            String producerFix,
            String consumerFix) {
        if (promised.isEmpty()) {
            mismatches.error(notStated, expected + ", but the contract promises none", producerFix, consumerFix);
        }
        broken.ifPresent(time -> mismatches.error(
                differs, expected + ", but the contract says " + IsoDuration.text(time), producerFix, consumerFix));
    }

    private void checkCorrections() {
        if (contract.corrections().isEmpty() && expectation.handlesCorrections().isEmpty()) {
            mismatches.warning(
                    ExpectationRule.CORRECTION_NOT_STATED,
                    "expected to know how facts are corrected, but the contract says nothing",
                    "state @CompensatedBy or @NoCorrections",
                    "ask before you keep totals");
        }
        for (CorrectionMechanism mechanism : contract.corrections()) {
            mechanism
                    .kind()
                    .filter(kind -> !expectation.handlesCorrections().contains(kind))
                    .ifPresent(kind -> notHandled(kind, mechanism));
        }
    }

    private void notHandled(CorrectionKind kind, CorrectionMechanism mechanism) {
        String by = mechanism instanceof Compensation compensation
                ? " by " + compensation.by()
                        + compensation.when().map(when -> " (" + when + ")").orElse("")
                        + (compensation.partial() ? ", in parts" : "")
                : "";
        mismatches.error(
                ExpectationRule.CORRECTION_NOT_HANDLED,
                "expected facts to stand, but the contract says they are corrected: " + kind + by,
                "leave the statement if it is true: only the consumer can mend this",
                "apply the correction, and declare corrections = " + kind);
    }
}
