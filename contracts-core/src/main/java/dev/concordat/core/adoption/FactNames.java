package dev.concordat.core.adoption;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Splits the names of Java into words and proposes the names of facts. */
final class FactNames {
    private static final List<String> SUFFIXES = List.of("event", "avro", "dto", "proto", "message");

    private FactNames() {}

    /** The words of a name in lower case: {@code HTTPCallEnded2} has http, call and ended2. */
    static List<String> words(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(ascii.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Such as {@code order-placed} for {@code OrderPlacedEvent}. */
    static String proposed(String simpleName) {
        List<String> words = words(simpleName);
        while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            words = words.subList(0, words.size() - 1);
        }
        return joined(words);
    }

    /** The same with all its words, for two classes whose short names are equal. */
    static String full(String simpleName) {
        return joined(words(simpleName));
    }

    private static String joined(List<String> words) {
        String name = String.join("-", words).replaceFirst("^[^a-z]+", "");
        return name.isEmpty() ? "unnamed" : name;
    }
}
