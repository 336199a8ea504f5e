package dev.concordat.testkit;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.TestRule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses outcomes that prove nothing: those that hand the input back, so that every field would seem to be used, and
 * those without equality, in which no change can be seen.
 */
final class OutcomeInspection {
    private static final int DEPTH = 5;
    private static final int BREADTH = 50;

    private final Class<?> input;
    private final String place;

    OutcomeInspection(Class<?> input, String place) {
        this.input = input;
        this.place = place;
    }

    Optional<Finding> refusal(@Nullable Object outcome) {
        return refusal(outcome, "the outcome", 0);
    }

    private Optional<Finding> refusal(@Nullable Object value, String where, int depth) {
        if (value == null || depth > DEPTH) {
            return Optional.empty();
        }
        if (input.isInstance(value)) {
            return Optional.of(Finding.error(
                    TestRule.OUTCOME_CONTAINS_INPUT,
                    place,
                    "expected an outcome made from the facts, but " + where + " contains "
                            + (input == byte[].class ? "the bytes themselves" : input.getSimpleName() + " itself"),
                    "observe what the handler makes of the facts: totals, a status, a list of keys"));
        }
        if (!hasEquality(value.getClass())) {
            return Optional.of(Finding.error(
                    TestRule.OUTCOME_NOT_COMPARABLE,
                    place,
                    "expected an outcome that can be compared, but " + where + " contains "
                            + value.getClass().getTypeName() + ", which has no equals of its own",
                    "observe a record, a collection, text or a number, or give the class equals and hashCode"));
        }
        return parts(value)
                .limit(BREADTH)
                .map(part -> refusal(part, where, depth + 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean hasEquality(Class<?> type) {
        if (type.isArray()) {
            return false;
        }
        try {
            return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every class has equals", e);
        }
    }

    private static Stream<@Nullable Object> parts(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(part -> part);
        }
        if (value instanceof Map<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream());
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().map(part -> part);
        }
        return value instanceof Record ? components(value) : Stream.empty();
    }

    private static Stream<@Nullable Object> components(Object value) {
        return Arrays.stream(value.getClass().getRecordComponents()).map(component -> component(value, component));
    }

    private static @Nullable Object component(Object value, RecordComponent component) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            // Out of reach or failing: equality still speaks for the record as a whole.
            return null;
        }
    }
}
