package dev.concordat.testkit;

import dev.concordat.api.Duplicates;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.PayloadRule;
import dev.concordat.core.finding.Severity;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of a consumer's findings weigh on the producer. A true restriction takes nothing back that was only silence, so
 * it is the consumer's to cope with; it weighs on the producer only where the version before promised the opposite.
 *
 * @param expectation what the consumer relies on
 * @param before the published version before the one under test
 */
record Weighing(ConsumerExpectation expectation, Optional<SemanticContract> before) {
    private static final String CONSUMERS_PART = "as the consumer, ";

    /** The same findings; what does not weigh on the producer is a warning. */
    Findings weighed(Findings found) {
        return Findings.of(
                found.stream().map(one -> weighs(one) ? one : warning(one)).toList());
    }

    private boolean weighs(Finding finding) {
        if (!(finding.rule() instanceof ExpectationRule rule)) {
            // An expression the consumer wrote and nobody can evaluate shows nothing about the producer's facts.
            return finding.rule() != PayloadRule.PAYLOAD_CONSTRAINT_NOT_EVALUATED;
        }
        return switch (rule) {
            case DUPLICATES_NOT_HANDLED -> promised(one -> one.delivery().duplicates() == Duplicates.NEVER);
            case REORDERING_NOT_HANDLED ->
                promised(one -> ordered(one.delivery().ordering()));
            case CORRECTION_NOT_HANDLED ->
                promised(one -> one.corrections().stream().anyMatch(NonePromised.class::isInstance));
            case PRIVACY_ABOVE_PERMISSION -> promisedOf(finding, this::isPrivateEnough);
            case PURPOSE_NOT_ALLOWED -> promisedOf(finding, this::allowsPurpose);
            case SENSITIVITY_ABOVE_CLEARANCE -> promised(one -> isHarmlessEnough(one, finding));
            // What a fact is not good for is the producer's to say at any time.
            case PURPOSE_EXCLUDED -> false;
            default -> true;
        };
    }

    private boolean promised(Predicate<SemanticContract> promise) {
        return before.filter(promise).isPresent();
    }

    private boolean promisedOf(Finding finding, Predicate<Field> promise) {
        return before.flatMap(one -> finding.field().flatMap(one::field))
                .filter(promise)
                .isPresent();
    }

    private static boolean ordered(Ordering ordering) {
        return switch (ordering) {
            case PER_KEY, TOTAL -> true;
            case NOT_STATED, NONE -> false;
        };
    }

    private boolean isPrivateEnough(Field field) {
        return field.privacy()
                .filter(one -> one.classification().compareTo(expectation.mayReceive()) <= 0)
                .isPresent();
    }

    private boolean allowsPurpose(Field field) {
        return field.privacy()
                .filter(one -> one.purposes().contains(expectation.purpose().id())
                        || one.purposes().contains(expectation.purpose().kind().id()))
                .isPresent();
    }

    private boolean isHarmlessEnough(SemanticContract contract, Finding finding) {
        return finding.field()
                .flatMap(contract::field)
                .flatMap(Field::sensitivity)
                .or(contract::sensitivity)
                .filter(one -> one.compareTo(expectation.clearance()) <= 0)
                .isPresent();
    }

    private Finding warning(Finding finding) {
        return new Finding(
                finding.rule(), Severity.WARNING, finding.place(), finding.what(), finding.hurts(), fix(finding));
    }

    private static String fix(Finding finding) {
        int consumers = finding.fix().indexOf(CONSUMERS_PART);
        return consumers < 0
                ? "as the consumer, write the expression without repeated groups, or limit the size of the text"
                : "as the producer, keep the statement if it is true: "
                        + (finding.rule() == ExpectationRule.PURPOSE_EXCLUDED
                                ? "what a fact is not suitable for is yours to say"
                                : "the version before promised nothing else")
                        + ", and it fails the consumer's own test, not yours;\n       "
                        + finding.fix().substring(consumers);
    }
}
