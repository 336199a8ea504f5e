package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Perspective;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.ShapeChangeRule;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;

/** Avro's own check of compatibility judges shapes as we do, but for the differences that are named. */
class AvroOracleTest {
    @Provide
    Arbitrary<ShapePairs.Pair> pairs() {
        return ShapePairs.pairs();
    }

    @Property(tries = 6000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void readersAreJudgedAsByAvro(@ForAll("pairs") ShapePairs.Pair pair) {
        judgedAsByAvro(pair, Perspective.READER);
    }

    @Property(tries = 6000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void replayIsJudgedAsByAvro(@ForAll("pairs") ShapePairs.Pair pair) {
        judgedAsByAvro(pair, Perspective.REPLAY);
    }

    private static void judgedAsByAvro(ShapePairs.Pair pair, Perspective perspective) {
        Changes changes = Evolution.between(pair.before(), pair.after());
        boolean expectedOfAvro = true;
        for (Change change : changes) {
            assertThat(change.rule()).isInstanceOf(ShapeChangeRule.class);
            boolean fits = changes.severity(change, perspective) != Severity.ERROR;
            Optional<AvroDifference> difference = difference(pair, change, perspective);
            difference.ifPresent(
                    one -> assertThat(fits).as("%s: %s", one, change).isEqualTo(one.fits()));
            expectedOfAvro &= difference.map(AvroDifference::fitsInAvro).orElse(fits);
            Statistics.label("differences")
                    .collect(difference.map(Enum::name).orElse("none"))
                    .coverage(coverage -> {
                        for (AvroDifference each : AvroDifference.values()) {
                            coverage.check(each.name()).count(count -> count >= 5);
                        }
                    });
        }
        boolean avro = fitsInAvro(pair.before(), pair.after(), perspective);
        assertThat(avro).as("%s: %s", perspective, changes).isEqualTo(expectedOfAvro);
        // Of no change everybody says that it fits, which would prove nothing.
        if (!changes.isEmpty()) {
            Statistics.label("verdicts")
                    .collect(changes.breaking(perspective).isEmpty(), avro)
                    .coverage(coverage -> {
                        coverage.check(true, true).count(count -> count >= 400);
                        coverage.check(false, false).count(count -> count >= 400);
                        coverage.check(true, false).count(count -> count >= 5);
                        coverage.check(false, true).count(count -> count >= 5);
                    });
        }
    }

    private static Optional<AvroDifference> difference(ShapePairs.Pair pair, Change change, Perspective perspective) {
        if (!change.aspect().equals("type")) {
            return Optional.empty();
        }
        FieldType before = type(pair.before(), change);
        FieldType after = type(pair.after(), change);
        return perspective == Perspective.READER ? AvroDifference.of(after, before) : AvroDifference.of(before, after);
    }

    private static FieldType type(SemanticContract contract, Change change) {
        Map<String, FieldType> types = FieldsAt.types(contract.fields());
        return Optional.ofNullable(types.get(change.field().orElseThrow())).orElseThrow();
    }

    /** Those who run today read what is written from now on; those of the new contract read what is stored. */
    static boolean fitsInAvro(SemanticContract before, SemanticContract after, Perspective perspective) {
        SemanticContract reader = perspective == Perspective.READER ? before : after;
        SemanticContract writer = perspective == Perspective.READER ? after : before;
        return SchemaCompatibility.checkReaderWriterCompatibility(
                                AvroShape.of(reader.fields()), AvroShape.of(writer.fields()))
                        .getType()
                == SchemaCompatibilityType.COMPATIBLE;
    }
}
