package dev.concordat.core.codec;

import java.util.Map;
import java.util.TreeMap;

/** What a JSON Schema describes once and refers to by name: types that contain themselves. Not thread-safe. */
final class SchemaDefinitions {
    private final Map<String, Object> byName = new TreeMap<>();

    /** Describes a codec under a name unless that was done, and refers to it. */
    Map<String, Object> refer(String name, Codec<?> codec) {
        if (!byName.containsKey(name)) {
            // Taken before it is described: on its way the codec meets itself.
            byName.put(name, Map.of());
            byName.put(name, codec.schema(this));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    Map<String, Object> byName() {
        return byName;
    }
}
