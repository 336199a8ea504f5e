package dev.concordat.core.derive;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The method or field of a loaded class that {@code @JsonValue} names.
 *
 * @param owner the class
 * @param member the method or field
 */
record OnlyValue(Class<?> owner, Member member) {
    private static final String JSON_VALUE = "com.fasterxml.jackson.annotation.JsonValue";

    static Optional<OnlyValue> of(Class<?> type) {
        // A library's class can need others that are not there; then it is none of ours.
        return type.getName().startsWith("java.")
                ? Optional.empty()
                : Ancestry.of(type).stream()
                        .flatMap(one -> Stream.<Member>concat(
                                Arrays.stream(one.getDeclaredMethods()), Arrays.stream(one.getDeclaredFields())))
                        .filter(OnlyValue::isMarked)
                        .map(member -> new OnlyValue(type, member))
                        .findFirst();
    }

    private static boolean isMarked(Member member) {
        return ReflectedAnnotations.of((AnnotatedElement) member)
                .find(JSON_VALUE)
                .filter(one -> one.flag("value"))
                .isPresent();
    }

    MemberView view() {
        if (owner.isRecord()) {
            Optional<MemberView> component = new RecordMembers(owner)
                    .members().stream()
                            .filter(one -> one.name().equals(member.getName()))
                            .findFirst();
            if (component.isPresent()) {
                return component.get();
            }
        }
        return member instanceof Method method
                ? new MemberView(
                        method.getName(),
                        ReflectedType.view(method.getAnnotatedReturnType()),
                        ReflectedAnnotations.of(method, method.getAnnotatedReturnType()))
                : viewOf((Field) member);
    }

    private static MemberView viewOf(Field field) {
        return new MemberView(
                field.getName(),
                ReflectedType.view(field.getAnnotatedType()),
                ReflectedAnnotations.of(field, field.getAnnotatedType()));
    }

    /** The constants of an enum by what is written of them; empty if that is no text, or out of reach. */
    Optional<List<ConstantView>> ofConstants(List<ConstantView> constants) {
        Map<String, String> texts = new HashMap<>();
        for (Object constant : owner.getEnumConstants()) {
            value(constant).ifPresent(text -> texts.put(((Enum<?>) constant).name(), text));
        }
        return texts.keySet()
                        .containsAll(constants.stream().map(ConstantView::name).toList())
                ? Optional.of(constants.stream()
                        .map(one -> new ConstantView(
                                one.name(),
                                ImpliedAnnotations.name(texts.getOrDefault(one.name(), ""))
                                        .and(one.annotations())))
                        .toList())
                : Optional.empty();
    }

    private Optional<String> value(Object constant) {
        try {
            if (!((AccessibleObject) member).trySetAccessible()) {
                return Optional.empty();
            }
            Object value = member instanceof Method method ? method.invoke(constant) : ((Field) member).get(constant);
            return value instanceof String text ? Optional.of(text) : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
