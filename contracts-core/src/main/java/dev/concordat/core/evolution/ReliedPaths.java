package dev.concordat.core.evolution;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import java.util.Map;

/** What of a payload an expectation relies on. */
final class ReliedPaths {
    private final ConsumerExpectation expectation;
    private final Map<String, Field> relied;

    ReliedPaths(ConsumerExpectation expectation) {
        this.expectation = expectation;
        this.relied = Field.byPath(expectation.fields());
    }

    /** Whether a change at a path concerns it: what it reads is there or inside, or it reads everything around it. */
    boolean contain(String path) {
        return relied.keySet().stream().anyMatch(one -> isIn(one, path))
                || relied.entrySet().stream()
                        .anyMatch(one -> isIn(path, one.getKey())
                                && takesAll(one.getValue().type()))
                || expectation.businessKey().contains(path)
                || expectation.quality().stream()
                        .anyMatch(one -> one.rule().fields().contains(path));
    }

    static boolean isIn(String path, String outer) {
        return path.equals(outer) || Field.isInside(path, outer);
    }

    private static boolean takesAll(FieldType type) {
        if (type instanceof ListType list) {
            return takesAll(list.element());
        }
        return type instanceof MapType map ? takesAll(map.value()) : type instanceof AnyType;
    }
}
