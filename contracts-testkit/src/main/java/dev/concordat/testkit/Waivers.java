package dev.concordat.testkit;

import dev.concordat.api.FactId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a consumer need not show, each with the reason: fields it only carries along, and corrections that do not concern it.
 *
 * @param reasons reason by path of a field
 * @param corrections reason by the fact that brings the correction
 */
record Waivers(Map<String, String> reasons, Map<FactId, String> corrections) {
    static final Waivers NONE = new Waivers(Map.of(), Map.of());

    Waivers with(String path, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a waiver for field " + path + " needs a reason");
        }
        Map<String, String> more = new TreeMap<>(reasons);
        more.put(path, reason);
        return new Waivers(Collections.unmodifiableMap(more), corrections);
    }

    Waivers unaffectedBy(FactId fact, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("that " + fact + " changes nothing needs a reason");
        }
        Map<FactId, String> more = new TreeMap<>(corrections);
        more.put(fact, reason);
        return new Waivers(reasons, Collections.unmodifiableMap(more));
    }
}
