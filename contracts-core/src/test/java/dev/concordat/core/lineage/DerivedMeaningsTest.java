package dev.concordat.core.lineage;

import static dev.concordat.core.lineage.LineageSample.check;
import static dev.concordat.core.lineage.LineageSample.derived;
import static dev.concordat.core.lineage.LineageSample.input;
import static dev.concordat.core.lineage.LineageSample.output;
import static dev.concordat.core.lineage.LineageSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.SemanticContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DerivedMeaningsTest {
    @Test
    void marksDerivationsOfAMeaningThatChanged() {
        SemanticContract.Builder input = input();
        input.meaning(new BusinessMeaning("owed without tax", 2, List.of(), List.of()))
                .addFields(text("id"));
        SemanticContract.Builder output = output();
        output.addFields(text("who")).addLineage(derived("who", "id", Map.of()));

        assertThat(check(output, input).toString()).isEqualTo("""
                [derived-meaning-to-review, warning] finance/monthly-revenue 1.0.0: expected derivations written for revision 2 of the meaning of billing/invoice-issued, but who for revision 1; it now means: owed without tax
                  fix: read it, then raise meaningRevision or change the rule""");
    }
}
