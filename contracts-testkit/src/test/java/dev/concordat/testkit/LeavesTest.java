package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.concordat.core.store.ContractStore;
import dev.concordat.testkit.fixture.Ledger;
import dev.concordat.testkit.fixture.Paid;
import dev.concordat.testkit.fixture.consumer.Cash;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** How a contract test looks to JUnit, and so to a person in front of a build. */
class LeavesTest {
    private static final Path STAGING = Path.of("target", "leaves-test");

    private static ProducerContractTest producer(List<Paid> facts) {
        return ProducerContract.of(Paid.class)
                .emittedBy(() -> facts)
                .in(ContractStore.empty())
                .writingTo(STAGING);
    }

    static class Producing {
        @TestFactory
        Stream<DynamicNode> keepsItsPromises() {
            return producer(List.of(new Paid("p1", BigDecimal.ONE, Paid.Way.CASH, Optional.empty())))
                    .tests();
        }
    }

    static class ProducingNothing {
        @TestFactory
        Stream<DynamicNode> keepsItsPromises() {
            return producer(List.of()).tests();
        }
    }

    static class Consuming {
        @TestFactory
        Stream<DynamicNode> readsWhatItSays() {
            return ConsumerContract.of(Cash.class)
                    .startingFrom(Ledger::new)
                    .handledBy(Ledger::add)
                    .observing(ledger -> ledger.lines().size())
                    .in(ContractStore.empty())
                    .tries(5)
                    .writingTo(STAGING)
                    .tests();
        }
    }

    static class NotDeclared {
        @TestFactory
        Stream<DynamicNode> readsWhatItSays() {
            return ConsumerContract.of(Cash.Nothing.class)
                    .startingFrom(Ledger::new)
                    .handledBy((ledger, nothing) -> {})
                    .observing(Ledger::lines)
                    .in(ContractStore.empty())
                    .writingTo(STAGING)
                    .tests();
        }
    }

    private static EngineExecutionResults run(Class<?> sample) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .selectors(selectClass(sample))
                .execute();
    }

    private static List<String> names(EngineExecutionResults results) {
        return results.testEvents().finished().stream()
                .map(Event::getTestDescriptor)
                .map(TestDescriptor::getDisplayName)
                .toList();
    }

    private static List<String> failed(EngineExecutionResults results) {
        return results.testEvents().failed().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    @Test
    void namesEveryLeafInTheSameOrder() {
        EngineExecutionResults results = run(Producing.class);

        assertThat(failed(results)).isEmpty();
        assertThat(names(results))
                .startsWith(
                        "Paid declares billing/paid 1.0.0",
                        "billing/paid 1.0.0 states what is demanded of it on step DRAFT",
                        "the statements of billing/paid 1.0.0 fit together",
                        "the producer's code emits facts: 1")
                .contains("not covered: optional fields never there: note")
                .allMatch(name -> name.contains(" "))
                .isEqualTo(names(run(Producing.class)));
    }

    @Test
    void givesEveryLeafAFile() {
        Stream.of(Producing.class, Consuming.class, NotDeclared.class)
                .flatMap(sample -> run(sample).testEvents().finished().stream())
                .forEach(event -> assertThat(event.getTestDescriptor().getSource())
                        .get()
                        .satisfies(source -> assertThat(source.toString()).contains("leaves-test")));
        assertThat(run(Producing.class).testEvents().finished().stream()
                        .map(event -> event.getTestDescriptor().getSource().orElseThrow()))
                .allMatch(FileSource.class::isInstance);
    }

    @Test
    void failsWhereNothingIsCovered() {
        assertThat(failed(run(ProducingNothing.class))).containsExactly("the producer's code emits facts: 0");
        assertThat(failed(run(NotDeclared.class)))
                .first()
                .isEqualTo("Nothing: finance relies on 0 fields of billing/paid for cash-report");
    }

    @Test
    void failsTheLeavesThatAreNotTrueWithWhatToDo() {
        EngineExecutionResults results = run(Consuming.class);

        assertThat(failed(results))
                .containsExactly(
                        "the outcome depends on field id",
                        "the outcome depends on field amount",
                        "the outcome depends on field way",
                        "the outcome depends on field note");
        assertThat(results.testEvents().failed().stream()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow()
                                .getMessage()))
                .allMatch(message -> message.contains("  fix: drop the field from the record"));
    }
}
