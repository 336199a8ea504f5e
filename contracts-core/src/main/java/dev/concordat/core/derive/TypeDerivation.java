package dev.concordat.core.derive;

import dev.concordat.api.OpenEnum;
import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
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
            "java.util.TreeSet",
            "java.util.EnumSet");
    private static final Set<String> MAPS = Set.of(
            "java.util.Map",
            "java.util.SequencedMap",
            "java.util.SortedMap",
            "java.util.NavigableMap",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.ConcurrentHashMap");
    /** The form as a key differs from that as a value. */
    private static final Set<String> NO_KEYS = Set.of(
            "java.time.ZonedDateTime", "java.util.Locale", "java.util.TimeZone", "byte[]", "java.nio.ByteBuffer");

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

    /**
     * Derives the type of a member.
     *
     * @param leftOut names of its own members that are left out
     */
    Optional<FieldType> derive(
            TypeView type, Annotations onMember, String place, Optional<String> path, Set<String> leftOut) {
        Optional<ScalarKind> scalar = ScalarTypes.kind(type.name());
        if (scalar.isPresent()) {
            return Optional.of(new ScalarType(scalar.get()));
        }
        if (type.isArray()) {
            return element(type, type.element(), onMember, place, leftOut).map(ListType::new);
        }
        if (type.variable().isPresent()) {
            return unsupported(type, place, "expected a type that is known, but was the type variable " + type.text());
        }
        if (OPTIONALS.contains(type.name()) && type.arguments().size() == 1) {
            return derive(type.arguments().get(0), onMember, place, path, leftOut);
        }
        if (LISTS.contains(type.name()) && type.arguments().size() == 1) {
            return element(type, type.arguments().get(0), onMember, place, leftOut)
                    .map(ListType::new);
        }
        if (MAPS.contains(type.name()) && type.arguments().size() == 2) {
            return map(type, onMember, place, leftOut);
        }
        if (TREES.contains(type.name())) {
            return Optional.of(new AnyType());
        }
        Optional<MemberView> onlyValue = type.onlyValue();
        if (onlyValue.isPresent() && !containsItself(type)) {
            return inside(type, () -> derive(onlyValue.get().type(), onMember, place, path, leftOut));
        }
        return declared(
                type,
                onMember,
                place,
                Enclosing.at(path.map(before -> before + ".")).without(leftOut));
    }

    private Optional<FieldType> map(TypeView type, Annotations onMember, String place, Set<String> leftOut) {
        TypeView key = type.arguments().get(0);
        if (NO_KEYS.contains(key.name())) {
            return unsupported(
                    type, place, "expected keys that are written as values of their type are, but was " + type.text());
        }
        Optional<FieldType> keys = derive(key, Annotations.NONE, place, Optional.empty(), Set.of());
        Optional<FieldType> values = element(type, type.arguments().get(1), onMember, place, leftOut);
        if (keys.filter(one -> !(one instanceof ScalarType) && !(one instanceof ChoiceType))
                .isPresent()) {
            return unsupported(type, place, "expected keys that are single values, but was " + type.text());
        }
        return keys.flatMap(one -> values.map(value -> new MapType(value, one)));
    }

    /** A contract has no word for elements that may be missing; a consumer may be ready for them all the same. */
    private Optional<FieldType> element(
            TypeView container, TypeView element, Annotations onMember, String place, Set<String> leftOut) {
        if (side == Side.PRODUCER && (element.annotations().hasSimpleName("Nullable") || isOptional(element))) {
            problems.error(
                    DeclarationRule.TYPE_UNSUPPORTED,
                    place,
                    "expected elements that are always there, but those of " + container.text() + " may be null",
                    "leave out what is not there, or make the elements objects with a member that may be absent");
            return Optional.empty();
        }
        return derive(element, onMember, place, Optional.empty(), leftOut);
    }

    private Optional<FieldType> declared(TypeView type, Annotations onMember, String place, Enclosing enclosing) {
        Optional<String> forms = type.declared().severalForms();
        if (forms.isPresent()) {
            return unsupported(
                    type, place, "expected a type with one form in JSON, but was " + type.text() + ", " + forms.get());
        }
        Optional<List<ConstantView>> constants = type.declared().constants();
        Optional<String> hidden =
                constants.flatMap(some -> JacksonClass.of(type.declared()).hidden(true));
        if (hidden.isPresent()) {
            return unsupported(
                    type,
                    place,
                    "expected an enum that is written by the names of its constants, but " + hidden.get() + " writes "
                            + type.text() + " in a form of its own");
        }
        return constants.isPresent()
                ? choice(type, constants.get(), onMember, place)
                : members(type, place, enclosing).map(ObjectType::new);
    }

    /** Reads the members of a type that is written as an object. */
    Optional<List<Field>> members(TypeView type, String place, Enclosing enclosing) {
        if (OPTIONALS.contains(type.name()) && type.arguments().size() == 1) {
            return members(type.arguments().get(0), place, enclosing);
        }
        Optional<String> obstacle = side == Side.CONSUMER
                        && !type.declared().isRecord()
                        && type.declared().alternatives().isEmpty()
                ? Optional.of("which is no record")
                : type.declared().obstacle();
        if (obstacle.isPresent() || type.isArray()) {
            return unsupported(
                    type,
                    place,
                    "expected a type with a known form in JSON, but was " + type.text()
                            + obstacle.map(is -> ", " + is).orElse(""));
        }
        if (type.arguments().size() < type.declared().typeVariables().size()) {
            return unsupported(
                    type, place, "expected a type argument for each type variable, but was " + type.text() + " alone");
        }
        if (containsItself(type)) {
            problems.error(
                    DeclarationRule.TYPE_UNSUPPORTED,
                    place,
                    "expected a type that does not contain itself, but " + type.text() + " does",
                    "declare the member as Object or JsonNode, whose inside nobody promises; or "
                            + (side == Side.CONSUMER
                                    ? "leave it out, if you do not read it"
                                    : "write the parts as one list, each with the key of the part it is in"));
            return Optional.empty();
        }
        return Optional.of(inside(type, () -> fields.fields(type.declared(), type.arguments(), enclosing)));
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

    private <T> Optional<T> unsupported(TypeView type, String place, String what) {
        problems.error(
                DeclarationRule.TYPE_UNSUPPORTED,
                place,
                what,
                (side == Side.CONSUMER ? "use a record, an enum, a" : "use a record, a bean, a value type, an enum, a")
                        + " java.time type, a number, text, List, Map or Optional; or take "
                        + type.text() + " out of the payload with @JsonIgnore");
        return Optional.empty();
    }
}
