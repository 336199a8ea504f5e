package dev.concordat.benchmarks;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.FactId;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Findings;
import dev.concordat.testkit.law.ConsumerLaws;
import dev.concordat.testkit.law.LawSettings;
import dev.concordat.testkit.law.ProjectionCode;
import dev.concordat.testkit.law.TraceRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One law, tried in 1,000 schedules of 50 records on average, on a projection in memory that reads JSON. */
@BenchmarkMode({Mode.SingleShotTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 5, time = 2)
public class LawBenchmark {
    private static final FactId INVOICE = FactId.parse("billing/invoice-issued");
    private static final FactId MEMO = FactId.parse("billing/credit-memo-posted");
    private static final int SCHEDULES = 1_000;
    /** Histories grow from 1 record to this many, so that they have 50 on average. */
    private static final int LONGEST = 99;

    private static SemanticContract.Builder contract(FactId fact, String key) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(fact).version(Version.parse("1.0.0"));
        builder.addFields(
                Field.required("id", new ScalarType(ScalarKind.TEXT)),
                Field.required(key, new ScalarType(ScalarKind.TEXT)),
                Field.required("amount", new ScalarType(ScalarKind.LONG)),
                Field.required("at", new ScalarType(ScalarKind.INSTANT)));
        builder.putRoles(Role.EVENT_ID, new RoleLocation.InPayload("id"));
        builder.putRoles(Role.OCCURRED_AT, new RoleLocation.InPayload("at"));
        builder.addBusinessKey(new RoleLocation.InPayload(key));
        return builder;
    }

    private static ConsumerLaws.Reading reading(SemanticContract contract) {
        ConsumerExpectation expectation = ConsumerExpectation.builder()
                .consumer(new ConsumerId("finance", Optional.empty()))
                .name("amount")
                .fact(contract.fact())
                .purpose(new DeclaredPurpose("books", PurposeKind.FINANCIAL_REPORTING, Optional.empty()))
                .addAllFields(contract.fields())
                .addHandlesDelivery(DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING)
                .addHandlesCorrections(CorrectionKind.COMPENSATION)
                .build();
        return new ConsumerLaws.Reading(contract, expectation, true);
    }

    /** Keeps amounts by event id, so that neither order nor duplicates matter. Not thread-safe. */
    private static final class Books {
        private final Map<String, Long> amounts = new HashMap<>();

        void take(TraceRecord record) {
            JsonNode json = JsonMapper.shared().readTree(record.sent().payload());
            long amount = json.path("amount").longValue();
            amounts.put(json.path("id").stringValue(), record.fact().equals(INVOICE) ? amount : -amount);
        }

        long balance() {
            return amounts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Tries the law that a fact delivered again changes nothing, from the contract on.
     *
     * @return what was found, which is nothing
     */
    @Benchmark
    public Findings deliveredAgain() {
        SemanticContract invoice = contract(INVOICE, "invoice")
                .addCorrections(new Compensation(
                        MEMO,
                        /* partial= */ true,
                        Optional.of("amount"),
                        Optional.of("amount"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .build();
        SemanticContract.Builder memo = contract(MEMO, "number");
        memo.addFields(Field.required("invoice", new ScalarType(ScalarKind.TEXT)));
        memo.addCorrects(new CorrectionLink(INVOICE, Map.of("invoice", "")));
        ProjectionCode<Books> code = new ProjectionCode<>(
                Books::new,
                Books::take,
                Books::balance,
                Books::balance,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new ConsumerLaws(
                        reading(invoice),
                        List.of(reading(memo.build())),
                        /* tombstones= */ false,
                        code,
                        Map.of(),
                        new LawSettings(1, SCHEDULES, LONGEST, LawSettings.LIMIT),
                        "finance",
                        "")
                .leaves().stream()
                        .filter(leaf -> leaf.law().equals("delivered-again"))
                        .map(leaf -> leaf.check().get())
                        .reduce(Findings.none(), Findings::and);
    }
}
