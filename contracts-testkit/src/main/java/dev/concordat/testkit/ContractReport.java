package dev.concordat.testkit;

import dev.concordat.core.finding.Findings;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a contract test went: every sentence that was checked, and what was found. Immutable and thread-safe.
 *
 * <pre>{@code
 * ContractReport report = ProducerContract.of(InvoiceIssued.class).emittedBy(() -> invoices).report();
 * System.out.println(report);
 * }</pre>
 *
 * @since 0.1
 */
public final class ContractReport {
    private final List<Line> lines;

    ContractReport(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * One sentence and what was found.
     *
     * @param sentence the sentence
     * @param findings what was found; without errors the sentence is true
     * @since 0.1
     */
    public record Line(String sentence, Findings findings) {
        /**
         * Says whether the sentence is true.
         *
         * @return true if there is no error
         */
        public boolean holds() {
            return !findings.hasErrors();
        }
    }

    /**
     * Lists the sentences in the order they were checked.
     *
     * @return the lines
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * Says whether every sentence is true.
     *
     * @return true if there is no error
     */
    public boolean holds() {
        return lines.stream().allMatch(Line::holds);
    }

    /**
     * Gives all findings.
     *
     * @return the findings, errors first
     */
    public Findings findings() {
        return Findings.of(
                lines.stream().flatMap(line -> line.findings().stream()).toList());
    }

    /**
     * Renders the sentences, each with what was found below it.
     *
     * @return the text, without a line end
     */
    @Override
    public String toString() {
        return lines.stream()
                .map(line -> (line.holds() ? "holds  " : "BROKEN ")
                        + line.sentence()
                        + line.findings().stream()
                                .map(finding -> "\n       " + finding.toString().replace("\n", "\n       "))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
