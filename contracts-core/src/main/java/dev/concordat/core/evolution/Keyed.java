package dev.concordat.core.evolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Things that are found again by a name of their own. */
final class Keyed {
    private Keyed() {}

    /** Of several with one name the first counts. */
    static <K, V> Map<K, V> by(Function<V, K> key, List<V> all) {
        Map<K, V> byKey = new LinkedHashMap<>();
        all.forEach(one -> byKey.putIfAbsent(key.apply(one), one));
        return byKey;
    }

    /** The names on either side, sorted. */
    static <V> Set<String> keys(Map<String, V> was, Map<String, V> is) {
        Set<String> keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        return keys;
    }
}
