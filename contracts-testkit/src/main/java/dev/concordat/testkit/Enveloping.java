package dev.concordat.testkit;

import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts an envelope around generated payloads: headers depend on the place in the batch only, so that a change of a payload
 * changes nothing else.
 *
 * @param contract says which headers there are; empty means none
 */
record Enveloping(Optional<SemanticContract> contract) {
    List<EmittedFact> around(List<byte[]> payloads) {
        List<EmittedFact> facts = new ArrayList<>();
        for (int number = 1; number <= payloads.size(); number++) {
            facts.add(around(payloads.get(number - 1), number));
        }
        return facts;
    }

    private EmittedFact around(byte[] payload, int number) {
        EmittedFact fact = EmittedFact.of(payload);
        if (contract.isEmpty()) {
            return fact;
        }
        for (var role : contract.get().roles().entrySet()) {
            if (role.getValue() instanceof RoleLocation.InHeader header) {
                fact = fact.withHeader(header.name(), value(role.getKey(), number));
            }
        }
        return fact;
    }

    private String value(Role role, int number) {
        return switch (role) {
            case EVENT_ID, CORRELATION -> "e-" + number;
            case SEQUENCE -> String.valueOf(number);
            case TYPE -> contract.map(one -> one.fact().name()).orElse("");
            default -> "2026-01-05T06:00:%02dZ".formatted(number % 60);
        };
    }
}
