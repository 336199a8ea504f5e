package dev.concordat.core.check;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.PayloadRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks facts against a contract: every field there and of its type, constraints kept, roles of the envelope present.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * FactCheck.of(contract).report("fact 1", EmittedFact.of(json)).verify();
 * }</pre>
 *
 * @since 0.1
 */
public final class FactCheck {
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String contractName;
    private final List<Field> fields;
    private final Map<String, RoleLocation> envelope;

    private FactCheck(String contractName, List<Field> fields, Map<String, RoleLocation> envelope) {
        this.contractName = contractName;
        this.fields = fields;
        this.envelope = envelope;
    }

    /**
     * Prepares the check.
     *
     * @param contract what the facts have to keep
     * @return the check
     */
    public static FactCheck of(SemanticContract contract) {
        Map<String, RoleLocation> envelope = new LinkedHashMap<>();
        contract.businessKey().forEach(location -> addEnvelope(envelope, "business-key", location));
        contract.roles().forEach((Role role, RoleLocation location) -> addEnvelope(envelope, role.id(), location));
        return new FactCheck(contract.nameAndVersion(), contract.fields(), envelope);
    }

    /**
     * Prepares the check of what one consumer reads of a fact; what it does not read is not looked at.
     *
     * @param expectation what the consumer relies on
     * @return the check; it looks at payloads only
     */
    public static FactCheck of(ConsumerExpectation expectation) {
        return new FactCheck(
                expectation.fact() + " as read by " + expectation.consumer(), expectation.fields(), Map.of());
    }

    private static void addEnvelope(Map<String, RoleLocation> envelope, String role, RoleLocation location) {
        if (!(location instanceof RoleLocation.InPayload)) {
            envelope.put(role, location);
        }
    }

    /**
     * Checks one fact.
     *
     * @param name what to call the fact in messages, such as {@code fact 3}
     * @param fact the fact
     * @return the findings; a field the contract does not declare is a warning, all else errors
     */
    public Findings report(String name, EmittedFact fact) {
        String place = contractName + ", " + name;
        List<Finding> found = new ArrayList<>();
        if (fact.hasEnvelope()) {
            envelope.forEach((role, location) -> checkRole(place, role, location, fact, found));
        }
        JsonNode payload;
        try {
            payload = READER.readTree(fact.payload());
        } catch (JacksonException e) {
            found.add(malformed(place, "JSON that can be read, but was not: " + e.getOriginalMessage()));
            return Findings.of(found);
        }
        if (!payload.isObject()) {
            found.add(malformed(place, "a JSON object, but was " + ValueReading.inWords(payload)));
            return Findings.of(found);
        }
        new PayloadWalk(place, found).object("", fields, payload);
        return Findings.of(found);
    }

    /** Gives the payload of a fact; empty if it is not a JSON object. */
    static Optional<JsonNode> object(EmittedFact fact) {
        try {
            return Optional.of(READER.readTree(fact.payload())).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Finding malformed(String place, String what) {
        return Finding.error(
                PayloadRule.PAYLOAD_MALFORMED,
                place,
                "expected " + what,
                "emit the payload as one JSON object in UTF-8");
    }

    private static void checkRole(
            String place, String role, RoleLocation location, EmittedFact fact, List<Finding> found) {
        Optional<String> value = location instanceof RoleLocation.InHeader header
                ? Optional.ofNullable(fact.headers().get(header.name()))
                : fact.key();
        if (value.filter(text -> !text.isBlank()).isEmpty()) {
            found.add(Finding.error(
                    PayloadRule.ENVELOPE_ROLE_MISSING,
                    place,
                    "expected role " + role + " in " + location + ", but it is not there",
                    "send " + location + ", or correct @Envelope"));
        }
    }
}
