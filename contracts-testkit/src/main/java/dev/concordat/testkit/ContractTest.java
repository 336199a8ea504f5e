package dev.concordat.testkit;

import dev.concordat.core.finding.FindingsException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * The three doors of a contract test. Each runs the whole test anew; nothing is shared between runs.
 *
 * @since 0.1
 */
public interface ContractTest {
    /**
     * Gives the test as JUnit leaves, one for each sentence. The first leaf fails if nothing would be covered.
     *
     * <p>Return it from a method with {@code @TestFactory} that declares {@code Stream<DynamicNode>}.
     *
     * @return the leaves, in a fixed order
     */
    Stream<DynamicNode> tests();

    /**
     * Runs the test and gives the result as a value.
     *
     * @return every sentence with what was found
     */
    ContractReport report();

    /**
     * Runs the test.
     *
     * @throws FindingsException with all findings, if a sentence is not true
     */
    default void verify() {
        report().findings().verify();
    }
}
