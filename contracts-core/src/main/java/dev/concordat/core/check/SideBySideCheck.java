package dev.concordat.core.check;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldUnit;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.EvolutionRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether two versions of a fact that are published side by side say the same of each key. What both have under the same
 * path, in the same unit and with the same meaning, has to be equal in the first, second and every further fact of a key.
 * Immutable and thread-safe; holds all given facts in memory.
 *
 * <pre>{@code
 * SideBySideCheck.of(first, second).report(factsOfTheFirst, factsOfTheSecond).verify();
 * }</pre>
 *
 * @since 0.1
 */
public final class SideBySideCheck {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final SemanticContract one;
    private final SemanticContract other;
    private final List<String> shared;

    private SideBySideCheck(SemanticContract one, SemanticContract other) {
        this.one = one;
        this.other = other;
        Map<String, Field> fields = other.fieldsByPath();
        this.shared = one.fieldsByPath().entrySet().stream()
                .filter(entry -> Optional.ofNullable(fields.get(entry.getKey()))
                        .filter(same -> isComparable(entry.getValue(), same))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Prepares the check.
     *
     * @param one a version
     * @param other another version of the same fact
     * @return the check
     * @throws IllegalArgumentException if they are of different facts, or one has no business key in its payload or record
     *     key
     */
    public static SideBySideCheck of(SemanticContract one, SemanticContract other) {
        if (!one.fact().equals(other.fact())) {
            throw new IllegalArgumentException(
                    "expected two versions of one fact, but was " + one.fact() + " and " + other.fact());
        }
        for (SemanticContract contract : List.of(one, other)) {
            if (contract.businessKey().isEmpty()) {
                throw new IllegalArgumentException("expected a business key to compare by, but "
                        + contract.nameAndVersion() + " states none; mark it with @BusinessKey");
            }
        }
        return new SideBySideCheck(one, other);
    }

    /** A value that is one thing; objects and lists are compared by what is in them. */
    private static boolean isComparable(Field field, Field same) {
        return isValue(field)
                && isValue(same)
                && field.unit().map(FieldUnit::inWords).equals(same.unit().map(FieldUnit::inWords))
                && field.meaning()
                        .map(BusinessMeaning::revision)
                        .equals(same.meaning().map(BusinessMeaning::revision))
                && (ReadableTypes.reads(field.type(), same.type()) || ReadableTypes.reads(same.type(), field.type()));
    }

    private static boolean isValue(Field field) {
        return field.type() instanceof ScalarType
                || field.type() instanceof ChoiceType
                || field.type() instanceof AnyType;
    }

    /**
     * Lists what is compared.
     *
     * @return paths of fields
     */
    public List<String> compared() {
        return shared;
    }

    /**
     * Compares.
     *
     * @param ofOne facts of the one version, in the order in which they were emitted
     * @param ofOther facts of the other version, in the order in which they were emitted
     * @return an error for each field that differs, with the first key it differs for, and for each key that only one has
     */
    public Findings report(List<EmittedFact> ofOne, List<EmittedFact> ofOther) {
        Map<String, List<JsonNode>> left = byKey(one, ofOne);
        Map<String, List<JsonNode>> right = byKey(other, ofOther);
        List<Finding> found = new ArrayList<>();
        if (shared.isEmpty() || left.isEmpty() || right.isEmpty()) {
            found.add(disagree(
                    "",
                    "expected something to compare, but "
                            + (shared.isEmpty()
                                    ? "the versions share no field in the same unit and with the same meaning"
                                    : "there are " + left.size() + " and " + right.size() + " keys"),
                    "emit the same cases in both versions"));
        }
        Map<String, String> differing = new LinkedHashMap<>();
        TreeSet<String> keys = new TreeSet<>(left.keySet());
        keys.addAll(right.keySet());
        for (String key : keys) {
            compare(key, left.getOrDefault(key, List.of()), right.getOrDefault(key, List.of()), differing);
        }
        differing.forEach((path, what) -> found.add(disagree(
                path,
                what,
                "emit both versions from the same source, or raise the revision of what means something else")));
        return Findings.of(found);
    }

    private static Map<String, List<JsonNode>> byKey(SemanticContract contract, List<EmittedFact> facts) {
        Map<String, List<JsonNode>> byKey = new TreeMap<>();
        for (EmittedFact fact : facts) {
            JsonNode payload = payload(fact);
            String key = String.join(
                    " + ",
                    contract.businessKey().stream()
                            .map(place -> text(place, fact, payload))
                            .toList());
            byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(payload);
        }
        return byKey;
    }

    private static JsonNode payload(EmittedFact fact) {
        try {
            return JSON.readTree(fact.payload());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "expected facts as JSON, but " + fact + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private static String text(RoleLocation place, EmittedFact fact, JsonNode payload) {
        if (place instanceof RoleLocation.InPayload inside) {
            return PathValues.at(inside.path(), payload).toString();
        }
        return place instanceof RoleLocation.InHeader header
                ? fact.headers().getOrDefault(header.name(), "")
                : fact.key().orElse("");
    }

    private void compare(String key, List<JsonNode> left, List<JsonNode> right, Map<String, String> differing) {
        if (left.size() != right.size()) {
            differing.putIfAbsent(
                    "",
                    "expected as many facts of key " + key + " in both versions, but there are " + left.size() + " in "
                            + one.version() + " and " + right.size() + " in " + other.version());
        }
        for (int index = 0; index < Math.min(left.size(), right.size()); index++) {
            for (String path : shared) {
                List<JsonNode> was = PathValues.at(path, left.get(index));
                List<JsonNode> is = PathValues.at(path, right.get(index));
                if (!same(was, is)) {
                    differing.putIfAbsent(
                            path,
                            "expected the same of key " + key + " in both versions, but it is " + was + " in "
                                    + one.version() + " and " + is + " in " + other.version());
                }
            }
        }
    }

    private static boolean same(List<JsonNode> was, List<JsonNode> is) {
        if (was.size() != is.size()) {
            return false;
        }
        for (int index = 0; index < was.size(); index++) {
            JsonNode left = was.get(index);
            JsonNode right = is.get(index);
            boolean numbers = left.isNumber() && right.isNumber();
            if (numbers ? left.decimalValue().compareTo(right.decimalValue()) != 0 : !left.equals(right)) {
                return false;
            }
        }
        return true;
    }

    private Finding disagree(String path, String what, String fix) {
        return Finding.error(
                EvolutionRule.LINES_DISAGREE,
                other.nameAndVersion() + (path.isEmpty() ? "" : ", field " + path),
                what,
                fix);
    }
}
