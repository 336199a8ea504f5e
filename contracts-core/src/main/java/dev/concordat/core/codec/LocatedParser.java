package dev.concordat.core.codec;

import dev.concordat.core.finding.FileRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads bytes into a tree that knows where each value stands. Nesting is limited by Jackson, to 500 levels. */
final class LocatedParser {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Reading reading;

    LocatedParser(Reading reading) {
        this.reading = reading;
    }

    Optional<Located> parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                reading.problem(FileRule.FILE_MALFORMED, "expected a JSON object, but the file is empty", restore());
                return Optional.empty();
            }
            Located root = value(parser, "");
            if (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                reading.problemAt(
                        FileRule.FILE_MALFORMED,
                        at.getLineNr(),
                        at.getColumnNr(),
                        "expected the end of the file, but there is more",
                        "keep one JSON object in the file");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            reading.problemAt(
                    FileRule.FILE_MALFORMED,
                    at == null ? 1 : Math.max(1, at.getLineNr()),
                    at == null ? 1 : Math.max(1, at.getColumnNr()),
                    "expected JSON, but " + firstLine(e.getOriginalMessage()),
                    restore());
            return Optional.empty();
        }
    }

    static String restore() {
        return "correct the syntax there, or restore the file from version control";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private Located value(JsonParser parser, String path) {
        TokenStreamLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        Located.Value value = switch (token) {
            case START_OBJECT -> new Located.Members(members(parser, path));
            case START_ARRAY -> new Located.Elements(elements(parser, path));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Located.number(parser.getString());
            case VALUE_TRUE -> new Located.Truth(true);
            case VALUE_FALSE -> new Located.Truth(false);
            case VALUE_NULL -> new Located.Null();
            default -> new Located.Text(parser.getString());
        };
        return new Located(value, at.getLineNr(), at.getColumnNr(), path);
    }

    private Map<String, Located> members(JsonParser parser, String path) {
        Map<String, Located> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            TokenStreamLocation at = parser.currentTokenLocation();
            parser.nextToken();
            Located value = value(parser, Located.below(path, name));
            Located first = members.putIfAbsent(name, value);
            if (first != null) {
                reading.duplicated(name, first, at.getLineNr(), at.getColumnNr());
            }
        }
        return members;
    }

    private List<Located> elements(JsonParser parser, String path) {
        List<Located> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, path + "[" + elements.size() + "]"));
        }
        return elements;
    }
}
