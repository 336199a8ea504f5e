package dev.concordat.api.model;

import dev.concordat.api.FactId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From which input a field of a projection's output comes. Immutable and thread-safe.
 *
 * @param field path of the field of the output
 * @param input the fact or dataset it comes from
 * @param from paths of the fields of the input, at least one
 * @param rule how it is made of them, not blank
 * @param meaningRevision the revision of the input's meaning the rule was written for, 1 or more
 * @param anonymises whether the value no longer leads to a person
 * @param lifts reasons by what the input is not suitable for and the output is
 * @since 0.1
 */
public record FieldLineage(
        String field,
        FactId input,
        List<String> from,
        String rule,
        int meaningRevision,
        boolean anonymises,
        Map<String, String> lifts) {
    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if no field of the input is named, the rule or a reason is blank, or the revision
     *     below 1
     */
    public FieldLineage {
        from = List.copyOf(from);
        lifts = Collections.unmodifiableMap(new TreeMap<>(lifts));
        if (from.isEmpty()) {
            throw new IllegalArgumentException("a derivation names at least one field of its input");
        }
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a derivation says by which rule");
        }
        if (meaningRevision < 1) {
            throw new IllegalArgumentException("a meaning revision must be 1 or more, but was " + meaningRevision);
        }
        if (lifts.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a lifted exclusion has a reason");
        }
    }
}
