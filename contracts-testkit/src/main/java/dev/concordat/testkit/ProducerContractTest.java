package dev.concordat.testkit;

import dev.concordat.core.store.ContractStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * A producer's test, ready to run. Immutable and thread-safe as far as the given code is; each {@code with} gives a
 * changed copy.
 *
 * @since 0.1
 */
public final class ProducerContractTest implements ContractTest {
    private final Class<?> fact;
    private final Supplier<? extends Iterable<?>> emission;
    private final WrittenFacts writing;
    private final TestSettings settings;

    ProducerContractTest(
            Class<?> fact, Supplier<? extends Iterable<?>> emission, WrittenFacts writing, TestSettings settings) {
        this.fact = fact;
        this.emission = emission;
        this.writing = writing;
        this.settings = settings;
    }

    /**
     * Writes emitted objects with the team's own mapper rather than with Jackson's defaults and the declared naming.
     *
     * @param writer makes JSON in UTF-8 of an emitted object
     * @return the test with it
     */
    public ProducerContractTest writtenBy(Function<Object, byte[]> writer) {
        return new ProducerContractTest(fact, emission, writing.by(writer), settings);
    }

    /**
     * Looks for published contracts and expectations in a store rather than in the default one.
     *
     * @param store the store
     * @return the test with it
     */
    public ProducerContractTest in(ContractStore store) {
        return new ProducerContractTest(fact, emission, writing, settings.in(store));
    }

    /**
     * Counts days from a clock rather than from the system's, in UTC.
     *
     * @param clock the clock
     * @return the test with it
     */
    public ProducerContractTest at(Clock clock) {
        return new ProducerContractTest(fact, emission, writing, settings.at(clock));
    }

    /**
     * Writes what can be published below a directory rather than below {@code target/concordat}.
     *
     * @param directory the directory
     * @return the test with it
     */
    public ProducerContractTest writingTo(Path directory) {
        return new ProducerContractTest(fact, emission, writing, settings.writingTo(directory));
    }

    /**
     * Takes the owner's exceptions from a file instead of {@code concordat-baseline.json} upwards.
     *
     * @param baseline the file
     * @return the test with them
     */
    public ProducerContractTest excepting(Path baseline) {
        return new ProducerContractTest(fact, emission, writing, settings.excepting(baseline));
    }

    private ProducerRun run() {
        return new ProducerRun(fact, emission, writing, settings);
    }

    @Override
    public Stream<DynamicNode> tests() {
        ProducerRun run = run();
        Sentences sentences = run.sentences();
        URI source = run.source();
        return sentences.asTests(source, run.title(), System.out);
    }

    @Override
    public ContractReport report() {
        return run().sentences().asReport();
    }
}
