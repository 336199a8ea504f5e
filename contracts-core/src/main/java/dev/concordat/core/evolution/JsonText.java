package dev.concordat.core.evolution;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON with two spaces of indentation, keys in the order in which they are written. Not thread-safe. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private JsonText(JsonGenerator out) {
        this.out = out;
    }

    /** An object with a line end after it. */
    static String object(Consumer<JsonText> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(printing(), text)) {
            out.writeStartObject();
            content.accept(new JsonText(out));
            out.writeEndObject();
        }
        return text + "\n";
    }

    JsonText text(String key, String value) {
        out.writeStringProperty(key, value);
        return this;
    }

    /** A key that is left out if there is no value. */
    JsonText text(String key, Optional<?> value) {
        value.ifPresent(one -> text(key, one.toString()));
        return this;
    }

    JsonText number(String key, long value) {
        out.writeNumberProperty(key, value);
        return this;
    }

    JsonText truth(String key, boolean value) {
        out.writeBooleanProperty(key, value);
        return this;
    }

    JsonText object(String key, Consumer<JsonText> content) {
        out.writeObjectPropertyStart(key);
        content.accept(this);
        out.writeEndObject();
        return this;
    }

    <T> JsonText objects(String key, Collection<T> values, Consumer<T> content) {
        out.writeArrayPropertyStart(key);
        values.forEach(value -> {
            out.writeStartObject();
            content.accept(value);
            out.writeEndObject();
        });
        out.writeEndArray();
        return this;
    }

    JsonText texts(String key, Collection<String> values) {
        out.writeArrayPropertyStart(key);
        values.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    private static ObjectWriteContext printing() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
    }
}
