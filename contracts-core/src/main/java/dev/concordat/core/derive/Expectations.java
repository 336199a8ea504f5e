package dev.concordat.core.derive;

import dev.concordat.api.Naming;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.core.finding.FindingsException;

/**
 * Derives expectations and projections from consumers' classes. Thread-safe.
 *
 * <pre>{@code
 * ConsumerExpectation expectation = Expectations.of(BilledAmount.class);
 * }</pre>
 *
 * @since 0.1
 */
public final class Expectations {
    private Expectations() {}

    /**
     * Derives what a consumer's record relies on.
     *
     * @param record a record with {@link dev.concordat.api.Reads}
     * @return the expectation, in state PROPOSED and not confirmed
     * @throws FindingsException with all findings, if one is an error
     */
    public static ConsumerExpectation of(Class<?> record) {
        return derive(record).orThrow();
    }

    /**
     * Derives what a consumer's record relies on and reports instead of throwing.
     *
     * @param record a record with {@link dev.concordat.api.Reads}
     * @return the expectation as far as it could be read, and the findings
     */
    public static Derived<ConsumerExpectation> derive(Class<?> record) {
        return new ExpectationDerivation(new ReflectedClass(record)).derive();
    }

    /**
     * Derives the projection around a class.
     *
     * @param inside any class of the projection
     * @return the projection and the findings; no projection is an error here
     */
    public static Derived<ProjectionRecord> projection(Class<?> inside) {
        return new ProjectionDerivation(new ReflectedClass(inside)).derive();
    }

    /**
     * Says how the component names of a consumer's record become payload names.
     *
     * @param record a record with {@link dev.concordat.api.Reads}
     * @return the naming of the record, else of its context, never {@link Naming#INHERITED}
     */
    public static Naming naming(Class<?> record) {
        return ExpectationDerivation.naming(new ReflectedClass(record));
    }

    /**
     * Says whether a class belongs to a projection.
     *
     * @param inside any class
     * @return true if a package upwards carries {@link dev.concordat.api.Projection}
     */
    public static boolean inProjection(Class<?> inside) {
        return ContextScope.of(new ReflectedClass(inside)).projection().isPresent();
    }
}
