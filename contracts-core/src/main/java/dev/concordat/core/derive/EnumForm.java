package dev.concordat.core.derive;

import java.lang.reflect.Field;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the enums that versions of Jackson write in different ways. */
final class EnumForm {
    private EnumForm() {}

    /** Says which forms, in words that follow the name of the type. */
    static Optional<String> several(Class<?> type) {
        if (type == Month.class) {
            return Optional.of("which Jackson 2 writes by its name and Jackson 3 as a number");
        }
        return type.isEnum() && hasOwnText(type) && !isSpelledOut(type)
                ? Optional.of("an enum with a toString() of its own, which Jackson 3 writes and Jackson 2 does not")
                : Optional.empty();
    }

    /** Constants with a body are classes of their own, which a compiler since Java 17 lists. */
    private static boolean hasOwnText(Class<?> type) {
        Stream<Class<?>> bodies =
                Stream.ofNullable(type.getPermittedSubclasses()).flatMap(Arrays::stream);
        return Stream.concat(Stream.of(type), bodies)
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .anyMatch(method -> method.getName().equals("toString") && method.getParameterCount() == 0);
    }

    private static boolean isSpelledOut(Class<?> type) {
        return OnlyValue.of(type).isPresent()
                || Arrays.stream(type.getFields())
                        .filter(Field::isEnumConstant)
                        .allMatch(field -> ReflectedAnnotations.of(field).has(PayloadNames.JSON_PROPERTY));
    }
}
