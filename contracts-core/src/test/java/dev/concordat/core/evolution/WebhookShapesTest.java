package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Perspective;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One change by hand, deep in a large real shape, is reported as that change and nothing else. */
class WebhookShapesTest {
    private static final Map<String, SemanticContract> CONTRACTS =
            Webhooks.EVENTS.stream().collect(Collectors.toMap(Function.identity(), Webhooks::contract));

    private static List<WebhookMutation> mutations() {
        return Stream.concat(ShapeMutations.all(), StatementMutations.all()).toList();
    }

    @TestFactory
    Stream<DynamicContainer> everyMutationIsReportedAlone() {
        return mutations().stream()
                .map(mutation -> dynamicContainer(
                        mutation.name(),
                        Webhooks.EVENTS.stream()
                                .map(event -> dynamicTest(
                                        mutation.name() + " of " + event,
                                        () -> reportedAlone(mutation, CONTRACTS.get(event))))));
    }

    private static void reportedAlone(WebhookMutation mutation, SemanticContract contract) {
        SemanticContract before = mutation.before(contract);
        SemanticContract after = mutation.after(contract);
        Changes changes = Evolution.between(before, after);
        assertThat(changes).as(changes.toString()).hasSize(1);
        Change change = changes.all().get(0);
        assertThat(change.rule()).isEqualTo(mutation.rule());
        assertThat(change.field()).isEqualTo(mutation.reported(contract));
        assertThat(change.subject()).isEqualTo(contract.fact().toString());
        assertThat(Arrays.stream(Perspective.values())
                        .map(perspective ->
                                changes.severity(change, perspective).name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(mutation.verdict());
        assertThat(Evolution.between(after, before))
                .extracting(back -> back.rule().id())
                .containsExactly(change.rule().mirror());
    }

    @Test
    void unchangedShapesHaveNoChanges() {
        CONTRACTS.forEach((event, contract) -> assertThat(Evolution.between(contract, Webhooks.contract(event)))
                .isEmpty());
    }

    @Test
    void mutationsAreDeepAndOfManyKinds() {
        assertThat(mutations().stream().map(WebhookMutation::rule).distinct()).hasSizeGreaterThanOrEqualTo(25);
        for (WebhookMutation mutation : mutations()) {
            CONTRACTS
                    .values()
                    .forEach(contract -> mutation.place(contract)
                            .ifPresent(
                                    path -> assertThat(path).as(mutation.name()).contains(".")));
        }
        assertThat(ShapeMutations.all()
                        .map(mutation -> mutation.place(CONTRACTS.get("pull_request$edited"))
                                .orElseThrow()))
                .filteredOn(path -> path.split("\\.").length >= 4)
                .hasSizeGreaterThan(10);
    }
}
