package dev.concordat.testkit.law;

import dev.concordat.api.model.ScalarKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Times as fields of a kind hold them. */
final class Times {
    private Times() {}

    static JsonNode written(ScalarKind kind, Instant time) {
        LocalDateTime here = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (kind) {
            case DATE -> nodes.stringNode(here.toLocalDate().toString());
            case TIME -> nodes.stringNode(here.toLocalTime().toString());
            case DATE_TIME -> nodes.stringNode(here.toString());
            case LONG, BIG_INTEGER, DECIMAL, DOUBLE -> nodes.numberNode(time.toEpochMilli());
            case INTEGER -> nodes.numberNode(time.getEpochSecond());
            default -> nodes.stringNode(time.toString());
        };
    }
}
