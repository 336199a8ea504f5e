package dev.concordat.testkit;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severity;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The leaves of one contract test, in order. Not thread-safe. */
final class Sentences {
    private final List<Sentence> sentences = new ArrayList<>();
    private final WarningBlock warnings = new WarningBlock();
    private boolean broken;

    void add(String text, Supplier<Findings> check) {
        sentences.add(new Sentence(text, check));
    }

    void add(String text, Findings findings) {
        sentences.add(Sentence.of(text, findings));
    }

    /** Does something at the end, or something else if a sentence before it was not true. */
    void addLast(String text, Supplier<Findings> ifAllHold, Runnable otherwise) {
        sentences.add(new Sentence(text, () -> {
            if (!broken) {
                return ifAllHold.get();
            }
            otherwise.run();
            return Findings.none();
        }));
    }

    private Findings run(Sentence sentence) {
        boolean holds = false;
        try {
            Findings findings = sentence.check().get();
            warnings.add(findings);
            holds = !findings.hasErrors();
            return findings;
        } finally {
            broken |= !holds;
        }
    }

    void note(String text) {
        sentences.add(Sentence.note(text));
    }

    /**
     * A warning fails nothing, so its text has to be in the name of a leaf for an IDE or a report to show it; a console
     * shows it at the end of the test.
     */
    void warnings(Findings findings) {
        warnings(findings, one -> "");
    }

    /** As {@link #warnings}, with who is concerned and why, where that is not the reader. */
    void warningsWithReason(Findings findings) {
        warnings(findings, one -> one.hurts().map(who -> "; " + who).orElse(""));
    }

    /** For a warning whose leaf is named elsewhere. */
    void warned(Finding warning) {
        warnings.add(List.of(warning));
    }

    private void warnings(Findings findings, Function<Finding, String> reason) {
        warnings.add(findings);
        findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(finding -> note("warning [" + finding.rule().id() + "] " + finding.place() + ": "
                        + finding.what() + reason.apply(finding) + "; "
                        + finding.fix().replaceAll("\\s+", " ")));
    }

    /**
     * Turns the sentences into leaves.
     *
     * @param source where a reader finds what the sentences are about; Surefire shows names instead of indexes only if
     *     the leaf has a source of its own
     * @param title what is tested, for the warnings
     * @param out where warnings are printed, once, after the last leaf
     */
    Stream<DynamicNode> asTests(URI source, String title, PrintStream out) {
        AtomicInteger open = new AtomicInteger(sentences.size());
        return sentences.stream()
                .map(one -> DynamicTest.dynamicTest(one.text(), source, () -> {
                    try {
                        run(one).verify();
                    } finally {
                        if (open.decrementAndGet() == 0) {
                            out.print(warnings.text(title));
                        }
                    }
                }));
    }

    ContractReport asReport() {
        return new ContractReport(sentences.stream()
                .map(one -> new ContractReport.Line(one.text(), run(one)))
                .toList());
    }
}
