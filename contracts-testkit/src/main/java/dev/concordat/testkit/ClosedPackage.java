package dev.concordat.testkit;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.TestRule;
import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A package of a named module in which the kit's mapper can neither make nor read objects. Surefire opens the packages
 * of the test classes only.
 *
 * @param type a class in it
 */
record ClosedPackage(Class<?> type) {
    private static final Module MAPPER = JsonMapper.class.getModule();

    static Optional<ClosedPackage> of(Class<?> type) {
        boolean open = type.getModule().isOpen(type.getPackageName(), MAPPER);
        boolean exported = type.getModule().isExported(type.getPackageName(), MAPPER);
        return open || (exported && isPublic(type)) ? Optional.empty() : Optional.of(new ClosedPackage(type));
    }

    /** What is public needs no more than to be exported. */
    private static boolean isPublic(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getEnclosingClass)
                .allMatch(one -> Modifier.isPublic(one.getModifiers()));
    }

    String what() {
        return "package " + type.getPackageName() + " of module "
                + type.getModule().getName() + " is not open to Jackson";
    }

    String fix() {
        return "let Surefire open it with <argLine>--add-opens "
                + type.getModule().getName() + "/"
                + type.getPackageName() + "=" + (MAPPER.isNamed() ? MAPPER.getName() : "ALL-UNNAMED")
                + "</argLine>, or put the test into the same package, or run the tests on the class path with"
                + " <useModulePath>false</useModulePath>";
    }

    Finding finding(String place) {
        return Finding.error(
                TestRule.PACKAGE_CLOSED,
                place,
                "expected facts to be bound to " + type.getSimpleName() + ", but " + what(),
                fix());
    }
}
