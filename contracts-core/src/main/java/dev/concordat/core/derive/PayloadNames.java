package dev.concordat.core.derive;

import dev.concordat.api.Naming;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;

/** Turns member names into payload names, letter by letter as Jackson's naming strategies do. */
final class PayloadNames {
    static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";
    static final String JSON_GETTER = "com.fasterxml.jackson.annotation.JsonGetter";

    private PayloadNames() {}

    static String of(MemberView member, UnaryOperator<String> naming) {
        return stated(member.annotations()).orElseGet(() -> naming.apply(member.name()));
    }

    static String of(ConstantView constant) {
        return stated(constant.annotations()).orElse(constant.name());
    }

    private static Optional<String> stated(Annotations annotations) {
        return annotations.all().stream()
                .filter(one -> one.name().equals(JSON_PROPERTY) || one.name().equals(JSON_GETTER))
                .flatMap(one -> one.statedText("value").stream())
                .findFirst();
    }

    static String kebab(String name) {
        return translated(name, Naming.KEBAB_CASE);
    }

    static String translated(String name, Naming naming) {
        return switch (naming) {
            case INHERITED, AS_WRITTEN -> name;
            case SNAKE_CASE -> translated(name, PropertyNamingStrategies.SNAKE_CASE);
            case KEBAB_CASE -> translated(name, PropertyNamingStrategies.KEBAB_CASE);
            case UPPER_CAMEL_CASE -> translated(name, PropertyNamingStrategies.UPPER_CAMEL_CASE);
        };
    }

    /** The strategies look at the name alone; configuration and member are there for strategies of users. */
    static String translated(String name, PropertyNamingStrategy strategy) {
        return strategy.nameForField(null, null, name);
    }
}
