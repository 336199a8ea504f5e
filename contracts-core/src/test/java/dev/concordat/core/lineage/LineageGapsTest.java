package dev.concordat.core.lineage;

import static dev.concordat.core.lineage.LineageSample.check;
import static dev.concordat.core.lineage.LineageSample.derived;
import static dev.concordat.core.lineage.LineageSample.input;
import static dev.concordat.core.lineage.LineageSample.output;
import static dev.concordat.core.lineage.LineageSample.projection;
import static dev.concordat.core.lineage.LineageSample.text;
import static dev.concordat.core.lineage.LineageSample.whats;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.store.ContractStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LineageGapsTest {
    @Test
    void asksToReadAFactThatIsPublished() {
        FactId near = FactId.parse("billing/invoice-issue");
        SemanticContract.Builder output = output();
        output.addFields(text("total"))
                .addLineage(new FieldLineage("total", near, List.of("amount"), "copied", 1, false, Map.of()));

        assertThat(LineageCheck.of(
                                projection(),
                                output.build(),
                                List.of(
                                        input().build(),
                                        LineageSample.contract(near, "1.0.0").build()),
                                List.of())
                        .report())
                .hasToString("""
                        [lineage-input-undeclared] finance/monthly-revenue 1.0.0, field total: expected an input of projection finance/revenue, but billing/invoice-issue, which is published, is none
                          fix: add the class that reads billing/invoice-issue to reads of @Projection, or correct input of @DerivedFrom""");
    }

    @Test
    void reportsLineageThatNamesWhatIsNotThere() {
        SemanticContract.Builder input = input();
        input.addFields(text("amount"));
        SemanticContract.Builder output = output();
        output.addFields(text("total"), text("note"))
                .addLineage(derived("total", "amonut", Map.of()))
                .addLineage(derived("totl", "amount", Map.of()))
                .addLineage(new FieldLineage(
                        "total", FactId.parse("billing/x"), List.of("y"), "copied", 1, false, Map.of()));

        assertThat(whats(check(output, input)))
                .containsExactly(
                        "expected a field of input billing/invoice-issued 1.2.0, but there is no amonut; did you mean"
                                + " \"amount\"? there are: amount",
                        "expected an input of projection finance/revenue, but billing/x is none; there are:"
                                + " billing/invoice-issued",
                        "expected a field of the output, but there is no totl; did you mean \"total\"? there are:"
                                + " total, note",
                        "expected to know from what each field is derived, but nothing is said of note");
        assertThat(LineageCheck.inStore(ContractStore.empty(), projection(), output().build())
                        .report()
                        .toString())
                .startsWith(
                        "[input-not-published, warning] projection finance/revenue: expected a published contract of input"
                                + " billing/invoice-issued, but there is none");
    }
}
