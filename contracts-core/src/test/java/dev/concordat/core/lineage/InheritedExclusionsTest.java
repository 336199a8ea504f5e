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

final class InheritedExclusionsTest {
    @Test
    void inheritsExclusionsUntilTheyAreLifted() {
        SemanticContract.Builder input = input();
        input.meaning(new BusinessMeaning("owed", 1, List.of(), List.of("marketing")))
                .addFields(text("id"));
        SemanticContract.Builder output = output();
        output.addFields(text("who")).addLineage(derived("who", "id", Map.of()));
        SemanticContract.Builder lifted = output();
        lifted.addFields(text("who"))
                .addLineage(derived("who", "id", Map.of("marketing", "summed up", "regulatory", "audited")));

        assertThat(check(output, input).toString()).isEqualTo("""
                [exclusion-not-inherited] finance/monthly-revenue 1.0.0: expected what is derived from billing/invoice-issued to be not suitable for marketing, as the input says, but nothing is said of it on who
                  fix: repeat notFor = "marketing", or lift it in @DerivedFrom with a reason""");
        assertThat(check(lifted, input).toString()).isEqualTo("""
                [lift-without-exclusion, warning] finance/monthly-revenue 1.0.0, field who: expected to lift what billing/invoice-issued excludes, but it does not exclude "regulatory"; there are: marketing
                  fix: remove the lift, or correct its name""");
    }

    @Test
    void asksToDeclareAPurposeThatIsNoKind() {
        SemanticContract.Builder input = input();
        input.meaning(new BusinessMeaning("owed", 1, List.of(), List.of("newsletter")))
                .addFields(text("id"));
        SemanticContract.Builder output = output();
        output.addFields(text("who")).addLineage(derived("who", "id", Map.of()));

        assertThat(check(output, input).toString())
                .endsWith(
                        "\n  fix: repeat notFor = \"newsletter\" and declare it with @Purpose in context finance, unless"
                                + " it is there, or lift it in @DerivedFrom with a reason");
    }
}
