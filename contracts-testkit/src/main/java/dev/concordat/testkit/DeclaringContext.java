package dev.concordat.testkit;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.TestRule;
import dev.concordat.core.store.Staging;
import java.util.Optional;

/**
 * The context around a class. Packages of one build may declare the same context, as long as they say the same of it:
 * else the record of the one whose tests run last would replace that of the other.
 *
 * @param type a class inside it
 * @param context what was derived from the packages around the class
 */
record DeclaringContext(Class<?> type, ContextRecord context) {
    static Optional<DeclaringContext> of(Class<?> type) {
        return Contracts.context(type).value().map(context -> new DeclaringContext(type, context));
    }

    /** Notes that the class is inside the context; finds a package that says something else of it. */
    Findings claim(Staging staging) {
        return Findings.of(staging
                .claim(context, type.getName(), name -> otherwise(name).isPresent())
                .stream()
                .flatMap(name -> otherwise(name).map(record -> twice(name, record)).stream())
                .toList());
    }

    /** A class that was renamed or removed since the last run says nothing any more. */
    private Optional<ContextRecord> otherwise(String className) {
        try {
            return Contracts.context(Class.forName(className, false, type.getClassLoader()))
                    .value()
                    .filter(other -> other.name().equals(context.name()) && !other.equals(context));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    private Finding twice(String other, ContextRecord record) {
        return Finding.error(
                TestRule.CONTEXT_DECLARED_TWICE,
                "context " + context.name(),
                "expected one record of the context, but what is declared around " + type.getName() + " and around "
                        + other + " differs in " + String.join(", ", DocumentKind.CONTEXT.differences(context, record)),
                "declare the context in one package above both, or give one another name; until then the record around "
                        + other + " stays where it can be published from");
    }
}
