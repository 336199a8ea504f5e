package dev.concordat.core.check;

import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.Ownership;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.IsoDuration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is accountable, whether that was checked lately, and whom to call within what time. */
final class OwnershipStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        stated.context().owner().ifPresent(owner -> {
            if (owner.isOverdue(stated.today())) {
                found.contextWarning(
                        ContractRule.OWNER_NOT_CONFIRMED,
                        "expected the owner " + owner.inWords() + " to be confirmed every "
                                + IsoDuration.text(owner.confirmEvery()) + ", but it was last confirmed on "
                                + owner.confirmedOn().orElseThrow(),
                        "check team, contact and escalation, and set confirmedOn = \"" + stated.today()
                                + "\" in @Owner");
            }
            order(owner.escalation(), found);
        });
    }

    private static void order(List<EscalationStep> steps, Contradictions found) {
        for (int index = 1; index < steps.size(); index++) {
            EscalationStep before = steps.get(index - 1);
            EscalationStep step = steps.get(index);
            if (step.within().compareTo(before.within()) < 0) {
                found.contextWarning(
                        ContractRule.ESCALATION_SHORTENS,
                        "expected each escalation step to have at least the time of the one before, but " + step.to()
                                + " has " + IsoDuration.text(step.within()) + " and " + before.to() + " before it has "
                                + IsoDuration.text(before.within()),
                        "call " + step.to() + " first, or correct the times in @Escalate");
            }
        }
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        relied.expectation().answerWithin().ifPresent(most -> answer(most, relied, found));
    }

    private static void answer(Duration most, Relied relied, Mismatches found) {
        Optional<Ownership> owner = relied.producer().flatMap(context -> context.owner());
        Optional<Duration> promised = Stream.concat(
                        owner.stream().flatMap(one -> one.escalation().stream()).map(EscalationStep::within),
                        relied.contract().serviceLevel().incidentResponse().stream())
                .min(Duration::compareTo);
        String expected = "expected somebody of the owner to answer within " + IsoDuration.text(most) + ", but ";
        String producerFix = "state @Escalate(within = \"" + IsoDuration.text(most) + "\") in @Owner";
        String consumerFix = "be able to wait longer, and raise or drop answerWithin";
        if (promised.filter(time -> time.compareTo(most) <= 0).isPresent()) {
            return;
        }
        if (relied.producer().isEmpty()) {
            found.warning(
                    ExpectationRule.ANSWER_NOT_PROMISED,
                    expected + "the record of context "
                            + relied.contract().fact().context() + " is not at hand",
                    "publish the record of the context",
                    "take it in from the producer's store");
        } else if (promised.isEmpty()) {
            found.error(
                    ExpectationRule.ANSWER_NOT_PROMISED,
                    expected
                            + owner.map(one -> one.inWords() + " states no escalation path")
                                    .orElse("context "
                                            + relied.contract().fact().context() + " names no owner"),
                    producerFix,
                    consumerFix);
        } else {
            found.error(
                    ExpectationRule.ANSWER_TOO_LATE,
                    expected + "the soonest promise is " + IsoDuration.text(promised.get()),
                    producerFix,
                    consumerFix);
        }
    }
}
