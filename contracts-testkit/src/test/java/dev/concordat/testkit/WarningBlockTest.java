package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.core.finding.DemandRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.FindingsException;
import dev.concordat.core.finding.Severity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class WarningBlockTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private static Finding error(int number) {
        return Finding.error(
                DemandRule.CORRECTIONS_MISSING,
                "billing/invoice-issued 1.2.0, field f" + number,
                "expected a statement,\n but there is none",
                "demanded because finance relies on it",
                "state it");
    }

    private static Finding warning(int number) {
        return error(number).as(Severity.WARNING);
    }

    private List<DynamicNode> leaves(Sentences sentences) {
        return sentences
                .asTests(
                        URI.create("file:///contract.json"),
                        "billing/invoice-issued 1.2.0",
                        new PrintStream(printed, true, StandardCharsets.UTF_8))
                .toList();
    }

    private static void run(DynamicNode leaf) throws Throwable {
        ((DynamicTest) leaf).getExecutable().execute();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsEachWarningOnceAfterTheLastLeaf() throws Throwable {
        Sentences sentences = new Sentences();
        Findings two = Findings.of(List.of(warning(1), warning(2)));
        sentences.add("it holds", two);
        sentences.warnings(two);
        List<DynamicNode> leaves = leaves(sentences);

        run(leaves.get(0));
        run(leaves.get(1));
        assertThat(printed()).isEmpty();
        run(leaves.get(2));

        assertThat(printed())
                .isEqualTo("[concordat] billing/invoice-issued 1.2.0: 2 warnings\n"
                        + "  [corrections-missing] billing/invoice-issued 1.2.0, field f1: expected a statement,"
                        + " but there is none; demanded because finance relies on it\n"
                        + "  [corrections-missing] billing/invoice-issued 1.2.0, field f2: expected a statement,"
                        + " but there is none; demanded because finance relies on it\n");
    }

    @Test
    void showsFiveAndCountsTheRest() throws Throwable {
        Sentences sentences = new Sentences();
        sentences.add(
                "it holds",
                Findings.of(IntStream.range(0, 8)
                        .mapToObj(WarningBlockTest::warning)
                        .toList()));

        run(leaves(sentences).get(0));

        assertThat(printed().lines())
                .hasSize(7)
                .startsWith("[concordat] billing/invoice-issued 1.2.0: 8 warnings")
                .endsWith("  and 3 more; see the test report");
    }

    @Test
    void printsNothingWithoutAWarning() {
        Sentences sentences = new Sentences();
        sentences.add("it does not hold", Findings.of(List.of(error(1))));

        assertThatThrownBy(() -> run(leaves(sentences).get(0))).isInstanceOf(FindingsException.class);
        assertThat(printed()).isEmpty();
    }

    @Test
    void printsWarningsAlsoIfTheLastLeafFails() {
        Sentences sentences = new Sentences();
        sentences.add("it does not hold", Findings.of(List.of(error(1), warning(2))));

        assertThatThrownBy(() -> run(leaves(sentences).get(0))).isInstanceOf(FindingsException.class);
        assertThat(printed()).startsWith("[concordat] billing/invoice-issued 1.2.0: 1 warning\n");
    }

    @Test
    void aReportPrintsNothing() {
        Sentences sentences = new Sentences();
        sentences.add("it holds", Findings.of(List.of(warning(1))));

        assertThat(sentences.asReport().holds()).isTrue();
        assertThat(printed()).isEmpty();
    }
}
