package dev.concordat.core.lineage;

import static dev.concordat.core.lineage.LineageSample.INPUT;
import static dev.concordat.core.lineage.LineageSample.check;
import static dev.concordat.core.lineage.LineageSample.contract;
import static dev.concordat.core.lineage.LineageSample.derived;
import static dev.concordat.core.lineage.LineageSample.fresh;
import static dev.concordat.core.lineage.LineageSample.input;
import static dev.concordat.core.lineage.LineageSample.output;
import static dev.concordat.core.lineage.LineageSample.projection;
import static dev.concordat.core.lineage.LineageSample.text;
import static dev.concordat.core.lineage.LineageSample.whats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Stage;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.LineageRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class LineageCheckTest {
    @Test
    void refusesAnOutputOfSomebodyElse() {
        SemanticContract other = contract(INPUT, "1.0.0").build();

        assertThatThrownBy(() -> LineageCheck.of(projection(), other, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an output of finance/revenue, but billing/invoice-issued is one of billing");
    }

    @Property(tries = 100)
    void whoPromisesNothingHasNoUnkeepablePromise(
            @ForAll Stage stage, @ForAll FactClock clock, @ForAll @IntRange(min = 1, max = 99) int hours) {
        SemanticContract.Builder input = input();
        input.stage(stage)
                .freshness(fresh(clock, hours))
                .addCorrections(new Restatement(clock, List.of()))
                .addFields(text("id"));

        assertThat(check(output(), input).stream().map(Finding::rule)).doesNotContain(LineageRule.UNKEEPABLE_PROMISE);
    }

    @Test
    void looksAtTheInputsAnOutputIsMadeOf() {
        FactId other = FactId.parse("support/case-opened");
        ProjectionRecord both = new ProjectionRecord(
                "finance", "revenue", "what was billed", Optional.empty(), List.of(INPUT, other), List.of());
        SemanticContract.Builder output = output();
        output.freshness(fresh(FactClock.OCCURRED, 6));
        output.addFields(text("who"), text("at"));
        output.putRoles(Role.PUBLISHED_AT, new RoleLocation.InPayload("at"));
        SemanticContract.Builder input = input();
        input.freshness(fresh(FactClock.OCCURRED, 6)).addFields(text("customerId"));
        List<SemanticContract> inputs =
                List.of(input.build(), contract(other, "1.0.0").build());

        assertThat(whats(
                        LineageCheck.of(both, output.build(), inputs, List.of()).report()))
                .as("as long as a field can come from anywhere")
                .containsExactly(
                        "expected input support/case-opened 1.0.0 to be at most PT6H old, as the output promises, but the"
                                + " input promises no freshness",
                        "expected to know from what each field is derived, but nothing is said of who");
        output.addLineage(derived("who", "customerId", Map.of()));
        assertThat(whats(
                        LineageCheck.of(both, output.build(), inputs, List.of()).report()))
                .isEmpty();
    }
}
