package dev.concordat.testkit;

import dev.concordat.api.DomainCorrection;
import dev.concordat.api.correction.CorrectionFold;
import dev.concordat.api.correction.CorrectionLaw;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.TestRule;
import java.lang.reflect.Constructor;
import java.util.List;

/**
 * Holds the team's own laws of a domain-specific correction against the facts its code emitted.
 *
 * @param fact the event class
 * @param place what to call the contract in findings
 */
record DomainLaws(Class<?> fact, String place) {

    void addTo(Sentences sentences, List<Object> emitted) {
        for (DomainCorrection correction : fact.getAnnotationsByType(DomainCorrection.class)) {
            if (emitted.isEmpty()) {
                sentences.note("not tested: the laws of " + correction.name()
                        + ", since the facts were emitted as bytes and not as objects");
            } else {
                for (Class<?> law : correction.laws()) {
                    sentences.add(
                            "the law " + law.getSimpleName() + " of " + correction.name() + " holds for the "
                                    + Counted.of(emitted.size(), "emitted fact"),
                            () -> check(correction, law, emitted));
                }
            }
        }
    }

    /** The types of fold and law are the team's own; that they fit shows when they run. */
    @SuppressWarnings("unchecked")
    private Findings check(DomainCorrection correction, Class<?> type, List<Object> emitted) {
        try {
            CorrectionFold<Object, Object> fold =
                    (CorrectionFold<Object, Object>) make(correction.fold(), CorrectionFold.class);
            CorrectionLaw<Object, Object> law = (CorrectionLaw<Object, Object>) make(type, CorrectionLaw.class);
            return law.holds(fold, emitted) ? Findings.none() : broken(correction, law.statement());
        } catch (ReflectiveOperationException | ClassCastException e) {
            return Findings.of(List.of(Finding.error(
                    TestRule.LAW_NOT_RUNNABLE,
                    place + ", @DomainCorrection " + correction.name(),
                    "expected fold and laws that fit the event class, but: " + e.getMessage(),
                    "give " + correction.fold().getSimpleName() + " and " + type.getSimpleName()
                            + " a constructor without parameters, and let them implement CorrectionFold and"
                            + " CorrectionLaw for " + fact.getSimpleName())));
        } catch (RuntimeException e) {
            return broken(correction, type.getSimpleName() + " threw " + e);
        }
    }

    private static Object make(Class<?> type, Class<?> role) throws ReflectiveOperationException {
        if (!role.isAssignableFrom(type)) {
            throw new ClassCastException(type.getSimpleName() + " is no " + role.getSimpleName());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw new NoSuchMethodException(type.getSimpleName() + " has no constructor without parameters");
        }
    }

    private Findings broken(DomainCorrection correction, String what) {
        return Findings.of(List.of(Finding.error(
                TestRule.LAW_BROKEN,
                place + ", @DomainCorrection " + correction.name(),
                "expected that " + what + ", but it does not hold for the emitted facts",
                "whoever applies this correction relies on the law",
                "correct the emitted facts, or the fold, or the law")));
    }
}
