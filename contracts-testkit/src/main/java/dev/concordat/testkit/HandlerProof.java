package dev.concordat.testkit;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.derive.Expectations;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.TestRule;
import dev.concordat.testkit.generate.Counterexample;
import dev.concordat.testkit.generate.FactCase;
import dev.concordat.testkit.generate.FactJson;
import dev.concordat.testkit.generate.FactSource;
import dev.concordat.testkit.generate.Mutation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Runs the consumer's code on generated facts and says what that shows. Not thread-safe. */
final class HandlerProof {
    private static final int CONTROLS = 10;

    private final FactSource source;
    private final Function<List<ObjectNode>, HandlerRun> runs;
    private final Set<String> relied;
    private final Class<?> input;
    private final TestSettings settings;
    private final String place;
    private final String hurts;

    HandlerProof(
            Class<?> record,
            Handling<?> handling,
            TestSettings settings,
            ConsumerExpectation expectation,
            Optional<SemanticContract> contract) {
        // Binding to the record drops every other field, so generating them would only cost time.
        List<Field> fields = contract.map(SemanticContract::fields)
                .map(stated -> handling.takesBytes() ? stated : ReliedOn.seen(stated, expectation.fields()))
                .orElse(expectation.fields());
        this.source = new FactSource(fields, expectation.businessKey());
        Function<List<EmittedFact>, HandlerRun> run = handling.runs(Expectations.naming(record));
        Enveloping enveloping = new Enveloping(contract);
        this.runs = batch -> run.apply(enveloping.around(FactJson.bytes(batch)));
        this.relied = Field.byPath(expectation.fields()).keySet();
        this.input = handling.feeding().input();
        this.settings = settings;
        this.place = expectation.consumer() + ", " + record.getSimpleName();
        this.hurts = expectation.consumer() + " relies on " + expectation.fact() + " for "
                + expectation.purpose().id() + " (owner "
                + TestSettings.ownerOf(record).map(owner -> owner.inWords()).orElse("not known") + ")";
    }

    private Findings one(Rule rule, String at, String what, String fix) {
        return Findings.of(List.of(Finding.error(rule, at, what, hurts, fix)));
    }

    /** Without facts there is nothing to run on. */
    Findings canBeKept() {
        try {
            source.cases(settings.seed());
            return Findings.none();
        } catch (IllegalArgumentException e) {
            return one(
                    DeclarationRule.CONSTRAINT_INVALID,
                    place,
                    "expected constraints that can be kept, but " + e.getMessage(),
                    "correct the constraints in the contract, or in the record if the contract is not published");
        }
    }

    /** Without it a change of outcome would prove nothing. One batch may be small or decide nothing, so it takes some. */
    Findings controlRun() {
        for (int index = 0; index < Math.min(CONTROLS, settings.tries()); index++) {
            Findings found = controlRun(settings.seed() + index);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Findings.none();
    }

    private Findings controlRun(long seed) {
        List<ObjectNode> batch = source.batch(seed);
        HandlerRun first = runs.apply(batch);
        if (!first.isFinished()) {
            return failed("a batch of generated facts", first, batch, seed);
        }
        Optional<Finding> refusal = new OutcomeInspection(input, place).refusal(first.outcome());
        if (refusal.isPresent()) {
            return Findings.of(List.of(refusal.get()));
        }
        HandlerRun second = runs.apply(batch);
        if (!second.isFinished()) {
            return failed("the same facts again, from a fresh state,", second, batch, seed);
        }
        return first.showsAnotherOutcomeThan(second)
                ? one(
                        TestRule.HANDLER_NOT_REPEATABLE,
                        place,
                        "expected the same outcome for the same facts from a fresh state, but it was " + first.outcome()
                                + " and then " + second.outcome(),
                        "make startingFrom return a new state each time, and keep clocks and random numbers out of the"
                                + " outcome")
                : Findings.none();
    }

    Findings acceptsEveryCase() {
        List<Finding> found = new ArrayList<>();
        for (FactCase one : source.cases(settings.seed())) {
            List<ObjectNode> batch = List.of(one.fact());
            HandlerRun run = runs.apply(batch);
            if (!run.isFinished()) {
                failed(one.description(), run, batch, settings.seed()).forEach(found::add);
            }
        }
        return Findings.of(found);
    }

    Findings acceptsGeneratedFacts() {
        Optional<Counterexample> failing =
                source.counterexample(batch -> !runs.apply(batch).isFinished(), settings.seed(), settings.tries());
        return failing.map(example -> failed(
                        "generated facts (try " + example.tries() + ", shrunk to "
                                + example.facts().size() + ")",
                        runs.apply(example.facts()),
                        example.facts(),
                        example.seed()))
                .orElse(Findings.none());
    }

    private Findings failed(String what, HandlerRun run, List<ObjectNode> batch, long seed) {
        return one(
                TestRule.HANDLER_FAILED,
                place,
                "expected " + what + " to be accepted, but " + run.failureInWords() + "\n" + pasteable(batch, seed),
                "accept every fact the contract allows; if the contract allows too much, ask its owner for a"
                        + " constraint");
    }

    private static String pasteable(List<ObjectNode> batch, long seed) {
        return "    seed " + seed + ", facts:\n    " + FactJson.lines(batch).replace("\n", "\n    ");
    }

    Findings isUsed(String path) {
        int shown = 0;
        for (int attempt = 0; attempt < settings.tries(); attempt++) {
            Optional<Mutation> mutation = source.mutation(path, settings.seed() + attempt);
            if (mutation.isPresent()) {
                HandlerRun before = runs.apply(mutation.get().base());
                HandlerRun after = runs.apply(mutation.get().changed());
                if (before.showsAnotherOutcomeThan(after)) {
                    return Findings.none();
                }
                // A rejection is no proof: binding may refuse what the handler would never have looked at.
                shown += before.isFinished() && after.isFinished() ? 1 : 0;
            }
        }
        String seen = shown == 0
                ? "no change could be tried, because the field has a single valid value or the handler fails"
                : shown + " changes did not";
        return one(
                TestRule.USE_NOT_SHOWN,
                place + ", field " + path,
                "expected some change of the field to change the outcome, but " + seen + " (seed " + settings.seed()
                        + ")",
                "drop the field from the record, or observe what it decides, or waive it with carriedOnly(\"" + path
                        + "\", reason)");
    }

    /** The other half of the proof: a change of anything else changes nothing. */
    Findings usesNothingElse() {
        List<String> others = ReliedOn.leaves(source.fields()).keySet().stream()
                .filter(path -> !relied.contains(path))
                .toList();
        List<Finding> found = new ArrayList<>();
        int triesEach = others.isEmpty() ? 0 : Math.max(1, settings.tries() / others.size());
        for (String path : others) {
            usesOther(path, triesEach).forEach(found::add);
        }
        return Findings.of(found);
    }

    private Findings usesOther(String path, int tries) {
        for (int attempt = 0; attempt < tries; attempt++) {
            Optional<Mutation> mutation = source.mutation(path, settings.seed() + attempt);
            if (mutation.isPresent()
                    && runs.apply(mutation.get().base())
                            .showsAnotherOutcomeThan(runs.apply(mutation.get().changed()))) {
                int position = mutation.get().position();
                return one(
                        TestRule.UNDECLARED_USE,
                        place + ", field " + path,
                        "expected the outcome not to depend on the field, but a change of it changed the outcome\n"
                                + pasteable(
                                        List.of(
                                                mutation.get().base().get(position),
                                                mutation.get().changed().get(position)),
                                        settings.seed() + attempt),
                        "add the field to the record, so that the producer knows, or stop using it");
            }
        }
        return Findings.none();
    }

    Findings unknownWaivers(Waivers waivers, List<String> paths) {
        return Findings.of(waivers.reasons().keySet().stream()
                .filter(path -> !paths.contains(path))
                .map(path -> Finding.error(
                        DeclarationRule.NAME_INVALID,
                        place,
                        "expected carriedOnly to name a field of the record, but was \"" + path + "\"; "
                                + NearestName.hint(path, paths),
                        "name a field of the record"))
                .toList());
    }
}
