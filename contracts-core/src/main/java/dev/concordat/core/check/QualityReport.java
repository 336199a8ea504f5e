package dev.concordat.core.check;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.PayloadRule;
import dev.concordat.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of all quality guarantees of a contract on some facts. Immutable and thread-safe.
 *
 * @param contract the contract with its version, such as {@code billing/invoice-issued 1.2.0}
 * @param facts how many facts were given
 * @param unreadable how many of them are no JSON objects; they are not counted
 * @param measurements what came of each guarantee, in declared order
 * @since 0.1
 */
public record QualityReport(String contract, int facts, int unreadable, List<QualityMeasurement> measurements) {
    /** Copies the measurements. */
    public QualityReport {
        measurements = List.copyOf(measurements);
    }

    /**
     * Lists what the owner has to look at.
     *
     * @return one finding for each guarantee that is not reached, weighing what its severity says, and an error if a fact
     *     could not be read; what was not measured is no finding
     */
    public Findings findings() {
        List<Finding> found = new ArrayList<>();
        if (unreadable > 0) {
            found.add(Finding.error(
                    PayloadRule.PAYLOAD_MALFORMED,
                    contract,
                    "expected " + facts + " JSON objects, but " + unreadable + " cannot be read and "
                            + (unreadable == 1 ? "is" : "are") + " not counted",
                    "emit the payload as one JSON object in UTF-8"));
        }
        for (QualityMeasurement measurement : measurements) {
            if (measurement instanceof QualityMeasurement.Measured measured && !measured.isReached()) {
                found.add(breach(measured));
            }
        }
        return Findings.of(found);
    }

    private Finding breach(QualityMeasurement.Measured measured) {
        Severity severity = switch (measured.guarantee().severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
        };
        return Finding.error(
                        PayloadRule.QUALITY_BREACHED,
                        contract,
                        "expected that " + measured.guarantee().inWords() + ", but it holds for " + measured.kept()
                                + " of " + measured.counted() + " ("
                                + measured.percentage().toPlainString() + " %); "
                                + String.join("; ", measured.examples()),
                        "mend the facts where they are made, or guarantee less in a new version")
                .as(severity);
    }

    @Override
    public String toString() {
        return measurements.isEmpty()
                ? contract + " guarantees no quality"
                : measurements.stream().map(one -> contract + ": " + one).collect(Collectors.joining("\n"));
    }
}
