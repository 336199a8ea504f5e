package dev.concordat.core.check;

import dev.concordat.api.FactId;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.SemanticContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Measures the quality guarantees of a contract on facts. A field inside a list counts as kept if it is for every
 * element; a fact that has no value to judge is not counted. Immutable and thread-safe.
 *
 * <pre>{@code
 * QualityReport report = QualityCheck.of(contract)
 *     .withDataset(FactId.parse("product/products"), skus)
 *     .measure(facts);
 * report.findings().verify();
 * }</pre>
 *
 * @since 0.1
 */
public final class QualityCheck {
    private static final int EXAMPLES = 3;

    private final SemanticContract contract;
    private final Map<FactId, Set<String>> datasets;

    private QualityCheck(SemanticContract contract, Map<FactId, Set<String>> datasets) {
        this.contract = contract;
        this.datasets = datasets;
    }

    /**
     * Prepares the check.
     *
     * @param contract what the facts are measured by
     * @return the check
     */
    public static QualityCheck of(SemanticContract contract) {
        return new QualityCheck(contract, Map.of());
    }

    /**
     * Gives the keys of a dataset, as of the time the guarantees name; a reference to a dataset without keys is not
     * measured.
     *
     * @param dataset the dataset
     * @param keys its keys as text; numbers without zeros at the end of their fraction
     * @return the check with them
     */
    public QualityCheck withDataset(FactId dataset, Set<String> keys) {
        Map<FactId, Set<String>> more = new TreeMap<>(datasets);
        more.put(dataset, Set.copyOf(keys));
        return new QualityCheck(contract, more);
    }

    /**
     * Measures every guarantee.
     *
     * @param facts the facts; messages number them from 1
     * @return what came of each
     */
    public QualityReport measure(List<EmittedFact> facts) {
        Map<Integer, JsonNode> payloads = new TreeMap<>();
        for (int index = 0; index < facts.size(); index++) {
            int number = index + 1;
            FactCheck.object(facts.get(index)).ifPresent(payload -> payloads.put(number, payload));
        }
        List<QualityMeasurement> measurements = contract.quality().stream()
                .map(guarantee -> measure(guarantee, facts, payloads))
                .toList();
        return new QualityReport(contract.nameAndVersion(), facts.size(), facts.size() - payloads.size(), measurements);
    }

    private QualityMeasurement measure(
            QualityGuarantee guarantee, List<EmittedFact> facts, Map<Integer, JsonNode> payloads) {
        QualityRule rule = guarantee.rule();
        Map<String, Field> fields = contract.fieldsByPath();
        Optional<QualityFit> problem = QualityFit.problem(rule, fields);
        if (problem.isPresent()) {
            return new QualityMeasurement.NotMeasured(guarantee, problem.get().what());
        }
        if (rule instanceof QualityRule.Reference reference && !datasets.containsKey(reference.dataset())) {
            return new QualityMeasurement.NotMeasured(
                    guarantee, "the keys of " + reference.dataset() + " were not given");
        }
        return rule instanceof QualityRule.Uniqueness unique
                ? unique(guarantee, unique, facts, payloads)
                : each(guarantee, new RuleReading(fields, datasets), payloads);
    }

    private static QualityMeasurement each(
            QualityGuarantee guarantee, RuleReading reading, Map<Integer, JsonNode> payloads) {
        int counted = 0;
        int kept = 0;
        List<String> examples = new ArrayList<>();
        for (Map.Entry<Integer, JsonNode> entry : payloads.entrySet()) {
            RuleReading.Verdict verdict = reading.of(guarantee.rule(), entry.getValue());
            counted += verdict.counted() ? 1 : 0;
            kept += verdict.counted() && verdict.problem().isEmpty() ? 1 : 0;
            verdict.problem()
                    .filter(problem -> examples.size() < EXAMPLES)
                    .ifPresent(problem -> examples.add("fact " + entry.getKey() + ": " + problem));
        }
        return measured(guarantee, counted, kept, examples);
    }

    private QualityMeasurement unique(
            QualityGuarantee guarantee,
            QualityRule.Uniqueness rule,
            List<EmittedFact> facts,
            Map<Integer, JsonNode> payloads) {
        UniquenessCount count = new UniquenessCount(rule, contract);
        payloads.forEach((number, payload) -> count.add(number, facts.get(number - 1), payload));
        return measured(guarantee, count.counted(), count.kept(), count.examples(EXAMPLES));
    }

    private static QualityMeasurement measured(
            QualityGuarantee guarantee, int counted, int kept, List<String> examples) {
        return counted == 0
                ? new QualityMeasurement.NotMeasured(
                        guarantee,
                        "no fact has a value in "
                                + String.join(" and ", guarantee.rule().fields()))
                : new QualityMeasurement.Measured(guarantee, counted, kept, examples);
    }
}
