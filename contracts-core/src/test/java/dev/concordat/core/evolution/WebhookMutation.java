package dev.concordat.core.evolution;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ChangeRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One change made by hand, and what has to be said of it.
 *
 * @param name what is done
 * @param where the fields it can be done to; empty if it is done to the contract
 * @param prepared what is there before that no schema says
 * @param change what is done to the field
 * @param whole what is done to the contract
 * @param rule the only rule to be reported
 * @param verdict the severities for readers, replay and writers
 * @param beside what the reported path has after that of the field
 */
record WebhookMutation(
        String name,
        Optional<Predicate<Field>> where,
        UnaryOperator<Field> prepared,
        Function<Field, List<Field>> change,
        Consumer<SemanticContract.Builder> whole,
        ChangeRule rule,
        String verdict,
        String beside) {

    /** Changes one field, whose path is reported. */
    static WebhookMutation of(
            String name, Predicate<Field> where, Consumer<Field.Builder> change, ChangeRule rule, String verdict) {
        return replacing(name, where, field -> List.of(FieldsAt.changed(field, change)), rule, verdict);
    }

    /** Puts none or several fields where one is. */
    static WebhookMutation replacing(
            String name, Predicate<Field> where, Function<Field, List<Field>> by, ChangeRule rule, String verdict) {
        return new WebhookMutation(name, Optional.of(where), field -> field, by, to -> {}, rule, verdict, "");
    }

    static WebhookMutation ofContract(
            String name, Consumer<SemanticContract.Builder> change, ChangeRule rule, String verdict) {
        return new WebhookMutation(name, Optional.empty(), field -> field, List::of, change, rule, verdict, "");
    }

    /** The same with something stated beforehand. */
    WebhookMutation given(UnaryOperator<Field> before) {
        return new WebhookMutation(name, where, before, change, whole, rule, verdict, beside);
    }

    /** The same where another path than that of the changed field is reported. */
    WebhookMutation reportedAt(String suffix) {
        return new WebhookMutation(name, where, prepared, change, whole, rule, verdict, suffix);
    }

    /** The deepest place where it can be done. */
    Optional<String> place(SemanticContract contract) {
        return where.map(wanted -> contract.fieldsByPath().entrySet().stream()
                .filter(field -> wanted.test(field.getValue()))
                .map(Map.Entry::getKey)
                .max(Comparator.comparing((String path) -> path.split("\\.").length))
                .orElseThrow(() -> new IllegalStateException("nowhere to " + name + " in " + contract.fact())));
    }

    Optional<String> reported(SemanticContract contract) {
        return place(contract).map(path -> path + beside);
    }

    SemanticContract before(SemanticContract contract) {
        return edited(contract, field -> List.of(prepared.apply(field)), place(contract));
    }

    SemanticContract after(SemanticContract contract) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.from(edited(before(contract), change, place(contract)));
        whole.accept(builder);
        return builder.build();
    }

    private static SemanticContract edited(
            SemanticContract contract, Function<Field, List<Field>> edit, Optional<String> place) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.from(contract);
        place.ifPresent(path -> builder.fields(FieldsAt.replaced(contract.fields(), path, edit)));
        return builder.build();
    }

    @Override
    public String toString() {
        return name;
    }
}
