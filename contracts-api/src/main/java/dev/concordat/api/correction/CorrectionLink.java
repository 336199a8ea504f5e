package dev.concordat.api.correction;

import dev.concordat.api.FactId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How this fact names the earlier fact it corrects. Immutable and thread-safe.
 *
 * @param fact the earlier fact
 * @param keys from the path of a field of this fact to the path of the earlier fact's business key part it holds, in
 *     order of the former; an empty path stands for the earlier fact's only business key
 * @since 0.1
 */
public record CorrectionLink(FactId fact, Map<String, String> keys) {
    /**
     * Copies and sorts the keys.
     *
     * @throws IllegalArgumentException if there are none
     */
    public CorrectionLink {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a correction names the earlier fact by at least one field");
        }
        keys = Collections.unmodifiableMap(new TreeMap<>(keys));
    }
}
