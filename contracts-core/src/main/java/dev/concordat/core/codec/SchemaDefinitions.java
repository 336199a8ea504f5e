package dev.concordat.core.codec;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a JSON Schema describes once and refers to by name: types that contain themselves. Knows the newest format that
 * what is described needs. Not thread-safe.
 */
final class SchemaDefinitions {
    private final Map<String, Object> byName = new TreeMap<>();
    private int newest = 1;

    /** Describes a codec under a name unless that was done, and refers to it. */
    Map<String, Object> refer(String name, Codec<?> codec) {
        if (!byName.containsKey(name)) {
            // Taken before it is described: on its way the codec meets itself.
            byName.put(name, Map.of());
            byName.put(name, codec.schema(this));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** Notes that something exists since a format number. */
    void since(int format) {
        newest = Math.max(newest, format);
    }

    /** The highest format number anything described exists since. */
    int newest() {
        return newest;
    }

    Map<String, Object> byName() {
        return byName;
    }
}
