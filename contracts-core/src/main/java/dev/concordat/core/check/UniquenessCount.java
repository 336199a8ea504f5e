package dev.concordat.core.check;

import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Counts facts that share the values of some fields with another fact. Not thread-safe. */
final class UniquenessCount {
    private final QualityRule.Uniqueness rule;
    private final Optional<RoleLocation> eventId;
    private final Set<String> seen = new HashSet<>();
    private final Map<List<List<String>>, List<Integer>> facts = new HashMap<>();

    UniquenessCount(QualityRule.Uniqueness rule, SemanticContract contract) {
        this.rule = rule;
        this.eventId = Optional.ofNullable(contract.roles().get(Role.EVENT_ID));
    }

    /** Takes the next fact; one with an event id that was there before is the same fact once more. */
    void add(int number, EmittedFact fact, JsonNode payload) {
        boolean again = eventId.flatMap(where -> value(where, fact, payload))
                .filter(id -> !seen.add(id))
                .isPresent();
        List<List<String>> values = rule.fields().stream()
                .map(path -> PathValues.at(path, payload).stream()
                        .map(UniquenessCount::typed)
                        .toList())
                .toList();
        if (!again && values.stream().noneMatch(List::isEmpty)) {
            facts.computeIfAbsent(values, any -> new ArrayList<>()).add(number);
        }
    }

    /** The number 1 and the text "1" are not the same. */
    private static String typed(JsonNode node) {
        return node.getNodeType() + " " + RuleReading.text(node);
    }

    private static Optional<String> value(RoleLocation where, EmittedFact fact, JsonNode payload) {
        if (where instanceof RoleLocation.InHeader header) {
            return Optional.ofNullable(fact.headers().get(header.name()));
        }
        return where instanceof RoleLocation.InPayload field
                ? PathValues.at(field.path(), payload).stream().findFirst().map(RuleReading::text)
                : fact.key();
    }

    int counted() {
        return facts.values().stream().mapToInt(List::size).sum();
    }

    int kept() {
        return (int) facts.values().stream().filter(same -> same.size() == 1).count();
    }

    /** Names facts by their number only: values of a key can be personal. */
    List<String> examples(int most) {
        return facts.values().stream()
                .filter(same -> same.size() > 1)
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .limit(most)
                .map(same -> "fact " + same.get(1) + ": " + String.join(" + ", rule.fields()) + " is that of fact "
                        + same.get(0))
                .toList();
    }
}
