package dev.concordat.testkit;

import dev.concordat.api.FactId;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Derived;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.TestRule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.testkit.law.SentFact;
import dev.concordat.testkit.law.StreamLaws;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * A test of a producer's stream, ready to run. Immutable and thread-safe as far as the given code is.
 *
 * @since 0.1
 */
public final class ProducerHistoryTest implements ContractTest {
    /** A message names so many consumers at most. */
    private static final int NAMED = 5;

    private final List<Class<?>> facts;
    private final Supplier<? extends Iterable<?>> emission;
    private final boolean startedBefore;
    private final TestSettings settings;

    ProducerHistoryTest(
            List<Class<?>> facts,
            Supplier<? extends Iterable<?>> emission,
            boolean startedBefore,
            TestSettings settings) {
        this.facts = facts;
        this.emission = emission;
        this.startedBefore = startedBefore;
        this.settings = settings;
    }

    /**
     * Says that the stream begins in the middle: a key may start with any fact.
     *
     * @return the test with it
     */
    public ProducerHistoryTest startedBefore() {
        return new ProducerHistoryTest(facts, emission, true, settings);
    }

    /**
     * Looks for those who rely on the facts in a store rather than in the default one.
     *
     * @param store the store
     * @return the test with it
     */
    public ProducerHistoryTest in(ContractStore store) {
        return new ProducerHistoryTest(facts, emission, startedBefore, settings.in(store));
    }

    /**
     * Sets the day of the test, by which it is known who still relies on a fact; by default it is today in UTC.
     *
     * @param clock the clock
     * @return the test with it
     */
    public ProducerHistoryTest at(Clock clock) {
        return new ProducerHistoryTest(facts, emission, startedBefore, settings.at(clock));
    }

    private String title() {
        return facts.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }

    private Sentences sentences() {
        Sentences sentences = new Sentences();
        List<Derived<SemanticContract>> derived =
                facts.stream().map(Contracts::derive).toList();
        Findings declared = derived.stream().map(Derived::findings).reduce(Findings.none(), Findings::and);
        sentences.add("a history of " + title() + " is declared", declared.errors());
        if (declared.hasErrors()) {
            return sentences;
        }
        Map<Class<?>, SemanticContract> contracts = new LinkedHashMap<>();
        for (int at = 0; at < facts.size(); at++) {
            contracts.put(facts.get(at), derived.get(at).value().orElseThrow());
        }
        addLaws(sentences, contracts);
        return sentences;
    }

    private void addLaws(Sentences sentences, Map<Class<?>, SemanticContract> contracts) {
        try {
            List<SentFact> sent = sent(contracts);
            sentences.add("the producer's code emits facts: " + sent.size(), Findings.none());
            StreamLaws laws = new StreamLaws(contracts.values(), sent, startedBefore, whoIsHurt(contracts.values()));
            laws.leaves().forEach(leaf -> sentences.add(leaf.sentence(), leaf.check()));
            laws.notShown().forEach(what -> sentences.note("not shown: " + what));
            if (laws.leaves().isEmpty()) {
                sentences.add(
                        "some law follows from the contracts",
                        nothing("the contracts state nothing that facts" + " promise of each other"));
            }
        } catch (IllegalArgumentException | WrittenFacts.NotAFact e) {
            sentences.add("the emitted facts can be read", nothing(String.valueOf(e.getMessage())));
        }
    }

    /** Those who agreed to rely on one of the facts, by name. */
    private String whoIsHurt(Collection<SemanticContract> contracts) {
        StoreView store = settings.store();
        LocalDate today = LocalDate.now(settings.clock());
        List<String> consumers = contracts.stream()
                .flatMap(contract -> store.audienceOf(contract.fact(), today).stream())
                .map(member -> member.consumer().toString())
                .distinct()
                .sorted()
                .toList();
        String names = consumers.stream().limit(NAMED).collect(Collectors.joining(", "));
        String more = consumers.size() > NAMED ? " and " + (consumers.size() - NAMED) + " more" : "";
        return (consumers.isEmpty() ? "whoever applies these corrections ends" : names + more + " end")
                + " with other figures";
    }

    private List<SentFact> sent(Map<Class<?>, SemanticContract> contracts) {
        Map<Class<?>, Function<Object, EmittedFact>> writing = new LinkedHashMap<>();
        contracts.forEach(
                (type, contract) -> writing.put(type, new WrittenFacts(type).forContract(Optional.of(contract))));
        List<SentFact> sent = new ArrayList<>();
        for (Object emitted : emission.get()) {
            if (emitted instanceof SentFact ready) {
                sent.add(ready);
            } else {
                Class<?> type = contracts.keySet().stream()
                        .filter(one -> Contracts.emitted(one).isInstance(emitted))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("expected facts of " + title()
                                + " or SentFact, but one is "
                                + (emitted == null ? "null" : emitted.getClass().getTypeName())));
                FactId fact =
                        Optional.ofNullable(contracts.get(type)).orElseThrow().fact();
                sent.add(new SentFact(
                        fact,
                        Optional.ofNullable(writing.get(type)).orElseThrow().apply(emitted)));
            }
        }
        if (sent.isEmpty()) {
            throw new IllegalArgumentException("expected the producer's code to emit facts, but it emitted none");
        }
        return sent;
    }

    private Findings nothing(String what) {
        return Findings.of(List.of(Finding.error(
                TestRule.NOTHING_COVERED,
                title(),
                what,
                "give emittedBy code that emits facts of these classes, best a day with corrections")));
    }

    @Override
    public Stream<DynamicNode> tests() {
        URI source = Path.of("target").toUri();
        return sentences().asTests(source, title(), System.out);
    }

    @Override
    public ContractReport report() {
        return sentences().asReport();
    }
}
