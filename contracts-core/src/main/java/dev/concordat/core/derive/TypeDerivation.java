package dev.concordat.core.derive;

import dev.concordat.api.OpenEnum;
import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.core.finding.DeclarationRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** From the type of a member to the type of a field. Not thread-safe. */
final class TypeDerivation {
    private static final String ENUM_DEFAULT = "com.fasterxml.jackson.annotation.JsonEnumDefaultValue";
    private static final Set<String> OPTIONALS =
            Set.of("java.util.Optional", "java.util.concurrent.atomic.AtomicReference");
    private static final Set<String> LISTS = Set.of(
            "java.lang.Iterable",
            "java.util.Collection",
            "java.util.SequencedCollection",
            "java.util.List",
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.concurrent.CopyOnWriteArrayList",
            "java.util.Queue",
            "java.util.Deque",
            "java.util.ArrayDeque",
            "java.util.Set",
            "java.util.SequencedSet",
            "java.util.SortedSet",
            "java.util.NavigableSet",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet");
    private static final Set<String> MAPS = Set.of(
            "java.util.Map",
            "java.util.SequencedMap",
            "java.util.SortedMap",
            "java.util.NavigableMap",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.ConcurrentHashMap");
    private static final Set<String> KEYS = Set.of("java.lang.String", "java.lang.CharSequence");
    private static final Set<String> TREES =
            Set.of("java.lang.Object", "tools.jackson.databind.JsonNode", "com.fasterxml.jackson.databind.JsonNode");

    private static final int MOST_INSIDE_ITSELF = 8;

    private final FieldDerivation fields;
    private final Side side;
    private final Problems problems;
    private final Deque<TypeView> inside = new ArrayDeque<>();

    TypeDerivation(FieldDerivation fields, Side side, Problems problems) {
        this.fields = fields;
        this.side = side;
        this.problems = problems;
    }

    static boolean isOptional(TypeView type) {
        return type.name().startsWith("java.util.Optional") || OPTIONALS.contains(type.name());
    }

    Optional<FieldType> derive(TypeView type, Annotations onMember, String place, Optional<String> path) {
        Optional<ScalarKind> scalar = ScalarTypes.kind(type.name());
        if (scalar.isPresent()) {
            return Optional.of(new ScalarType(scalar.get()));
        }
        if (type.isArray()) {
            return derive(type.element(), onMember, place, Optional.empty()).map(ListType::new);
        }
        if (type.variable().isPresent()) {
            return unsupported(type, place, "expected a type that is known, but was the type variable " + type.text());
        }
        if (OPTIONALS.contains(type.name()) && type.arguments().size() == 1) {
            return derive(type.arguments().get(0), onMember, place, path);
        }
        if (LISTS.contains(type.name()) && type.arguments().size() == 1) {
            return derive(type.arguments().get(0), onMember, place, Optional.empty())
                    .map(ListType::new);
        }
        if (MAPS.contains(type.name())
                && type.arguments().size() == 2
                && KEYS.contains(type.arguments().get(0).name())) {
            return derive(type.arguments().get(1), onMember, place, Optional.empty())
                    .map(MapType::new);
        }
        if (TREES.contains(type.name())) {
            return Optional.of(new AnyType());
        }
        return declared(type, onMember, place, path);
    }

    private Optional<FieldType> declared(TypeView type, Annotations onMember, String place, Optional<String> path) {
        if (type.name().equals("java.time.Month")) {
            return unsupported(
                    type,
                    place,
                    "expected a type with one form in JSON, but was Month, which Jackson 2 writes by its name and Jackson 3"
                            + " as a number");
        }
        Optional<List<ConstantView>> constants = type.declared().constants();
        if (constants.isPresent()) {
            return choice(type, constants.get(), onMember, place);
        }
        Optional<String> obstacle = side == Side.CONSUMER && !type.declared().isRecord()
                ? Optional.of("which is no record")
                : type.declared().obstacle();
        if (obstacle.isPresent()) {
            return unsupported(
                    type,
                    place,
                    "expected a type with a known form in JSON, but was " + type.text() + ", " + obstacle.get());
        }
        if (type.arguments().size() < type.declared().typeVariables().size()) {
            return unsupported(
                    type, place, "expected a type argument for each type variable, but was " + type.text() + " alone");
        }
        if (containsItself(type)) {
            return unsupported(
                    type, place, "expected a type that does not contain itself, but " + type.text() + " does");
        }
        return Optional.of(new ObjectType(inside(
                type, () -> fields.fields(type.declared(), type.arguments(), path.map(before -> before + ".")))));
    }

    /** With other type arguments a class can be inside itself, but not for ever. */
    private boolean containsItself(TypeView type) {
        List<TypeView> same = inside.stream()
                .filter(one -> one.declared().equals(type.declared()))
                .toList();
        return same.size() >= MOST_INSIDE_ITSELF || same.stream().anyMatch(type::isSameAs);
    }

    /** Remembers the class while its members are read, to see when it contains itself. */
    <T> T inside(TypeView type, Supplier<T> read) {
        inside.push(type);
        T result = read.get();
        inside.pop();
        return result;
    }

    private Optional<FieldType> choice(
            TypeView type, List<ConstantView> constants, Annotations onMember, String place) {
        // A consumer's default constant stands for whatever it does not know; it is no value of the payload.
        boolean hasDefault =
                constants.stream().anyMatch(constant -> constant.annotations().has(ENUM_DEFAULT));
        boolean open = side == Side.CONSUMER
                ? hasDefault
                : onMember.has(OpenEnum.class) || type.declared().annotations().has(OpenEnum.class);
        List<String> values = constants.stream()
                .filter(constant ->
                        side == Side.PRODUCER || !constant.annotations().has(ENUM_DEFAULT))
                .map(PayloadNames::of)
                .toList();
        return problems.checked(DeclarationRule.TYPE_UNSUPPORTED, place, () -> new ChoiceType(values, open));
    }

    private Optional<FieldType> unsupported(TypeView type, String place, String what) {
        problems.error(
                DeclarationRule.TYPE_UNSUPPORTED,
                place,
                what,
                (side == Side.CONSUMER ? "use a record, an enum, a" : "use a record, a bean, a value type, an enum, a")
                        + " java.time type, a number, text, List, Map<String, …> or Optional; or take "
                        + type.text() + " out of the payload with @JsonIgnore");
        return Optional.empty();
    }
}
