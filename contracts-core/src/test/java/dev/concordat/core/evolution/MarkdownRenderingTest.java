package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.CENTS;
import static dev.concordat.core.evolution.EvolutionSample.EUR;
import static dev.concordat.core.evolution.EvolutionSample.TODAY;
import static dev.concordat.core.evolution.EvolutionSample.amount;
import static dev.concordat.core.evolution.EvolutionSample.bound;
import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.ending;
import static dev.concordat.core.evolution.EvolutionSample.expectation;
import static dev.concordat.core.evolution.EvolutionSample.history;
import static dev.concordat.core.evolution.EvolutionSample.published;
import static dev.concordat.core.evolution.EvolutionSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MarkdownRenderingTest {
    private static EvolutionReport adding(int fields) {
        Field[] added =
                IntStream.range(0, fields).mapToObj(one -> text("field" + one)).toArray(Field[]::new);
        return EvolutionCheck.of(
                        history(published("2026-01-01", contract("1.2.0").build())),
                        List.of(),
                        contract("1.3.0", added).build(),
                        TODAY)
                .report();
    }

    @Test
    void putsWhatCannotBeMergedFirst() {
        String comment = MarkdownRendering.of(List.of(ReportSample.first(), ReportSample.broken()));

        assertThat(comment).startsWith("""
                <!-- concordat evolution-report -->
                ## Semantic contracts: 1 of 2 facts cannot be merged

                ### `billing/invoice-issued` cannot be merged as 1.3.0: what changed needs 2.0.0 or later

                Compared with 1.2.0: of what changed, 1 breaks, 1 may hurt, 1 is harmless. Consumers in the store: 1.
                """);
        assertThat(comment).endsWith("### `billing/invoice-issued` can be merged as 1.0.0: it is the first version\n");
    }

    @Test
    void saysThatEverythingCanBeMerged() {
        assertThat(MarkdownRendering.of(List.of(ReportSample.first(), ReportSample.unchanged())))
                .isEqualTo("""
                        <!-- concordat evolution-report -->
                        ## Semantic contracts: all 2 facts can be merged

                        ### `billing/invoice-issued` can be merged as 1.0.0: it is the first version

                        ### `billing/invoice-issued` can be merged as 1.2.0: it is the first version
                        """);
    }

    @Test
    void makesTextOfOthersHarmless() {
        assertThat(MarkdownRendering.of(List.of(ReportSample.hostile())))
                .contains(
                        "became \"&lt;img src=x&gt; \\| \\[link\\](http&#8203;://a.example) \\`code\\` #&#8203; head"
                                + " @&#8203;everybody #&#8203;1 \\$x\\$ www&#8203;.a.example ping@shop.example\" (`meaning-reworded`");
    }

    @Test
    void namesSomeOfManyChanges() {
        assertThat(MarkdownRendering.of(List.of(adding(30))))
                .contains("| `field24` |", "\nand 5 more, which the JSON report has.\n")
                .doesNotContain("| `field25` |");
    }

    @Test
    void staysBelowTheLengthACommentMayHave() {
        String comment = MarkdownRendering.of(Collections.nCopies(20, adding(30)));

        assertThat(comment.length()).isLessThanOrEqualTo(60_000);
        assertThat(comment)
                .startsWith(
                        "<!-- concordat evolution-report -->\n## Semantic contracts: 20 of 20 facts cannot be merged\n")
                .containsPattern("\n[0-9]+ more facts would make this comment too long; the JSON report has them.\n$");
    }

    @Test
    void saysWhyABreakIsAllowed() {
        EvolutionReport report = EvolutionCheck.of(
                        history(published(
                                "2026-01-01",
                                contract("1.2.0", text("note"), text("region")).build())),
                        List.of(),
                        contract("2.0.0", text("region")).build(),
                        TODAY)
                .report();

        assertThat(report.rendered(Rendering.MARKDOWN))
                .contains(
                        "| nobody known | nothing: 2.0.0 stands beside 1.2.0, which stays until its own end is announced |");
    }

    @Test
    void namesSomeOfManyConsumers() {
        Dependent one = bound(expectation(text("amount")));
        EvolutionReport report = EvolutionCheck.of(
                        history(published(
                                "2026-01-01", contract("1.2.0", amount(EUR)).build())),
                        Collections.nCopies(7, one),
                        contract("1.3.0", amount(CENTS)).build(),
                        TODAY)
                .report();

        assertThat(report.rendered(Rendering.MARKDOWN))
                .containsPattern("owner finance-data \\(finance@shop.example\\)<br>and 2 more \\|");
    }

    @Test
    void saysWhatMayBeGone() {
        SemanticContract ending = contract(
                        "1.2.0", ending(text("note"), "2026-01-01", "2026-05-01", "nobody reads it | ever"))
                .build();
        EvolutionReport report = EvolutionCheck.of(history(published("2026-01-01", ending)), List.of(), ending, TODAY)
                .report();

        assertThat(report.rendered(Rendering.MARKDOWN))
                .contains("| `note` | 2026-05-01 | none: may be gone | nobody reads it \\| ever | nobody known |");
        assertThat(report.rendered(Rendering.TEXT))
                .contains(
                        "  ends: field note on 2026-05-01, so it may be gone; no consumers in the store rely on it\n");
    }
}
