package dev.concordat.core.codec;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes a JSON Schema. */
final class SchemaText {
    private SchemaText() {}

    static void write(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> members) {
            out.writeStartObject();
            members.forEach((name, member) -> {
                out.writeName(name.toString());
                write(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> elements) {
            out.writeStartArray();
            elements.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(value.toString());
        }
    }
}
