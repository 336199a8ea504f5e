package dev.concordat.core.check;

import dev.concordat.api.model.ScalarKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether a key of a map, which JSON writes as text, is of a scalar kind. */
final class KeyReading {
    private static final Set<String> TRUTHS = Set.of("true", "false");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private KeyReading() {}

    static Optional<String> problem(ScalarKind kind, String key) {
        return ValueReading.problem(
                kind,
                switch (kind) {
                    case BOOLEAN ->
                        TRUTHS.contains(key) ? NODES.booleanNode(key.equals("true")) : NODES.stringNode(key);
                    case INTEGER, LONG, BIG_INTEGER, DECIMAL, DOUBLE -> number(key);
                    default -> NODES.stringNode(key);
                });
    }

    private static JsonNode number(String key) {
        try {
            BigDecimal number = new BigDecimal(key);
            return number.scale() == 0 ? NODES.numberNode(number.unscaledValue()) : NODES.numberNode(number);
        } catch (NumberFormatException e) {
            return NODES.stringNode(key);
        }
    }
}
