package dev.concordat.core.evolution;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.TypeWords;
import dev.concordat.core.finding.ShapeChangeRule;
import dev.concordat.core.store.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of fields that were removed once and stand for something else now. */
final class ReusedNames {
    private final History history;
    private final SemanticContract contract;

    /**
     * A reuse.
     *
     * @param change the change
     * @param against the last version in which the name stood for something else
     */
    record Reuse(Change change, SemanticContract against) {}

    ReusedNames(History history, SemanticContract contract) {
        this.history = history;
        this.contract = contract;
    }

    List<Reuse> changes() {
        List<SemanticContract> earlier = history.versions().stream()
                .map(Published::document)
                .filter(one -> one.version().compareTo(contract.version()) < 0)
                .toList();
        if (earlier.isEmpty()) {
            return List.of();
        }
        Map<String, Field> base = earlier.get(earlier.size() - 1).fieldsByPath();
        List<Reuse> reuses = new ArrayList<>();
        contract.fieldsByPath().forEach((path, field) -> {
            if (!base.containsKey(path)) {
                last(path, earlier)
                        .filter(one -> isAnother(one.field(path).orElseThrow(), field))
                        .ifPresent(one -> reuses.add(new Reuse(change(path, one, field), one)));
            }
        });
        return reuses;
    }

    private static Optional<SemanticContract> last(String path, List<SemanticContract> versions) {
        return versions.stream()
                .filter(one -> one.fieldsByPath().containsKey(path))
                .reduce((lower, higher) -> higher);
    }

    private static boolean isAnother(Field before, Field now) {
        return !before.type().equals(now.type())
                || !before.unit().equals(now.unit())
                || !before.meaning().equals(now.meaning());
    }

    private Change change(String path, SemanticContract before, Field now) {
        return new Change(
                ShapeChangeRule.FIELD_NAME_REUSED,
                contract.fact().toString(),
                Optional.of(path),
                "name",
                inWords(before.field(path).orElseThrow()) + " of " + before.version(),
                inWords(now));
    }

    private static String inWords(Field field) {
        return TypeWords.of(field.type())
                + field.unit().map(unit -> " in " + unit.inWords()).orElse("")
                + field.meaning().map(meaning -> ", \"" + meaning.text() + "\"").orElse("");
    }
}
