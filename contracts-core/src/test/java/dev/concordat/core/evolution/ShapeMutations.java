package dev.concordat.core.evolution;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.core.finding.ChangeRule;
import dev.concordat.core.finding.ShapeChangeRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes of shape, each with the one rule and the verdict for readers, replay and writers. */
final class ShapeMutations {
    private static final Predicate<Field> REQUIRED = Field::required;
    private static final Predicate<Field> OPTIONAL = REQUIRED.negate();
    private static final Predicate<Field> LONG = of(ScalarKind.LONG);
    private static final Predicate<Field> TEXT = of(ScalarKind.TEXT);
    private static final Predicate<Field> CHOICE = field ->
            field.type() instanceof ChoiceType choice && choice.values().size() > 1;
    private static final Predicate<Field> OBJECT = field ->
            field.type() instanceof ObjectType object && object.fields().size() > 1;
    private static final Predicate<Field> LIST =
            field -> field.type() instanceof ListType list && !(list.element() instanceof AnyType);

    private ShapeMutations() {}

    static Stream<WebhookMutation> all() {
        return Stream.of(presence(), types(), choices()).flatMap(List::stream);
    }

    private static List<WebhookMutation> presence() {
        FieldType text = new ScalarType(ScalarKind.TEXT);
        return List.of(
                WebhookMutation.replacing(
                        "remove a required field",
                        REQUIRED,
                        field -> List.of(),
                        ShapeChangeRule.FIELD_REMOVED,
                        "ERROR INFO INFO"),
                WebhookMutation.replacing(
                        "remove an optional field",
                        OPTIONAL,
                        field -> List.of(),
                        ShapeChangeRule.OPTIONAL_FIELD_REMOVED,
                        "WARNING INFO INFO"),
                WebhookMutation.of(
                        "make a field optional",
                        REQUIRED,
                        to -> to.required(false),
                        ShapeChangeRule.FIELD_BECAME_OPTIONAL,
                        "ERROR INFO INFO"),
                WebhookMutation.of(
                        "make a field required",
                        OPTIONAL,
                        to -> to.required(true),
                        ShapeChangeRule.FIELD_BECAME_REQUIRED,
                        "INFO ERROR ERROR"),
                WebhookMutation.replacing(
                                "add a required field",
                                REQUIRED,
                                field -> List.of(field, Field.required(field.name() + "_new", text)),
                                ShapeChangeRule.REQUIRED_FIELD_ADDED,
                                "INFO ERROR ERROR")
                        .reportedAt("_new"),
                WebhookMutation.replacing(
                                "add an optional field",
                                REQUIRED,
                                field -> List.of(field, Field.optional(field.name() + "_new", text)),
                                ShapeChangeRule.OPTIONAL_FIELD_ADDED,
                                "INFO INFO INFO")
                        .reportedAt("_new"),
                WebhookMutation.replacing(
                        "list fields in another order",
                        OBJECT,
                        field -> List.of(FieldsAt.withType(
                                field, new ObjectType(reversed(((ObjectType) field.type()).fields())))),
                        ShapeChangeRule.ORDER_CHANGED,
                        "INFO INFO INFO"));
    }

    private static List<WebhookMutation> types() {
        return List.of(
                WebhookMutation.of(
                        "widen a number",
                        LONG,
                        type(ScalarKind.DECIMAL),
                        ShapeChangeRule.TYPE_WIDENED,
                        "ERROR INFO INFO"),
                WebhookMutation.of(
                        "narrow a number",
                        LONG,
                        type(ScalarKind.INTEGER),
                        ShapeChangeRule.TYPE_NARROWED,
                        "INFO ERROR ERROR"),
                WebhookMutation.of(
                        "make a text of a number",
                        LONG,
                        type(ScalarKind.TEXT),
                        ShapeChangeRule.TYPE_CHANGED,
                        "ERROR ERROR ERROR"),
                WebhookMutation.of(
                        "narrow a text",
                        TEXT,
                        type(ScalarKind.UUID),
                        ShapeChangeRule.TYPE_NARROWED,
                        "INFO ERROR ERROR"),
                WebhookMutation.of(
                                "widen an element",
                                LIST,
                                to -> to.type(new ListType(new AnyType())),
                                ShapeChangeRule.TYPE_WIDENED,
                                "ERROR INFO INFO")
                        .reportedAt("[]"),
                WebhookMutation.of(
                        "add a constraint",
                        LONG,
                        to -> to.constraints(atLeast(0)),
                        ShapeChangeRule.CONSTRAINT_ADDED,
                        "INFO ERROR ERROR"),
                WebhookMutation.of(
                                "loosen a constraint",
                                LONG,
                                to -> to.constraints(atLeast(5)),
                                ShapeChangeRule.CONSTRAINT_LOOSENED,
                                "ERROR INFO INFO")
                        .given(field -> FieldsAt.changed(field, to -> to.constraints(atLeast(9)))),
                WebhookMutation.of(
                                "tighten a constraint",
                                LONG,
                                to -> to.constraints(atLeast(9)),
                                ShapeChangeRule.CONSTRAINT_TIGHTENED,
                                "INFO ERROR ERROR")
                        .given(field -> FieldsAt.changed(field, to -> to.constraints(atLeast(5)))));
    }

    private static List<WebhookMutation> choices() {
        return List.of(
                choice(
                        "add a value",
                        (values, open) -> new ChoiceType(with(values), open),
                        ShapeChangeRule.CHOICE_VALUE_ADDED,
                        "ERROR INFO INFO"),
                choice(
                        "remove a value",
                        (values, open) -> new ChoiceType(values.subList(1, values.size()), open),
                        ShapeChangeRule.CHOICE_VALUE_REMOVED,
                        "INFO ERROR ERROR"),
                choice(
                        "open a choice",
                        (values, open) -> new ChoiceType(values, true),
                        ShapeChangeRule.CHOICE_OPENED,
                        "ERROR INFO INFO"),
                choice(
                        "list values in another order",
                        (values, open) -> new ChoiceType(reversed(values), open),
                        ShapeChangeRule.ORDER_CHANGED,
                        "INFO INFO INFO"),
                choice(
                                "close a choice",
                                (values, open) -> new ChoiceType(values, false),
                                ShapeChangeRule.CHOICE_CLOSED,
                                "INFO ERROR ERROR")
                        .given(ShapeMutations::open),
                choice(
                                "add a value to an open choice",
                                (values, open) -> new ChoiceType(with(values), open),
                                ShapeChangeRule.OPEN_CHOICE_VALUE_ADDED,
                                "INFO INFO INFO")
                        .given(ShapeMutations::open));
    }

    private static WebhookMutation choice(
            String name, BiFunction<List<String>, Boolean, ChoiceType> to, ChangeRule rule, String verdict) {
        return WebhookMutation.replacing(
                name,
                CHOICE,
                field -> {
                    ChoiceType choice = (ChoiceType) field.type();
                    return List.of(FieldsAt.withType(field, to.apply(choice.values(), choice.open())));
                },
                rule,
                verdict);
    }

    private static Field open(Field field) {
        return FieldsAt.withType(field, new ChoiceType(((ChoiceType) field.type()).values(), true));
    }

    private static Predicate<Field> of(ScalarKind kind) {
        return field ->
                field.type().equals(new ScalarType(kind)) && field.constraints().isEmpty();
    }

    private static Consumer<Field.Builder> type(ScalarKind kind) {
        return to -> to.type(new ScalarType(kind));
    }

    private static List<Constraint> atLeast(int minimum) {
        return List.of(new Constraint.Minimum(BigDecimal.valueOf(minimum), true));
    }

    private static List<String> with(List<String> values) {
        return Stream.concat(values.stream(), Stream.of("brand-new")).toList();
    }

    private static <T> List<T> reversed(List<T> values) {
        List<T> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        return reversed;
    }
}
