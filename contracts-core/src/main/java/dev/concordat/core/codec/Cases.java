package dev.concordat.core.codec;

import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
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
 * as {@code "decimal"}. A case that did not exist in format 1 says since when it does:
 *
 * <pre>{@code
 * cases.since(2).word("month", Month.ANY).since(2).object("months", Months.class, months());
 * }</pre>
 *
 * @param <T> what the cases have in common
 */
final class Cases<T> implements Codec<T> {
    private final List<Case<T, ?>> cases = new ArrayList<>();
    private final Map<String, T> words = new LinkedHashMap<>();
    private final Map<String, Integer> sinceByWord = new HashMap<>();
    private int next = 1;

    private record Case<T, C extends T>(
            String key, Predicate<T> is, Function<T, C> narrowed, Shape<C> shape, int since) {
        Optional<T> read(Located at, Reading reading) {
            return shape.read(at, reading).map(one -> one);
        }

        int format(T value) {
            return Math.max(since, shape.format(narrowed.apply(value)));
        }

        void write(T value, JsonGenerator out) {
            shape.write(narrowed.apply(value), out);
        }
    }

    /** Says since which format number the case that is stated next exists. */
    Cases<T> since(int format) {
        next = format;
        return this;
    }

    Cases<T> word(String word, T value) {
        words.put(word, value);
        sinceByWord.put(word, next);
        next = 1;
        return this;
    }

    <C extends T> Cases<T> object(String key, Class<C> type, Shape<C> shape) {
        return object(key, type, one -> true, shape);
    }

    <C extends T> Cases<T> object(String key, Class<C> type, Predicate<C> which, Shape<C> shape) {
        cases.add(new Case<>(
                key, value -> type.isInstance(value) && which.test(type.cast(value)), type::cast, shape, next));
        next = 1;
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
            } else {
                reading.requireFormat(sinceByWord.getOrDefault(text.text(), 1), at, Quoted.text(text.text()));
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
        known.ifPresent(one -> reading.requireFormat(one.since(), at, "the case \"" + one.key() + "\""));
        return known.flatMap(one -> one.read(at, reading));
    }

    private String keys() {
        return String.join(", ", cases.stream().map(Case::key).toList());
    }

    @Override
    public void write(T value, JsonGenerator out) {
        word(value).ifPresentOrElse(out::writeString, () -> caseOf(value).write(value, out));
    }

    @Override
    public int format(T value) {
        return word(value).map(sinceByWord::get).orElseGet(() -> caseOf(value).format(value));
    }

    private Optional<String> word(T value) {
        return words.entrySet().stream()
                .filter(one -> one.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Case<T, ?> caseOf(T value) {
        return cases.stream()
                .filter(one -> one.is().test(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no case for " + value));
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        sinceByWord.values().forEach(definitions::since);
        cases.forEach(one -> definitions.since(one.since()));
        List<Object> any = new ArrayList<>();
        if (!words.isEmpty()) {
            any.add(Map.of("enum", List.copyOf(words.keySet())));
        }
        cases.forEach(one -> any.add(one.shape().schema(definitions, List.of(one.key()))));
        return Map.of("anyOf", any);
    }
}
