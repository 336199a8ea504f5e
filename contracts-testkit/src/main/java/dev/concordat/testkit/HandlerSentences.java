package dev.concordat.testkit;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences about the consumer's own code. */
final class HandlerSentences {
    private final Class<?> record;
    private final Handling<?> handling;
    private final Waivers waivers;
    private final TestSettings settings;
    private final ConsumerExpectation expectation;
    private final Optional<SemanticContract> contract;

    HandlerSentences(
            Class<?> record,
            Handling<?> handling,
            Waivers waivers,
            TestSettings settings,
            ConsumerExpectation expectation,
            Optional<SemanticContract> contract) {
        this.record = record;
        this.handling = handling;
        this.waivers = waivers;
        this.settings = settings;
        this.expectation = expectation;
        this.contract = contract;
    }

    void addTo(Sentences sentences) {
        HandlerProof proof = new HandlerProof(record, handling, settings, expectation, contract);
        Findings impossible = proof.canBeKept();
        if (impossible.hasErrors()) {
            sentences.add("some fact can keep the constraints of " + expectation.fact(), impossible);
            return;
        }
        String seeded = " (seed " + settings.seed() + ")";
        sentences.add("the handler gives the same outcome twice for the same facts" + seeded, proof::controlRun);
        sentences.add(
                "the handler accepts each case the contract allows: boundaries, options there, absent and null, every"
                        + " enum value" + seeded,
                proof::acceptsEveryCase);
        sentences.add(
                "the handler accepts " + settings.tries() + " batches of generated facts" + seeded,
                proof::acceptsGeneratedFacts);
        Map<String, Field> relied = ReliedOn.leaves(expectation.fields());
        relied.keySet().forEach(path -> use(sentences, proof, path));
        if (!waivers.reasons().isEmpty()) {
            sentences.add(
                    "every waiver names a field of the record",
                    proof.unknownWaivers(waivers, List.copyOf(relied.keySet())));
        }
        if (handling.takesBytes() && contract.isEmpty()) {
            sentences.note("not tested: whether the outcome depends on other fields, because without the contract no"
                    + " other field is known");
        } else if (handling.takesBytes()) {
            sentences.add("the outcome does not depend on anything else in the fact" + seeded, proof::usesNothingElse);
        } else {
            sentences.note("not tested: whether the outcome depends on other fields, because the handler takes"
                    + " records and not bytes");
        }
    }

    /** Replays and compacted topics bring facts back as they were written, by whichever version that was. */
    void addStored(Sentences sentences, SemanticContract before) {
        HandlerProof proof = new HandlerProof(record, handling, settings, expectation, Optional.of(before));
        if (!proof.canBeKept().hasErrors()) {
            sentences.add(
                    "the handler accepts facts that were stored under " + before.version() + " (seed " + settings.seed()
                            + ")",
                    proof::acceptsEveryCase);
        }
    }

    private void use(Sentences sentences, HandlerProof proof, String path) {
        Optional<String> reason = Optional.ofNullable(waivers.reasons().get(path));
        if (reason.isPresent()) {
            sentences.add("field " + path + " is only carried along: " + reason.get(), Findings.none());
        } else {
            sentences.add("the outcome depends on field " + path, () -> proof.isUsed(path));
        }
    }
}
