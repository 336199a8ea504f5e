package dev.concordat.core.lineage;

import dev.concordat.api.Stage;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.Severity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** No output is more stable than its inputs. A draft promises no stability. */
final class StabilityOfInputs {
    private final Lineage lineage;
    private final SemanticContract output;
    private final Optional<LocalDate> today;

    StabilityOfInputs(Lineage lineage, Optional<LocalDate> today) {
        this.lineage = lineage;
        this.today = today;
        this.output = lineage.output;
    }

    void check() {
        for (SemanticContract input : lineage.inputs()) {
            checkStage(input);
            checkTime(
                    "stay readable as it is",
                    output.serviceLevel().schemaStability(),
                    input.serviceLevel().schemaStability(),
                    input);
            checkTime("be announced before its end", notice(output), notice(input), input);
            checkEnd(input);
        }
    }

    private void checkStage(SemanticContract input) {
        if (output.stage().compareTo(Stage.DRAFT) > 0 && output.stage().compareTo(input.stage()) > 0) {
            lineage.unkeepable(
                    "expected " + Lineage.name(input) + " to be at stage " + output.stage()
                            + ", as the output is, but the input is at stage " + input.stage(),
                    "lower the stage to " + input.stage() + ", or ask the owner of " + input.fact()
                            + " to raise the input's");
        }
    }

    private void checkTime(String what, Optional<Duration> promised, Optional<Duration> given, SemanticContract input) {
        if (promised.isPresent()
                && given.filter(time -> time.compareTo(promised.get()) >= 0).isEmpty()) {
            lineage.unkeepable(
                    "expected " + Lineage.name(input) + " to " + what + " for "
                            + IsoDuration.text(promised.get()) + ", as the output promises, but the input promises "
                            + given.map(IsoDuration::text).orElse("none"),
                    "promise less, or ask the owner of " + input.fact() + " for more");
        }
    }

    private static Optional<Duration> notice(SemanticContract contract) {
        return contract.deprecationPolicy().flatMap(policy -> policy.noticeOf(contract.stage()));
    }

    private void checkEnd(SemanticContract input) {
        if (output.stage().compareTo(Stage.ACTIVE) < 0
                && output.serviceLevel().schemaStability().isEmpty()
                && notice(output).isEmpty()) {
            return;
        }
        input.deprecation().ifPresent(end -> ends(lineage.place(), output.deprecation(), Lineage.name(input), end));
        for (FieldLineage derived : lineage.from(input)) {
            for (String path : derived.from()) {
                input.field(path)
                        .flatMap(field -> field.deprecation())
                        .ifPresent(end -> ends(
                                lineage.place(derived.field()),
                                output.field(derived.field())
                                        .flatMap(field -> field.deprecation())
                                        .or(output::deprecation),
                                "field " + path + " of " + Lineage.name(input),
                                end));
            }
        }
    }

    private void ends(String place, Optional<DeprecationNotice> own, String what, DeprecationNotice end) {
        if (own.filter(notice -> !notice.sunset().isAfter(end.sunset())).isPresent()) {
            return;
        }
        // Until then there is time to move: the output's own consumers lose nothing yet.
        LocalDate failsFrom = end.sunset()
                .minusDays(notice(output).orElse(PlatformDefaults.LEAST_NOTICE).toDays());
        boolean warns = today.filter(failsFrom::isAfter).isPresent();
        lineage.unkeepable(
                warns ? Severity.WARNING : Severity.ERROR,
                place,
                "expected " + what + " to stay, as the output does, but it is " + end.inWords()
                        + (warns ? "; a warning until " + failsFrom + ", an error from then on" : ""),
                "move to another source, or announce the end of what is derived from it, with a sunset not after "
                        + end.sunset());
    }
}
