package dev.concordat.testkit;

import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.ContractCheck;
import dev.concordat.core.check.Ladder;
import dev.concordat.core.check.QualityCheck;
import dev.concordat.core.check.QualityMeasurement;
import dev.concordat.core.check.QualityReport;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.DemandRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.TestRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a producer's test says of a contract as a whole.
 *
 * @param contract the contract
 * @param context the record of its context
 * @param store the published history
 * @param today the day of the test
 */
record ContractSentences(SemanticContract contract, ContextRecord context, StoreView store, LocalDate today) {

    private String place() {
        return contract.nameAndVersion();
    }

    private Ladder ladder() {
        return Ladder.of(contract, context)
                .withAudience(store.audienceOf(contract.fact(), today))
                .withHistory(store.stagesOf(contract.fact()))
                .withDefaults(store.platform());
    }

    /** What is wrong with the contract as a whole: demands that are not met, and contradictions. */
    Findings found() {
        return ladder().report(today).and(ContractCheck.of(contract, context).report(today));
    }

    static boolean isOfTheWhole(Finding finding) {
        return finding.rule() instanceof DemandRule || finding.rule() instanceof ContractRule;
    }

    /** Says what is left of {@link #found} after the owner's exceptions. */
    void addStated(Sentences sentences, Findings judged) {
        Findings unmet = judged.where(one -> one.rule() instanceof DemandRule);
        sentences.add(place() + " states what is demanded of it on step " + ladder().step(), unmet);
        sentences.warningsWithReason(unmet);
        Findings contradictions = judged.where(one -> one.rule() instanceof ContractRule);
        sentences.add("the statements of " + place() + " fit together", contradictions);
        sentences.warnings(contradictions);
    }

    /** Whether the inputs of a projection can carry what its output promises. */
    void addLineage(Sentences sentences, ProjectionRecord projection) {
        Findings findings = store.lineage(projection, contract, today);
        sentences.add("the inputs of " + projection.consumer() + " can carry what " + place() + " promises", findings);
        sentences.warnings(findings);
    }

    /** A few facts of a test say nothing about a percentage of all facts, unless it is all of them. */
    void addQuality(Sentences sentences, Emission emitted) {
        QualityReport report = QualityCheck.of(contract).measure(emitted.facts());
        for (QualityMeasurement measurement : report.measurements()) {
            if (measurement instanceof QualityMeasurement.Measured measured
                    && measured.guarantee().target().equals(Percentage.ALL)) {
                QualityReport alone =
                        new QualityReport(report.contract(), report.facts(), /* unreadable= */ 0, List.of(measurement));
                sentences.add(
                        "the emitted facts keep the guarantee that "
                                + measured.guarantee().rule().inWords(),
                        alone.findings());
                sentences.warnings(alone.findings());
            } else {
                sentences.note("quality: " + measurement);
            }
        }
    }

    void addPublished(Sentences sentences) {
        Optional<SemanticContract> published = store.version(contract.fact(), contract.version());
        if (published.isEmpty()) {
            sentences.note(place() + " is not published yet; publishing it binds nobody but its owner");
            return;
        }
        Findings differs = published.get().equals(contract)
                ? Findings.none()
                : Findings.of(List.of(Finding.error(
                        TestRule.CONTRACT_DIFFERS_FROM_PUBLISHED,
                        place(),
                        "expected the class to say what is published under its version, but it differs in "
                                + store.differences(published.get(), contract),
                        "raise the version in " + contract.kind().annotation() + ", or take the change back")));
        sentences.add(place() + " says what is published under this version", differs);
    }
}
