package dev.concordat.core.check;

import dev.concordat.api.FactClock;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.SemanticContract;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A contract to be checked by itself.
 *
 * @param contract the contract
 * @param context the record of its context
 * @param today the day to count from
 */
record CheckedContract(SemanticContract contract, ContextRecord context, LocalDate today) {

    boolean carries(FactClock clock) {
        return contract.roles().containsKey(roleOf(clock));
    }

    /** Gives the fields that make a statement, with their paths. */
    <T> Map<String, T> stating(Function<Field, Optional<T>> statement) {
        Map<String, T> stating = new LinkedHashMap<>();
        contract.fieldsByPath()
                .forEach((path, field) -> statement.apply(field).ifPresent(one -> stating.put(path, one)));
        return stating;
    }

    private static Role roleOf(FactClock clock) {
        return switch (clock) {
            case OCCURRED -> Role.OCCURRED_AT;
            case VALID -> Role.VALID_FROM;
            case RECORDED -> Role.RECORDED_AT;
            case PUBLISHED -> Role.PUBLISHED_AT;
        };
    }

    /** Names the annotation that gives a clock its place. */
    static String annotation(FactClock clock) {
        return switch (clock) {
            case OCCURRED -> "@OccurredAt";
            case VALID -> "@ValidFrom";
            case RECORDED -> "@RecordedAt";
            case PUBLISHED -> "@PublishedAt";
        };
    }
}
