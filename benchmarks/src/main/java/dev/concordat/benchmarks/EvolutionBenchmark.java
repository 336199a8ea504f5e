package dev.concordat.benchmarks;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.evolution.Dependent;
import dev.concordat.core.evolution.EvolutionCheck;
import dev.concordat.core.evolution.EvolutionReport;
import dev.concordat.core.evolution.History;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Diff and impact of 1,000 contracts, all of them changed, with 10,000 expectations. */
@BenchmarkMode({Mode.SingleShotTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 5, time = 2)
public class EvolutionBenchmark {
    private static final int CONTRACTS = 1_000;
    private static final int CONSUMERS = 10;

    private final List<History> histories = new ArrayList<>();
    private final List<List<Dependent>> dependents = new ArrayList<>();
    private final List<SemanticContract> changed = new ArrayList<>();

    /** Makes everything that is compared. */
    @Setup
    public void make() {
        for (int fact = 0; fact < CONTRACTS; fact++) {
            histories.add(Mesh.history(fact));
            dependents.add(Mesh.dependents(fact, CONSUMERS));
            changed.add(Mesh.changed(fact));
        }
    }

    /**
     * Compares every contract with its history and joins the changes with its consumers.
     *
     * @return how many consumers are hit, so that nothing is optimised away
     */
    @Benchmark
    public int diffAndImpact() {
        int hits = 0;
        for (int fact = 0; fact < CONTRACTS; fact++) {
            EvolutionReport report = EvolutionCheck.of(
                            histories.get(fact), dependents.get(fact), changed.get(fact), Mesh.TODAY)
                    .report();
            hits += report.changes().stream()
                    .mapToInt(change -> change.hits().size())
                    .sum();
        }
        return hits;
    }
}
