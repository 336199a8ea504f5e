package dev.concordat.testkit;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.derive.Expectations;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.TestRule;
import dev.concordat.testkit.law.ConsumerLaws;
import dev.concordat.testkit.law.LawSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The sentences about what the consumer says it copes with: one for each law. */
final class LawSentences {
    private final Class<?> record;
    private final Waivers waivers;
    private final TestSettings settings;
    private final ConsumerExpectation expectation;
    private final Optional<SemanticContract> contract;
    private final StoreView store;

    LawSentences(
            Class<?> record,
            Waivers waivers,
            TestSettings settings,
            ConsumerExpectation expectation,
            Optional<SemanticContract> contract,
            StoreView store) {
        this.record = record;
        this.waivers = waivers;
        this.settings = settings;
        this.expectation = expectation;
        this.contract = contract;
        this.store = store;
    }

    <S> void addTo(Sentences sentences, Handling<S> handling) {
        if (contract.isEmpty()) {
            claims().ifPresent(claims -> sentences.note("not tested: that the handler copes with " + claims
                    + ", as the record says, because without the contract nobody knows what can come"));
            return;
        }
        Map<FactId, BiConsumer<S, EmittedFact>> readings = new LinkedHashMap<>();
        readings.put(expectation.fact(), handling.feeding().reading(Expectations.naming(record)));
        List<ConsumerLaws.Reading> others = others(sentences, handling, readings);
        ConsumerLaws laws = new ConsumerLaws(
                new ConsumerLaws.Reading(contract.get(), expectation, handling.takesBytes()),
                others,
                handling.hooks().deletion().isPresent(),
                handling.driven(readings),
                waivers.corrections(),
                new LawSettings(settings.seed(), settings.tries()),
                expectation.consumer() + ", " + record.getSimpleName(),
                expectation.consumer() + " relies on " + expectation.fact() + " for "
                        + expectation.purpose().id());
        laws.leaves().forEach(leaf -> sentences.add(leaf.sentence(), leaf.check()));
        KnownTraces.ofCaller().forEach(known -> addKnown(sentences, laws, known));
        laws.notShown().forEach(what -> sentences.note("not shown: " + what));
    }

    private void addKnown(Sentences sentences, ConsumerLaws laws, KnownTraces known) {
        try {
            ConsumerLaws.Leaf leaf = laws.known(known.json()
                    .orElseThrow(() -> new IllegalArgumentException("expected a resource, but there is none")));
            sentences.add(leaf.sentence() + " (" + known.name() + ")", leaf.check());
        } catch (IllegalArgumentException e) {
            sentences.add(
                    "the known trace " + known.name() + " can be read",
                    Findings.of(List.of(Finding.error(
                            TestRule.TRACE_INVALID,
                            record.getSimpleName() + ", @KnownTrace " + known.name(),
                            String.valueOf(e.getMessage()),
                            "put the line of JSON that the finding printed into the resource as it is"))));
        }
    }

    private <S> List<ConsumerLaws.Reading> others(
            Sentences sentences, Handling<S> handling, Map<FactId, BiConsumer<S, EmittedFact>> readings) {
        List<ConsumerLaws.Reading> others = new ArrayList<>();
        for (Hooks.Other<S> other : handling.hooks().others()) {
            Optional<ConsumerExpectation> reads =
                    Expectations.derive(other.record()).value();
            Optional<SemanticContract> stated = reads.flatMap(store::reliedOn);
            if (reads.isPresent() && stated.isPresent()) {
                readings.put(reads.get().fact(), other.feeding().reading(Expectations.naming(other.record())));
                others.add(new ConsumerLaws.Reading(
                        stated.get(), reads.get(), !(other.feeding() instanceof Feeding.Bound)));
            } else {
                sentences.note("not tested: what comes of " + other.record().getSimpleName() + ", because "
                        + reads.map(one -> one.fact() + " is not published in the store")
                                .orElse("it does not say which fact it reads"));
            }
        }
        return others;
    }

    private Optional<String> claims() {
        List<String> claims = Stream.concat(
                        expectation.handlesDelivery().stream(), expectation.handlesCorrections().stream())
                .map(claim -> claim.name().toLowerCase(Locale.ROOT))
                .toList();
        return claims.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", claims));
    }
}
