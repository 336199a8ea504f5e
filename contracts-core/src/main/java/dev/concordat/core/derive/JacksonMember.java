package dev.concordat.core.derive;

import static dev.concordat.core.derive.JacksonClass.SHARED;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the annotations of Jackson say of one member.
 *
 * @param member the member
 * @param onClass what they say of the class it is a member of
 */
record JacksonMember(MemberView member, JacksonClass onClass) {
    private static final List<String> SERIALIZE = List.of(
            "tools.jackson.databind.annotation.JsonSerialize",
            "com.fasterxml.jackson.databind.annotation.JsonSerialize");
    private static final Set<String> HIDING = Set.of(
            SHARED + "JsonAnyGetter",
            SHARED + "JsonRawValue",
            SHARED + "JsonIdentityInfo",
            SHARED + "JsonIdentityReference");
    private static final Set<ScalarKind> CAN_BE_EMPTY = Set.of(ScalarKind.TEXT, ScalarKind.BINARY);

    /** Whether it is no part of the payload: of what a producer writes, or of what a consumer reads. */
    boolean isLeftOut(Side side) {
        Annotations annotations = member.annotations();
        String otherWay = side == Side.PRODUCER ? "WRITE_ONLY" : "READ_ONLY";
        return isTrue(SHARED + "JsonIgnore")
                || annotations.has(SHARED + "JsonBackReference")
                || annotations
                        .find(PayloadNames.JSON_PROPERTY)
                        .filter(one ->
                                one.attributes().getOrDefault("access", "").equals(otherWay))
                        .isPresent()
                || (side == Side.CONSUMER && annotations.has(SHARED + "JsonAnySetter"))
                || member.type().declared().annotations().has(SHARED + "JsonIgnoreType");
    }

    private boolean isTrue(String name) {
        return member.annotations().find(name).filter(one -> one.flag("value")).isPresent();
    }

    /** Says which annotation writes it in another form than that of its type. */
    Optional<String> hidden() {
        return member.annotations().all().stream()
                .filter(one -> HIDING.contains(one.name()) || isSerializedByAnother(one))
                .map(AnnotationView::shortName)
                .findFirst();
    }

    static boolean isSerializedByAnother(AnnotationView one) {
        return SERIALIZE.contains(one.name())
                && List.of("using", "contentUsing", "keyUsing", "converter", "contentConverter").stream()
                        .anyMatch(attribute -> one.typeIfPresent(attribute)
                                .map(type -> !type.qualifiedName().endsWith("None"))
                                .orElse(true));
    }

    /** The annotation that puts its members beside it. */
    Optional<AnnotationView> unwrapped() {
        return member.annotations().find(SHARED + "JsonUnwrapped").filter(one -> one.flag("enabled"));
    }

    /** Names of its own members that are left out where it stands. */
    Set<String> leftOutInside(Side side) {
        return member.annotations().all().stream()
                .filter(one -> one.name().equals(SHARED + "JsonIgnoreProperties") && JacksonClass.ignores(one, side))
                .flatMap(one -> one.texts("value").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is left out when its value is empty or what it is by default. */
    boolean isLeftOutIfEmpty(FieldType type) {
        String included = member.annotations()
                .find(SHARED + "JsonInclude")
                .or(() -> onClass.annotations().find(SHARED + "JsonInclude"))
                .map(one -> one.text("value"))
                .orElse("");
        return switch (included) {
            case "NON_DEFAULT", "CUSTOM" -> true;
            case "NON_EMPTY" -> canBeEmpty(type);
            default -> false;
        };
    }

    private static boolean canBeEmpty(FieldType type) {
        return type instanceof ListType
                || type instanceof MapType
                || type instanceof AnyType
                || (type instanceof ScalarType scalar && CAN_BE_EMPTY.contains(scalar.kind()));
    }
}
