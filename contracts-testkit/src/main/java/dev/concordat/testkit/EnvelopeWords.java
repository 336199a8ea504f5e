package dev.concordat.testkit;

import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import java.util.stream.Stream;

/** Says what was looked at outside the payload. */
final class EnvelopeWords {
    private EnvelopeWords() {}

    static String sentence(SemanticContract contract, Emission emitted) {
        long outside = Stream.concat(contract.businessKey().stream(), contract.roles().values().stream())
                .filter(location -> !(location instanceof RoleLocation.InPayload))
                .count();
        if (outside == 0) {
            return "every fact is one JSON object";
        }
        return emitted.facts().stream().anyMatch(EmittedFact::hasEnvelope)
                ? "every fact is one JSON object and carries " + Counted.of(outside, "role") + " in its envelope"
                : "every fact is one JSON object; not tested: " + Counted.of(outside, "role")
                        + " in its envelope, because the test emits payloads only";
    }
}
