package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Personal values of this fact are taken out when a later fact says so. Immutable and thread-safe.
 *
 * @param by the later fact
 * @param fields paths of the fields whose values are taken out, sorted; empty means every personal field that is not to be
 *     kept
 * @param causes why it happens
 * @since 0.1
 */
public record Redaction(FactId by, List<String> fields, List<CorrectionCause> causes) implements CorrectionMechanism {
    /** Sorts fields and causes. */
    public Redaction {
        fields = fields.stream().sorted().distinct().toList();
        causes = Causes.inOrder(causes);
    }

    /**
     * States a redaction of every personal field.
     *
     * @param by the later fact
     * @param causes why it happens
     */
    public Redaction(FactId by, List<CorrectionCause> causes) {
        this(by, List.of(), causes);
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.REDACTION);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of(by);
    }

    @Override
    public SortedMap<String, String> details() {
        return new Details()
                .with("fields", fields.isEmpty() ? Optional.empty() : Optional.of("of " + String.join(", ", fields)))
                .stated();
    }
}
