package dev.concordat.core.check;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is guaranteed of facts taken together. {@link QualityCheck} measures it. */
final class QualityStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        Map<String, Field> fields = stated.contract().fieldsByPath();
        List<QualityGuarantee> guarantees = stated.contract().quality();
        for (int index = 0; index < guarantees.size(); index++) {
            QualityGuarantee guarantee = guarantees.get(index);
            Optional<QualityFit> problem = QualityFit.problem(guarantee.rule(), fields);
            problem.ifPresent(one -> found.error(one.rule(), one.what(), one.fix()));
            if (problem.isEmpty()
                    && guarantee.rule() instanceof QualityRule.Completeness complete
                    && GuaranteedQuality.alwaysThere(complete.field(), fields)) {
                found.info(
                        ContractRule.QUALITY_SAYS_NOTHING,
                        "the guarantee \"" + guarantee.inWords() + "\" says nothing: the field is required",
                        "drop the guarantee, or make the field optional");
            }
            twice(guarantee, guarantees.subList(0, index), found);
        }
    }

    /** One rule can have two percentages, a lower one as an error and a higher one as a warning. */
    private static void twice(QualityGuarantee guarantee, List<QualityGuarantee> before, Contradictions found) {
        before.stream()
                .filter(other -> other.severity() == guarantee.severity())
                .filter(other -> GuaranteedQuality.same(other.rule(), guarantee.rule()))
                .findFirst()
                .ifPresent(other -> found.error(
                        ContractRule.QUALITY_STATED_TWICE,
                        "expected each guarantee once, but found \"" + other.inWords() + "\" and \""
                                + guarantee.inWords() + "\"",
                        "keep the one that is true, or give them different severities"));
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        GuaranteedQuality guaranteed = new GuaranteedQuality(relied.contract());
        for (QualityGuarantee expected : relied.expectation().quality()) {
            Optional<Percentage> target = guaranteed.of(expected.rule());
            String what = "expected that " + expected.inWords() + ", but the contract guarantees it ";
            String producerFix = "guarantee it with @Quality, if that is true";
            String consumerFix = "check it when you read, and lower or drop it in @Quality";
            if (target.isEmpty()) {
                found.error(ExpectationRule.QUALITY_NOT_GUARANTEED, what + "for none", producerFix, consumerFix);
            } else if (target.get().compareTo(expected.target()) < 0) {
                found.error(
                        ExpectationRule.QUALITY_TOO_LOW,
                        what + "for " + target.get() + " only",
                        producerFix,
                        consumerFix);
            }
        }
    }
}
