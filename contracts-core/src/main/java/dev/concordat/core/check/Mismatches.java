package dev.concordat.core.check;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects where one expectation and one contract differ. Each mismatch names what to do on either side, since it is open
 * which side is wrong. Not thread-safe.
 */
final class Mismatches {
    private final List<Finding> found = new ArrayList<>();
    private final Reliance reliance;
    private final String contract;

    Mismatches(Reliance reliance, SemanticContract contract) {
        this.reliance = reliance;
        this.contract = contract.nameAndVersion();
    }

    void error(Rule rule, String what, String producerFix, String consumerFix) {
        add(rule, Severity.ERROR, contract, what, producerFix, consumerFix);
    }

    void warning(Rule rule, String what, String producerFix, String consumerFix) {
        add(rule, Severity.WARNING, contract, what, producerFix, consumerFix);
    }

    void info(Rule rule, String what, String producerFix, String consumerFix) {
        add(rule, Severity.INFO, contract, what, producerFix, consumerFix);
    }

    void fieldError(Rule rule, String path, String what, String producerFix, String consumerFix) {
        add(rule, Severity.ERROR, contract + ", field " + path, what, producerFix, consumerFix);
    }

    void fieldWarning(Rule rule, String path, String what, String producerFix, String consumerFix) {
        add(rule, Severity.WARNING, contract + ", field " + path, what, producerFix, consumerFix);
    }

    private void add(Rule rule, Severity severity, String place, String what, String producerFix, String consumerFix) {
        found.add(new Finding(
                rule,
                severity,
                place,
                what,
                Optional.of(reliance.inWords()),
                "as the producer, " + producerFix + ";\n       as the consumer, " + consumerFix));
    }

    Findings findings() {
        return Findings.of(found);
    }
}
