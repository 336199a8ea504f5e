package shop.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.testkit.ContractReport;
import dev.concordat.testkit.ProducerContract;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

/** Three annotations for each fact are enough. */
class SupportKeepsItsPromisesTest {
    private final CaseDesk desk = new CaseDesk();

    private List<SupportCaseOpened> opened() {
        return Arrays.stream(Topic.values())
                .map(topic -> desk.open("ORD-1", topic))
                .toList();
    }

    private List<SupportCaseClosed> closed() {
        return opened().stream()
                .map(one -> desk.close(one.caseId(), one.topic() != Topic.OTHER))
                .toList();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutOpenedCases() {
        return ProducerContract.of(SupportCaseOpened.class)
                .emittedBy(this::opened)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutClosedCases() {
        return ProducerContract.of(SupportCaseClosed.class)
                .emittedBy(this::closed)
                .at(Today.CLOCK)
                .tests();
    }

    /** A consumer has come to rely on the case: the next step is announced, and nothing fails. */
    @Test
    void isWarnedOfTheNextStepOnly() {
        ContractReport report = ProducerContract.of(SupportCaseOpened.class)
                .emittedBy(this::opened)
                .at(Today.CLOCK)
                .report();

        assertThat(report.lines()).allMatch(ContractReport.Line::holds);
        assertThat(report.toString()).contains("[corrections-missing]", "a warning until ");
    }
}
