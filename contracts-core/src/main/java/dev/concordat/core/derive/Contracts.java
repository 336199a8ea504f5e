package dev.concordat.core.derive;

import dev.concordat.api.Describes;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.FindingsException;
import java.util.List;
import java.util.Optional;

/**
 * Derives contracts from event classes. Thread-safe.
 *
 * <pre>{@code
 * SemanticContract contract = Contracts.of(InvoiceIssued.class);
 * }</pre>
 *
 * @since 0.1
 */
public final class Contracts {
    private Contracts() {}

    /**
     * Derives the contract of an event class.
     *
     * @param fact a record, bean or value type with {@link dev.concordat.api.DomainFact}, or an interface that also has
     *     {@link dev.concordat.api.Describes}; for a class that Immutables generated its value type is read
     * @return the contract
     * @throws FindingsException with all findings, if one is an error
     */
    public static SemanticContract of(Class<?> fact) {
        return derive(fact).orThrow();
    }

    /**
     * Derives the contract of an event class and reports instead of throwing.
     *
     * @param fact a class as for {@link #of}
     * @return the contract as far as it could be read, and the findings
     */
    public static Derived<SemanticContract> derive(Class<?> fact) {
        return new ContractDerivation(ReflectedClass.view(fact)).derive();
    }

    /**
     * Derives the record of the bounded context around a class.
     *
     * @param inside any class of the context
     * @return the record; without {@link dev.concordat.api.BoundedContext} upwards, one that is assumed from the
     *     package name
     */
    public static Derived<ContextRecord> context(Class<?> inside) {
        Problems problems = new Problems();
        return problems.with(new ContextDerivation(ContextScope.of(ReflectedClass.view(inside)), problems).derive());
    }

    /**
     * Finds the class whose instances are the facts.
     *
     * @param fact a class as for {@link #of}
     * @return for a description with {@link dev.concordat.api.Describes} the class it describes, else the class itself
     * @throws TypeNotPresentException if the described class is not on the class path
     */
    public static Class<?> emitted(Class<?> fact) {
        Describes description = fact.getAnnotation(Describes.class);
        return description == null ? fact : description.value();
    }

    /**
     * Looks at a class that may have no annotations yet.
     *
     * @param type any class
     * @return its members, or why they cannot be known
     */
    public static ClassOutline outline(Class<?> type) {
        try {
            return ClassOutline.of(ReflectedClass.view(type));
        } catch (LinkageError | TypeNotPresentException e) {
            return new ClassOutline(
                    type.getName(),
                    List.of(),
                    Optional.of("a class that needs another one which is not on the class path (" + e + ")"));
        }
    }
}
