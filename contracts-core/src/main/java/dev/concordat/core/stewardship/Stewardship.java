package dev.concordat.core.stewardship;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Answers what an owner must be able to answer, from what is published, or says what is missing. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * System.out.println(Stewardship.of(store, today).answersFor(FactId.parse("billing/invoice-issued")));
 * }</pre>
 *
 * @since 0.1
 */
public final class Stewardship {
    private final SortedMap<FactId, List<Published<SemanticContract>>> versions;
    private final ContractStore store;
    private final LocalDate today;
    private final List<QualityEvidence> evidence;

    private Stewardship(
            SortedMap<FactId, List<Published<SemanticContract>>> versions,
            ContractStore store,
            LocalDate today,
            List<QualityEvidence> evidence) {
        this.versions = versions;
        this.store = store;
        this.today = today;
        this.evidence = evidence;
    }

    /**
     * Reads everything published.
     *
     * @param store the store
     * @param today the day the answers are given
     * @return the stewardship, without evidence of quality
     */
    public static Stewardship of(ContractStore store, LocalDate today) {
        return new Stewardship(
                store.contracts().stream()
                        .collect(
                                Collectors.groupingBy(one -> one.document().fact(), TreeMap::new, Collectors.toList())),
                store,
                today,
                List.of());
    }

    /**
     * Adds what was measured.
     *
     * @param measured the evidence, in any order
     * @return a new stewardship that knows it too
     */
    public Stewardship withEvidence(QualityEvidence... measured) {
        List<QualityEvidence> all = new ArrayList<>(evidence);
        all.addAll(List.of(measured));
        return new Stewardship(versions, store, today, List.copyOf(all));
    }

    /**
     * Answers for one fact or dataset.
     *
     * @param fact the fact or dataset
     * @return the answers
     * @throws IllegalArgumentException if it is not published
     */
    public StewardshipAnswers answersFor(FactId fact) {
        List<Published<SemanticContract>> history = versions.get(fact);
        if (history == null) {
            throw new IllegalArgumentException("expected a published fact or dataset, but was " + fact + "; "
                    + NearestName.hint(
                            fact.toString(),
                            versions.keySet().stream().map(FactId::toString).toList()));
        }
        return new AnswerSearch(
                        history,
                        store,
                        today,
                        evidence.stream()
                                .filter(one -> one.about().equals(fact))
                                .toList())
                .answers();
    }

    /**
     * Answers for a data product: everything a context publishes, or one projection of it.
     *
     * @param product the context, or the context and projection
     * @return the answers for each output, by name
     * @throws IllegalArgumentException if it publishes nothing
     */
    public List<StewardshipAnswers> answersFor(ConsumerId product) {
        Predicate<SemanticContract> belongs =
                one -> product.projection().isEmpty() || one.projection().equals(product.projection());
        List<StewardshipAnswers> all = versions.entrySet().stream()
                .filter(one -> one.getKey().context().equals(product.context()))
                .filter(one -> belongs.test(
                        one.getValue().get(one.getValue().size() - 1).document()))
                .map(one -> answersFor(one.getKey()))
                .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("expected a data product that publishes something, but was " + product
                    + "; "
                    + NearestName.hint(
                            product.toString(),
                            versions.values().stream()
                                    .map(one -> one.get(one.size() - 1).document())
                                    .map(one -> new ConsumerId(one.fact().context(), one.projection()).toString())
                                    .distinct()
                                    .sorted()
                                    .toList()));
        }
        return all;
    }
}
