package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Duplicates;
import dev.concordat.api.FactId;
import dev.concordat.api.Ordering;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Version;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Expectations;
import dev.concordat.core.store.ContractStore;
import dev.concordat.testkit.fixture.Paid;
import dev.concordat.testkit.fixture.PaidCandidly;
import dev.concordat.testkit.fixture.consumer.Cash;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people outside do to make a producer's test fail, and what becomes of it. */
class OutsidersTest {
    private static final ExpectationState AGREED = ExpectationState.AGREED;
    private static final LocalDate TODAY = StoreSample.TODAY;
    private static final String CONSUMER = "finance (cash, purpose cash-report) gets what it relies on";
    private static final String FACT =
            "{\"id\":\"p1\",\"amount\":1.5,\"way\":\"CASH\",\"recordedAt\":\"2026-03-02T10:15:30Z\"}";

    @TempDir
    private Path directory;

    private int stores;

    private StoreSample sample() {
        stores++;
        return new StoreSample(directory.resolve("store" + stores));
    }

    private ContractReport report(Class<?> fact, ContractStore store, Object... emitted) {
        return ProducerContract.of(fact)
                .emittedBy(() -> List.of(emitted))
                .in(store)
                .at(StoreSample.CLOCK)
                .writingTo(directory.resolve("staging"))
                .report();
    }

    /** What 1.0.0 said, and a consumer that agreed to it. */
    private ContractReport candidAfter(UnaryOperator<SemanticContract.Builder> said) {
        SemanticContract.Builder silent = SemanticContract.builder();
        silent.from(Contracts.of(Paid.class)).corrections(List.of());
        ContractStore store = sample().with(said.apply(silent).build())
                .with(Cash.class, AGREED, TODAY)
                .open();
        return report(PaidCandidly.class, store, FACT);
    }

    private static Field with(Field field, UnaryOperator<Field.Builder> change) {
        Field.Builder builder = Field.builder();
        builder.from(field);
        return change.apply(builder).build();
    }

    private static List<Field> fields(String name, UnaryOperator<Field.Builder> change) {
        return Contracts.of(Paid.class).fields().stream()
                .map(field -> field.name().equals(name) ? with(field, change) : field)
                .toList();
    }

    @Test
    void isNotBoundBySilence() {
        ContractReport report = candidAfter(silent -> silent);

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains(
                        "warning [duplicates-not-handled] billing/paid 1.1.0: expected each fact once, but the contract"
                                + " says a fact can arrive more than once; finance relies on it (agreed 2026-03-02, purpose"
                                + " cash-report, owner finance-data); as the producer, keep the statement if it is true:"
                                + " the version before promised nothing else, and it fails the consumer's own test, not"
                                + " yours; as the consumer, recognise a repeated event id, and declare delivery ="
                                + " DUPLICATES",
                        "warning [purpose-excluded] billing/paid 1.1.0: the fact is not suitable for purposes of kind"
                                + " financial-reporting, and cash-report is one; finance relies on it (agreed 2026-03-02,"
                                + " purpose cash-report, owner finance-data); as the producer, keep the statement if it is"
                                + " true: what a fact is not suitable for is yours to say, and it fails the consumer's own"
                                + " test, not yours; as the consumer, use another source for cash-report");
        assertThat(Lines.sentences(report).stream()
                        .filter(one -> one.contains("the consumer's own test"))
                        .map(one -> one.substring(0, one.indexOf(':'))))
                .containsExactlyInAnyOrder(
                        "warning [correction-not-handled] billing/paid 1.1.0",
                        "warning [duplicates-not-handled] billing/paid 1.1.0",
                        "warning [reordering-not-handled] billing/paid 1.1.0",
                        "warning [purpose-excluded] billing/paid 1.1.0",
                        "warning [privacy-above-permission] billing/paid 1.1.0, field note",
                        "warning [sensitivity-above-clearance] billing/paid 1.1.0, field amount");
    }

    @Test
    void isBoundByWhatItPromised() {
        assertThat(errorsAfter(before -> before.delivery(delivery(Ordering.NOT_STATED, Duplicates.NEVER))))
                .startsWith("[duplicates-not-handled] billing/paid 1.1.0: ")
                .doesNotContain("reordering");
        assertThat(errorsAfter(before -> before.delivery(delivery(Ordering.PER_KEY, Duplicates.NOT_STATED))))
                .startsWith("[reordering-not-handled] billing/paid 1.1.0: ")
                .doesNotContain("duplicates");
        assertThat(errorsAfter(
                        before -> before.corrections(Contracts.of(Paid.class).corrections())))
                .startsWith("[correction-not-handled] billing/paid 1.1.0: ");
        assertThat(errorsAfter(
                        before -> before.fields(fields("amount", field -> field.sensitivity(Sensitivity.INTERNAL)))))
                .startsWith("[sensitivity-above-clearance] billing/paid 1.1.0, field amount: ");
    }

    private static DeliveryPromises delivery(Ordering ordering, Duplicates duplicates) {
        return new DeliveryPromises(ordering, duplicates, Optional.empty(), Optional.empty());
    }

    private String errorsAfter(UnaryOperator<SemanticContract.Builder> said) {
        return Lines.under(candidAfter(said), CONSUMER);
    }

    /** A version 0.9.0 that had a field of another name. */
    private static SemanticContract withAmont() {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.from(Contracts.of(Paid.class))
                .version(Version.parse("0.9.0"))
                .fields(fields("amount", field -> field.name("amont")));
        return builder.build();
    }

    private ContractReport agreedToAmont(int daysAgo) {
        StoreSample sample = sample();
        sample.earlier(100).with(withAmont());
        StoreSample asked = daysAgo > 0 ? sample.earlier(daysAgo).with(Cash.Wrong.class, AGREED, TODAY) : sample;
        sample.earlier(50).withPaid();
        asked.with(Cash.Wrong.class, AGREED, TODAY);
        return report(Paid.class, sample.open(), new Paid("p1", BigDecimal.ONE, Paid.Way.CASH, Optional.empty()));
    }

    @Test
    void isNotBoundByAVersionThatWasSupersededBeforeSomebodyAsked() {
        assertThat(Lines.broken(agreedToAmont(0))).isEmpty();
        assertThat(Lines.sentences(agreedToAmont(0)))
                .anyMatch(one -> one.startsWith("finance (wrong, purpose cash-report) is agreed by its own word only"));
        assertThat(Lines.broken(agreedToAmont(51)))
                .containsExactly("finance (wrong, purpose cash-report) gets what it relies on");
    }

    private static ConsumerExpectation cash(PurposeKind kind, ExpectationState state, LocalDate confirmed) {
        return ConsumerExpectation.builderFrom(Expectations.of(Cash.class))
                .purpose(new DeclaredPurpose("cash-report", kind, Optional.empty()))
                .state(state)
                .confirmedOn(confirmed)
                .build();
    }

    private LocalDate since(StoreSample sample) {
        return new StoreView(sample.open())
                .audienceOf(FactId.parse("billing/paid"), TODAY).stream()
                        .findFirst()
                        .orElseThrow()
                        .since();
    }

    @Test
    void startsTheNoticeAgainWhenSomebodyAsksForAnotherKindOfPurpose() {
        StoreSample sample = sample();
        sample.earlier(200).withPaid();
        sample.earlier(100).with(cash(PurposeKind.OPERATIONAL, AGREED, TODAY.minusDays(100)));
        sample.earlier(60).with(cash(PurposeKind.OPERATIONAL, AGREED, TODAY.minusDays(60)));
        assertThat(since(sample.earlier(10).with(cash(PurposeKind.OPERATIONAL, AGREED, TODAY.minusDays(10)))))
                .isEqualTo(TODAY.minusDays(100));

        assertThat(since(sample.earlier(5).with(cash(PurposeKind.REGULATORY, AGREED, TODAY.minusDays(5)))))
                .isEqualTo(TODAY.minusDays(5));
        assertThat(since(sample.with(cash(PurposeKind.OPERATIONAL, AGREED, TODAY))))
                .isEqualTo(TODAY);
    }

    @Test
    void startsTheNoticeAgainAfterABreak() {
        StoreSample silent = sample();
        silent.earlier(200).withPaid();
        silent.earlier(150).with(cash(PurposeKind.OPERATIONAL, AGREED, TODAY.minusDays(150)));
        assertThat(since(silent.earlier(59).with(cash(PurposeKind.OPERATIONAL, AGREED, TODAY.minusDays(59)))))
                .isEqualTo(TODAY.minusDays(59));

        StoreSample retired = sample();
        retired.earlier(200).withPaid();
        retired.earlier(40).with(cash(PurposeKind.OPERATIONAL, AGREED, TODAY.minusDays(40)));
        retired.earlier(30).with(cash(PurposeKind.OPERATIONAL, ExpectationState.RETIRED, TODAY.minusDays(30)));
        assertThat(since(retired.earlier(20).with(cash(PurposeKind.OPERATIONAL, AGREED, TODAY.minusDays(20)))))
                .isEqualTo(TODAY.minusDays(20));
    }

    @Test
    void countsNobodyBeforeTheFactWasPublished() {
        StoreSample sample = sample();
        sample.earlier(300).with(cash(PurposeKind.OPERATIONAL, AGREED, TODAY));

        assertThat(since(sample.earlier(3).withPaid())).isEqualTo(TODAY.minusDays(3));
    }

    private ContractReport withExpression(ExpectationState state) {
        ConsumerExpectation hostile = ConsumerExpectation.builderFrom(cash(PurposeKind.OPERATIONAL, state, TODAY))
                .fields(fields("id", field -> field.addConstraints(new Constraint.Matches("(a|b)*"))))
                .build();
        return report(
                Paid.class,
                sample().withPaid().with(hostile).open(),
                new Paid("a".repeat(40_000), BigDecimal.ONE, Paid.Way.CASH, Optional.empty()));
    }

    @Test
    void isNotBrokenByAnExpressionNobodyCanEvaluate() {
        ContractReport requested = withExpression(ExpectationState.PROPOSED);
        assertThat(Lines.broken(requested)).isEmpty();
        assertThat(Lines.sentences(requested))
                .contains("request by finance (cash, purpose cash-report), which binds nobody: it holds already");

        ContractReport bound = withExpression(AGREED);
        assertThat(Lines.broken(bound)).isEmpty();
        assertThat(Lines.sentences(bound))
                .contains(
                        "warning [payload-constraint-not-evaluated] billing/paid as read by finance, fact 1, field id:"
                                + " expected text matching (a|b)*, but that could not be evaluated: the expression recurses too"
                                + " deeply on a text of 40000 characters; finance relies on it (agreed 2026-03-02, purpose"
                                + " cash-report, owner not known); as the consumer, write the expression without repeated"
                                + " groups, or limit the size of the text");
    }

    private ContractReport beside(String path) throws IOException {
        ContractStore whole = sample().withPaid().open();
        assertThat(whole.findings()).isEmpty();
        Path root = directory.resolve("store" + stores);
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), "{");
        return report(
                Paid.class,
                ContractStore.directory(root),
                new Paid("p1", BigDecimal.ONE, Paid.Way.CASH, Optional.empty()));
    }

    @Test
    void isNotHeldUpByFilesOfNobody() throws IOException {
        for (String stray : List.of("pom.xml", "notes/x.json", "facts/billing.json")) {
            ContractReport report = beside(stray);
            assertThat(Lines.broken(report)).isEmpty();
            assertThat(Lines.sentences(report)).anyMatch(one -> one.startsWith("left out of the store [file-"));
        }
        assertThat(Lines.sentences(beside("pom.xml")))
                .anyMatch(one -> one.startsWith("left out of the store [file-misplaced] store")
                        && one.endsWith("/pom.xml: expected one of the folders contexts, evidence, expectations,"
                                + " facts, notices, projections, but the file is at pom.xml; it belongs to no context, and whoever put it"
                                + " there has to mend it"));
    }

    @Test
    void isNotHeldUpByTheContextOfAnotherThatIsNamedLikeAFolder() throws IOException {
        ContractReport report = beside("projections/facts/billing/1.json");

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report)).anyMatch(one -> one.endsWith("; its owner has to mend it"));
    }

    @Test
    void isNotHeldUpByThePlatform() throws IOException {
        ContractReport report = beside("concordat-platform.json");

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .anyMatch(one -> one.startsWith("left out of the store [file-malformed] store")
                        && one.endsWith("; the built-in defaults hold until it is mended; it belongs to no context, and"
                                + " whoever put it there has to mend it"));
    }
}
