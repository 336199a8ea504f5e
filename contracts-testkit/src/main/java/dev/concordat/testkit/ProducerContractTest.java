package dev.concordat.testkit;

import dev.concordat.core.store.ContractStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
    private final List<OtherLine> otherLines;

    ProducerContractTest(
            Class<?> fact, Supplier<? extends Iterable<?>> emission, WrittenFacts writing, TestSettings settings) {
        this(fact, emission, writing, settings, List.of());
    }

    private ProducerContractTest(
            Class<?> fact,
            Supplier<? extends Iterable<?>> emission,
            WrittenFacts writing,
            TestSettings settings,
            List<OtherLine> otherLines) {
        this.fact = fact;
        this.emission = emission;
        this.writing = writing;
        this.settings = settings;
        this.otherLines = otherLines;
    }

    private ProducerContractTest with(TestSettings changed) {
        return new ProducerContractTest(fact, emission, writing, changed, otherLines);
    }

    /**
     * Writes emitted objects with the team's own mapper rather than with Jackson's defaults and the declared naming.
     *
     * @param writer makes JSON in UTF-8 of an emitted object
     * @return the test with it
     */
    public ProducerContractTest writtenBy(Function<Object, byte[]> writer) {
        return new ProducerContractTest(fact, emission, writing.by(writer), settings, otherLines);
    }

    /**
     * Looks for published contracts and expectations in a store rather than in the default one.
     *
     * @param store the store
     * @return the test with it
     */
    public ProducerContractTest in(ContractStore store) {
        return with(settings.in(store));
    }

    /**
     * Counts days from a clock rather than from the system's, in UTC.
     *
     * @param clock the clock
     * @return the test with it
     */
    public ProducerContractTest at(Clock clock) {
        return with(settings.at(clock));
    }

    /**
     * Writes what can be published below a directory rather than below {@code target/concordat}.
     *
     * @param directory the directory
     * @return the test with it
     */
    public ProducerContractTest writingTo(Path directory) {
        return with(settings.writingTo(directory));
    }

    /**
     * Takes the owner's exceptions from a file instead of {@code concordat-baseline.json} upwards.
     *
     * @param baseline the file
     * @return the test with them
     */
    public ProducerContractTest excepting(Path baseline) {
        return with(settings.excepting(baseline));
    }

    /**
     * Weighs changes as a file says instead of {@code concordat-severities.json} upwards.
     *
     * @param severities the file
     * @return the test with it
     */
    public ProducerContractTest weighing(Path severities) {
        return with(settings.weighing(severities));
    }

    /**
     * Adds another version of the fact that is published beside this one: both have to say the same of each key, in every
     * field that both have in the same unit and with the same meaning.
     *
     * <pre>{@code
     * ProducerContract.of(InvoiceIssuedV2.class)
     *         .emittedBy(() -> billing.bill(orders()))
     *         .beside(InvoiceIssued.class, () -> billing.billAsBefore(orders()))
     *         .tests();
     * }</pre>
     *
     * @param other the class of the other version
     * @param otherEmission runs the real code that emits it, for the same cases
     * @return the test with it
     */
    public ProducerContractTest beside(Class<?> other, Supplier<? extends Iterable<?>> otherEmission) {
        List<OtherLine> more = new ArrayList<>(otherLines);
        more.add(new OtherLine(other, otherEmission, writing.of(other)));
        return new ProducerContractTest(fact, emission, writing, settings, List.copyOf(more));
    }

    private ProducerRun run() {
        return new ProducerRun(fact, emission, writing, settings, otherLines);
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
