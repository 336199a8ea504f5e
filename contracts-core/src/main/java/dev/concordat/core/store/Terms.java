package dev.concordat.core.store;

import dev.concordat.api.Stage;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldUnit;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.ServiceLevelPromises;
import dev.concordat.core.finding.IsoDuration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody accepts with an expectation, a line for each thing it relies on. Not thread-safe. */
final class Terms {
    private final List<String> lines = new ArrayList<>();

    private Terms() {}

    static List<String> of(ConsumerExpectation expectation) {
        Terms terms = new Terms();
        terms.lines.add("accepting that " + expectation.consumer() + " (" + expectation.name() + ") relies on "
                + expectation.fact() + " for " + expectation.purpose().id() + " ("
                + expectation.purpose().kind().id() + "):");
        Field.byPath(expectation.fields()).forEach(terms::field);
        terms.statements(expectation);
        return terms.lines;
    }

    private void field(String path, Field field) {
        add(
                "field " + path,
                PresenceCondition.presence(field)
                        + field.unit()
                                .map(FieldUnit::inWords)
                                .map(unit -> ", in " + unit)
                                .orElse("")
                        + field.meaning()
                                .map(meaning -> ", meaning revision " + meaning.revision())
                                .orElse("")
                        + (field.constraints().isEmpty() ? "" : ", " + joined(field.constraints())));
    }

    private void statements(ConsumerExpectation one) {
        add("meaning revision", String.valueOf(one.meaningRevision()));
        one.since().ifPresent(version -> add("since", version.toString()));
        if (one.atLeast() != Stage.INTERNAL) {
            add("stage at least", one.atLeast().toString());
        }
        list("business key", one.businessKey());
        list("copes with", one.handlesDelivery());
        list("handles corrections", one.handlesCorrections());
        list("after", one.after());
        time("delay at most", one.maxDelay());
        time("age at most", one.maxAge());
        time("replayable for", one.replay());
        time("notice of", one.notice());
        time("an answer within", one.answerWithin());
        list("quality", one.quality().stream().map(QualityGuarantee::inWords).toList());
        if (!one.identity().equals(IdentityRules.NONE)) {
            add("identity", one.identity().toString());
        }
        if (!one.serviceLevel().equals(ServiceLevelPromises.NONE)) {
            add("service level", one.serviceLevel().toString());
        }
        add("may receive at most", one.mayReceive() + ", " + one.clearance());
    }

    private void time(String what, Optional<Duration> time) {
        time.ifPresent(value -> add(what, IsoDuration.text(value)));
    }

    private void list(String what, Collection<?> values) {
        if (!values.isEmpty()) {
            add(what, joined(values));
        }
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void add(String what, String value) {
        lines.add("  " + what + ": " + value);
    }
}
