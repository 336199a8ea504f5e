package dev.concordat.testkit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fields a consumer only carries along, each with the reason why no outcome shows them.
 *
 * @param reasons reason by path
 */
record Waivers(Map<String, String> reasons) {
    static final Waivers NONE = new Waivers(Map.of());

    Waivers with(String path, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a waiver for field " + path + " needs a reason");
        }
        Map<String, String> more = new TreeMap<>(reasons);
        more.put(path, reason);
        return new Waivers(Collections.unmodifiableMap(more));
    }
}
