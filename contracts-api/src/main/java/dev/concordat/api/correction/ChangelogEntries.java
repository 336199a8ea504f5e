package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows come as entries of a changelog: an update takes out exactly the row it repeats, and puts another in (the row kinds of
 * Apache Flink). Immutable and thread-safe.
 *
 * @param operation path of the field that says what an entry does
 * @param insert the value for a new row
 * @param updateBefore the value for the row before an update
 * @param updateAfter the value for the row after it
 * @param delete the value for a row that goes
 * @param causes why it happens
 * @since 0.1
 */
public record ChangelogEntries(
        String operation,
        String insert,
        String updateBefore,
        String updateAfter,
        String delete,
        List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /**
     * Sorts the causes and checks the values.
     *
     * @throws IllegalArgumentException if the field is blank, or two operations have one value
     */
    public ChangelogEntries {
        causes = Causes.inOrder(causes);
        if (operation.isBlank()) {
            throw new IllegalArgumentException("a changelog names the field that says what an entry does");
        }
        List<String> values = List.of(insert, updateBefore, updateAfter, delete);
        if (Set.copyOf(values).size() < values.size() || values.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "a changelog has a value of its own for each operation, but they are " + String.join(", ", values));
        }
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.CHANGELOG);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of();
    }

    @Override
    public String how() {
        return "by " + operation + ": " + insert + " puts a row in, " + updateBefore + " and " + delete
                + " take it out, " + updateAfter + " puts the changed row in";
    }
}
