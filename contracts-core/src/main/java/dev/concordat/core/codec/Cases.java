package dev.concordat.core.codec;

import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * A closed set of cases. A case is an object known by one of its keys, such as {@code {"minimum": 0}}, or a word, such
 * as {@code "decimal"}.
 *
 * @param <T> what the cases have in common
 */
final class Cases<T> implements Codec<T> {
    private final List<Case<T, ?>> cases = new ArrayList<>();
    private final Map<String, T> words = new LinkedHashMap<>();

    private record Case<T, C extends T>(String key, Predicate<T> is, Function<T, C> narrowed, Shape<C> shape) {
        Optional<T> read(Located at, Reading reading) {
            return shape.read(at, reading).map(one -> one);
        }

        void write(T value, JsonGenerator out) {
            shape.write(narrowed.apply(value), out);
        }
    }

    Cases<T> word(String word, T value) {
        words.put(word, value);
        return this;
    }

    <C extends T> Cases<T> object(String key, Class<C> type, Shape<C> shape) {
        return object(key, type, one -> true, shape);
    }

    <C extends T> Cases<T> object(String key, Class<C> type, Predicate<C> which, Shape<C> shape) {
        cases.add(new Case<>(key, value -> type.isInstance(value) && which.test(type.cast(value)), type::cast, shape));
        return this;
    }

    @Override
    public Optional<T> read(Located at, Reading reading) {
        if (at.value() instanceof Located.Text text && !words.isEmpty()) {
            Optional<T> word = Optional.ofNullable(words.get(text.text()));
            if (word.isEmpty()) {
                reading.problem(
                        FileRule.FILE_VALUE_INVALID,
                        at,
                        "expected one of the known words, but was " + Quoted.text(text.text()) + "; "
                                + NearestName.hint(text.text(), List.copyOf(words.keySet())),
                        "correct the word");
            }
            return word;
        }
        if (!(at.value() instanceof Located.Members members)) {
            reading.wrongValue(at, (words.isEmpty() ? "" : "a word or ") + "an object with one of the keys " + keys());
            return Optional.empty();
        }
        Optional<Case<T, ?>> known = cases.stream()
                .filter(one -> members.byName().containsKey(one.key()))
                .findFirst();
        if (known.isEmpty()) {
            String there = members.byName().keySet().stream().map(Quoted::plain).collect(Collectors.joining(", "));
            reading.problem(
                    FileRule.FILE_KEY_MISSING,
                    at,
                    "expected one of the keys " + keys() + ", but there "
                            + (there.isEmpty() ? "are none" : "is: " + there),
                    "say with one of these keys which case it is");
        }
        return known.flatMap(one -> one.read(at, reading));
    }

    private String keys() {
        return String.join(", ", cases.stream().map(Case::key).toList());
    }

    @Override
    public void write(T value, JsonGenerator out) {
        for (Map.Entry<String, T> word : words.entrySet()) {
            if (word.getValue().equals(value)) {
                out.writeString(word.getKey());
                return;
            }
        }
        cases.stream()
                .filter(one -> one.is().test(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no case for " + value))
                .write(value, out);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        List<Object> any = new ArrayList<>();
        if (!words.isEmpty()) {
            any.add(Map.of("enum", List.copyOf(words.keySet())));
        }
        cases.forEach(one -> any.add(one.shape().schema(definitions, List.of(one.key()))));
        return Map.of("anyOf", any);
    }
}
