package dev.concordat.testkit;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.ExpectationCheck;
import dev.concordat.core.check.FactCheck;
import dev.concordat.core.evolution.EvolutionReport;
import dev.concordat.core.evolution.Licence;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a producer's test says of each consumer.
 *
 * @param contract the contract under test
 * @param context the record of its context
 * @param store the published history
 * @param evolution what the contract changes, if it could be compared
 * @param today the day of the test
 */
record ConsumerSentences(
        SemanticContract contract,
        ContextRecord context,
        StoreView store,
        Optional<EvolutionReport> evolution,
        LocalDate today) {

    void addTo(Sentences sentences, Emission emitted) {
        List<ConsumerExpectation> expectations = store.expectationsOn(contract.fact());
        if (expectations.isEmpty()) {
            sentences.note("no consumer has said that it relies on " + contract.fact());
        }
        for (ConsumerExpectation expectation : expectations) {
            Optional<SemanticContract> line = store.otherLine(expectation, contract);
            if (line.isPresent()) {
                sentences.note(who(expectation) + " relies on " + line.get().nameAndVersion() + ", which stays beside "
                        + contract.version() + " until its own end is announced");
            } else {
                add(sentences, expectation, emitted);
            }
        }
    }

    private static String who(ConsumerExpectation expectation) {
        return expectation.consumer() + " (" + expectation.name() + ", purpose "
                + expectation.purpose().id() + ")";
    }

    private void add(Sentences sentences, ConsumerExpectation expectation, Emission emitted) {
        ExpectationCheck check = ExpectationCheck.of(expectation, store.ownerOf(expectation.consumer()));
        String who = who(expectation);
        Findings errors = check.against(contract, context).errors();
        switch (store.standing(expectation, today)) {
            case RETIRED -> {
                // History; the store view leaves it out.
            }
            case REQUESTED -> sentences.note("request by " + who + ", which binds nobody: " + whatItTakes(errors));
            case NEVER_ACCEPTED ->
                sentences.note(who
                        + " is agreed by its own word only, which binds nobody: no published version satisfies it, and it"
                        + " was not accepted with Publish --agree; " + whatItTakes(errors));
            case STALE ->
                sentences.add(
                        who + " has not confirmed for " + ExpectationCheck.STALE_AFTER_DAYS
                                + " days that it relies on the fact, and blocks nobody until it does",
                        Findings.of(List.of(stale(expectation, check))));
            case BINDING -> {
                // Facts are looked at with the eyes of those only who bind.
                Findings weighed = new Weighing(expectation, store.before(contract))
                        .weighed(errors.and(emittedFor(expectation, check, emitted)));
                Findings owed = weighed.where(finding -> !isOver(finding));
                sentences.add(who + " gets what it relies on", owed);
                sentences.warningsWithReason(owed);
                over(sentences, who, weighed);
            }
        }
    }

    private static String whatItTakes(Findings errors) {
        return errors.isEmpty() ? "it holds already" : "it would need " + inOneLine(errors);
    }

    /** After its notice nobody is owed what was announced to end: silence was consent. */
    private boolean isOver(Finding finding) {
        String path = finding.field().orElse("");
        return !path.isEmpty()
                && evolution.stream()
                        .flatMap(report -> report.changes().stream())
                        .filter(change -> change.licence()
                                .filter(licence -> licence.kind() == Licence.Kind.ANNOUNCED)
                                .isPresent())
                        .flatMap(change -> change.change().field().stream())
                        .anyMatch(gone -> gone.equals(path) || Field.isInside(path, gone));
    }

    private void over(Sentences sentences, String who, Findings weighed) {
        weighed.stream()
                .filter(this::isOver)
                .flatMap(finding -> finding.field().stream())
                .distinct()
                .forEach(path -> sentences.note(who + " relies on field " + path
                        + ", whose end was announced and whose notice has passed; its own test says so, not yours"));
    }

    private Finding stale(ConsumerExpectation expectation, ExpectationCheck check) {
        return Finding.error(
                        ExpectationRule.EXPECTATION_STALE,
                        contract.nameAndVersion(),
                        "expected a confirmation within " + ExpectationCheck.STALE_AFTER_DAYS
                                + " days, but the last is "
                                + expectation
                                        .confirmedOn()
                                        .map(day -> "of " + day)
                                        .orElse("missing"),
                        check.consumerInWords(),
                        "ask the consumer to run its test and publish its expectation, or to retire it")
                .as(Severity.WARNING);
    }

    /** What was really emitted, seen with the consumer's eyes; what it does not read does not matter. */
    private static Findings emittedFor(ConsumerExpectation expectation, ExpectationCheck check, Emission emitted) {
        Findings found = emitted.heldAgainst(FactCheck.of(expectation)).errors();
        return Findings.of(found.stream()
                .map(finding -> Finding.error(
                        finding.rule(), finding.place(), finding.what(), check.consumerInWords(), finding.fix()))
                .toList());
    }

    private static String inOneLine(Findings unmet) {
        return String.join(
                "; ",
                unmet.stream()
                        .map(finding -> "[" + finding.rule().id() + "] " + FieldWords.place(finding) + finding.what())
                        .toList());
    }
}
