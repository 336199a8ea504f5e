package dev.concordat.testkit;

import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.check.FactCheck;
import dev.concordat.core.check.ObjectConstraints;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.TestRule;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What the producer's code emitted in one run.
 *
 * @param facts the facts as they travel
 * @param objects those of them that were emitted as objects of a class that carries its constraints itself
 * @param failure why there are no facts, if the code failed
 */
record Emission(List<EmittedFact> facts, List<Object> objects, Optional<Finding> failure) {

    static Emission of(
            Class<?> fact,
            Supplier<? extends Iterable<?>> emission,
            Function<Object, EmittedFact> writing,
            String place) {
        List<EmittedFact> facts = new ArrayList<>();
        List<Object> objects = new ArrayList<>();
        try {
            for (Object emitted : emission.get()) {
                facts.add(writing.apply(emitted));
                if (fact.isInstance(emitted) && !Modifier.isAbstract(fact.getModifiers())) {
                    objects.add(emitted);
                }
            }
        } catch (WrittenFacts.NotAFact e) {
            return failed(place, String.valueOf(e.getMessage()), e.fix());
        } catch (RuntimeException | AssertionError e) {
            return failed(
                    place,
                    "expected the producer's code to emit facts, but it threw " + e,
                    "make the code given to emittedBy run in a test");
        }
        return new Emission(facts, objects, facts.isEmpty() ? Optional.of(nothing(place)) : Optional.empty());
    }

    private static Emission failed(String place, String what, String fix) {
        return new Emission(
                List.of(), List.of(), Optional.of(Finding.error(TestRule.NOTHING_COVERED, place, what, fix)));
    }

    private static Finding nothing(String place) {
        return Finding.error(
                TestRule.NOTHING_COVERED,
                place,
                "expected the producer's code to emit facts, but it emitted none",
                "give emittedBy code that emits at least one fact, best one for each case that occurs");
    }

    /** Everything that one check finds in all facts. */
    Findings heldAgainst(FactCheck check) {
        return Findings.of(IntStream.range(0, facts.size())
                .boxed()
                .flatMap(index -> check.report("fact " + (index + 1), facts.get(index)).stream())
                .toList());
    }

    /** The constraints of the objects themselves; nothing if no validator is there. */
    Optional<Findings> objectFindings(String place) {
        if (objects.isEmpty()) {
            return Optional.empty();
        }
        return ObjectConstraints.ifPresent().map(constraints -> {
            try (constraints) {
                return Findings.of(IntStream.range(0, objects.size())
                        .boxed()
                        .flatMap(index ->
                                constraints.report(place + ", fact " + (index + 1), objects.get(index)).stream())
                        .toList());
            }
        });
    }
}
