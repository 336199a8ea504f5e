package dev.concordat.core.check;

import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.Origin;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.ServiceLevelPromises;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.IsoDuration;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The level of service: how complete and good, how long stable, how soon somebody works on an incident. */
final class ServiceLevelStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        ServiceLevelPromises level = stated.contract().serviceLevel();
        Optional<EscalationStep> first = stated.context().owner().stream()
                .flatMap(owner -> owner.escalation().stream())
                .findFirst();
        first.filter(step -> level.incidentResponse()
                        .filter(time -> time.compareTo(step.within()) < 0)
                        .isPresent())
                .ifPresent(step -> found.warning(
                        ContractRule.RESPONSE_BEFORE_ESCALATION,
                        "work on an incident begins within "
                                + IsoDuration.text(level.incidentResponse().orElseThrow()) + ", but " + step.to()
                                + ", who is called first, has " + IsoDuration.text(step.within()) + " to answer",
                        "shorten the first step in @Escalate, or raise respondWithin in @ServiceLevel"));
        level.quality()
                .filter(percentage -> stated.contract().quality().isEmpty())
                // A default of the context is meant for its other facts.
                .filter(percentage -> stated.contract().origins().get("service-level") != Origin.INHERITED)
                .ifPresent(percentage -> found.error(
                        ContractRule.QUALITY_LEVEL_MEASURES_NOTHING,
                        percentage + " of facts keep all quality guarantees, but none is stated",
                        "state guarantees with @Quality, or drop qualityPercent"));
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        ServiceLevelPromises expected = relied.expectation().serviceLevel();
        ServiceLevelPromises stated = relied.contract().serviceLevel();
        Comparison compare = new Comparison(expected, stated, found);
        compare.least("completeness", "completenessPercent", ServiceLevelPromises::completeness, Percentage::toString);
        compare.least("quality", "qualityPercent", ServiceLevelPromises::quality, Percentage::toString);
        compare.least(
                "a stable schema",
                "schemaStableFor",
                ServiceLevelPromises::schemaStability,
                time -> "for " + IsoDuration.text(time));
        compare.most("a response", "respondWithin", ServiceLevelPromises::incidentResponse);
        compare.window();
    }

    private record Comparison(ServiceLevelPromises expected, ServiceLevelPromises stated, Mismatches found) {

        <T extends Comparable<T>> void least(
                String what,
                String attribute,
                Function<ServiceLevelPromises, Optional<T>> part,
                Function<T, String> words) {
            part.apply(expected)
                    .ifPresent(least -> report(
                            "expected " + what + " " + words.apply(least) + " at least, but the contract says ",
                            part.apply(stated).map(words),
                            part.apply(stated)
                                    .filter(one -> one.compareTo(least) < 0)
                                    .isPresent(),
                            attribute));
        }

        void most(String what, String attribute, Function<ServiceLevelPromises, Optional<Duration>> part) {
            part.apply(expected)
                    .ifPresent(most -> report(
                            "expected " + what + " within " + IsoDuration.text(most) + ", but the contract says ",
                            part.apply(stated).map(IsoDuration::text),
                            part.apply(stated)
                                    .filter(one -> one.compareTo(most) > 0)
                                    .isPresent(),
                            attribute));
        }

        /** A percentage over a longer time allows more bad days in a row. */
        void window() {
            boolean covered = (expected.completeness().isPresent()
                            && stated.completeness().isPresent())
                    || (expected.quality().isPresent() && stated.quality().isPresent());
            if (covered && stated.window().compareTo(expected.window()) > 0) {
                report(
                        "expected percentages to hold over any " + IsoDuration.text(expected.window())
                                + ", but the contract says ",
                        Optional.of(IsoDuration.text(stated.window())),
                        true,
                        "window");
            }
        }

        private void report(String what, Optional<String> promised, boolean below, String attribute) {
            String producerFix = "promise it in " + attribute + " of @ServiceLevel, if that is true";
            String consumerFix = "live with less, and change or drop " + attribute;
            if (promised.isEmpty()) {
                found.error(
                        ExpectationRule.SERVICE_LEVEL_NOT_STATED, what + "nothing about it", producerFix, consumerFix);
            } else if (below) {
                found.error(ExpectationRule.SERVICE_LEVEL_TOO_LOW, what + promised.get(), producerFix, consumerFix);
            }
        }
    }
}
