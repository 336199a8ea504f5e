package dev.concordat.testkit;

import dev.concordat.api.FactId;
import dev.concordat.core.store.ContractStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * A consumer's test, ready to run. Immutable and thread-safe as far as the given code is; each {@code with} gives a
 * changed copy.
 *
 * @since 0.1
 */
public final class ConsumerContractTest implements ContractTest {
    private final Class<?> record;
    private final Handling<?> handling;
    private final Waivers waivers;
    private final TestSettings settings;

    ConsumerContractTest(Class<?> record, Handling<?> handling, Waivers waivers, TestSettings settings) {
        this.record = record;
        this.handling = handling;
        this.waivers = waivers;
        this.settings = settings;
    }

    /**
     * Says that a field is read but decides nothing the outcome shows, so that its use need not be shown.
     *
     * @param path path of the field, such as {@code invoiceId}
     * @param reason why no outcome shows it; stands in the name of a leaf
     * @return the test with it
     * @throws IllegalArgumentException if the reason is blank
     */
    public ConsumerContractTest carriedOnly(String path, String reason) {
        return new ConsumerContractTest(record, handling, waivers.with(path, reason), settings);
    }

    /**
     * Says that a correction the record handles does not concern this consumer, so that the test needs no code for the fact
     * that brings it.
     *
     * @param fact the later fact, such as {@code billing/credit-memo-posted}
     * @param reason why it changes nothing here; stands in the name of a leaf
     * @return the test with it
     * @throws IllegalArgumentException if the fact is not written {@code context/name}, or the reason is blank
     */
    public ConsumerContractTest unaffectedBy(String fact, String reason) {
        return new ConsumerContractTest(record, handling, waivers.unaffectedBy(FactId.parse(fact), reason), settings);
    }

    /**
     * Looks for the contract in a store rather than in the default one.
     *
     * @param store the store
     * @return the test with it
     */
    public ConsumerContractTest in(ContractStore store) {
        return new ConsumerContractTest(record, handling, waivers, settings.in(store));
    }

    /**
     * Counts days from a clock rather than from the system's, in UTC.
     *
     * @param clock the clock
     * @return the test with it
     */
    public ConsumerContractTest at(Clock clock) {
        return new ConsumerContractTest(record, handling, waivers, settings.at(clock));
    }

    /**
     * Generates facts from another seed than {@value TestSettings#SEED}.
     *
     * @param seed the seed; the same seed gives the same facts
     * @return the test with it
     */
    public ConsumerContractTest seed(long seed) {
        return new ConsumerContractTest(record, handling, waivers, settings.seed(seed));
    }

    /**
     * Tries more or fewer facts than {@value TestSettings#TRIES} for each sentence.
     *
     * @param tries 1 or more
     * @return the test with it
     * @throws IllegalArgumentException if there are none
     */
    public ConsumerContractTest tries(int tries) {
        return new ConsumerContractTest(record, handling, waivers, settings.tries(tries));
    }

    /**
     * Writes what can be published below a directory rather than below {@code target/concordat}.
     *
     * @param directory the directory
     * @return the test with it
     */
    public ConsumerContractTest writingTo(Path directory) {
        return new ConsumerContractTest(record, handling, waivers, settings.writingTo(directory));
    }

    /**
     * Takes the owner's exceptions from a file instead of {@code concordat-baseline.json} upwards. They concern what the
     * record declares, never what its tests show.
     *
     * @param baseline the file
     * @return the test with them
     */
    public ConsumerContractTest excepting(Path baseline) {
        return new ConsumerContractTest(record, handling, waivers, settings.excepting(baseline));
    }

    private ConsumerRun run() {
        return new ConsumerRun(record, handling, waivers, settings);
    }

    @Override
    public Stream<DynamicNode> tests() {
        ConsumerRun run = run();
        Sentences sentences = run.sentences();
        return sentences.asTests(run.source(), run.title(), System.out);
    }

    @Override
    public ContractReport report() {
        return run().sentences().asReport();
    }
}
