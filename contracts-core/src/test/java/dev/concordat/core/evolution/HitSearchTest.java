package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.CENTS;
import static dev.concordat.core.evolution.EvolutionSample.EUR;
import static dev.concordat.core.evolution.EvolutionSample.amount;
import static dev.concordat.core.evolution.EvolutionSample.bound;
import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.dependent;
import static dev.concordat.core.evolution.EvolutionSample.ending;
import static dev.concordat.core.evolution.EvolutionSample.expectation;
import static dev.concordat.core.evolution.EvolutionSample.history;
import static dev.concordat.core.evolution.EvolutionSample.published;
import static dev.concordat.core.evolution.EvolutionSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Erasure;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Ordering;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.model.ServiceLevelPromises;
import dev.concordat.core.check.Standing;
import dev.concordat.core.finding.ChangeRule;
import dev.concordat.core.finding.CorrectionChangeRule;
import dev.concordat.core.finding.IdentityChangeRule;
import dev.concordat.core.finding.LifeChangeRule;
import dev.concordat.core.finding.MeaningChangeRule;
import dev.concordat.core.finding.PrivacyChangeRule;
import dev.concordat.core.finding.PromiseChangeRule;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.ShapeChangeRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HitSearchTest {
    private static final ChoiceType AB = new ChoiceType(List.of("A", "B"), false);
    private static final ChoiceType ABC = new ChoiceType(List.of("A", "B", "C"), false);
    private static final ChoiceType OPEN = new ChoiceType(List.of("A", "B"), true);
    private static final FactId ORDER = FactId.parse("sales/order-placed");
    private static final FactId QUOTE = FactId.parse("sales/quote-accepted");
    private static final QualityRule NOTE_THERE = new QualityRule.Completeness("note");

    /** A change, one expectation that copes with it, and one that does not. */
    private record Case(
            ChangeRule rule,
            SemanticContract.Builder before,
            SemanticContract.Builder after,
            ConsumerExpectation.Builder coping,
            ConsumerExpectation.Builder hit) {
        @Override
        public String toString() {
            return rule.id();
        }
    }

    private static Field note(FieldType type) {
        return Field.required("note", type);
    }

    private static Field note(ScalarKind kind) {
        return note(new ScalarType(kind));
    }

    private static Field maybe(String name) {
        return Field.optional(name, new ScalarType(ScalarKind.TEXT));
    }

    private static Field personal(UnaryOperator<PrivacyStatement.Builder> more) {
        PrivacyStatement.Builder privacy = PrivacyStatement.builder();
        privacy.classification(PrivacyClass.PERSONAL).subject("customer").erasure(Erasure.DELETE);
        Field.Builder field = Field.builder();
        field.from(text("note"));
        return field.privacy(more.apply(privacy).build()).build();
    }

    private static Field secret(Sensitivity sensitivity) {
        Field.Builder field = Field.builder();
        field.from(text("note"));
        return field.sensitivity(sensitivity).build();
    }

    private static SemanticContract.Builder before(Field... fields) {
        return contract("1.2.0", fields);
    }

    private static SemanticContract.Builder delivery(Ordering ordering, Duplicates duplicates, int delay, int replay) {
        return before().delivery(new DeliveryPromises(
                ordering, duplicates, Optional.of(Duration.ofDays(delay)), Optional.of(Duration.ofDays(replay))));
    }

    private static SemanticContract.Builder fresh(FactClock clock, int minutes) {
        return before().freshness(new FreshnessPromises.Promised(
                clock,
                Duration.ofMinutes(minutes),
                Optional.empty(),
                Percentage.ALL,
                Duration.ofDays(30),
                Optional.empty()));
    }

    private static SemanticContract.Builder identity(KeyScope scope, KeyReuse reuse, int days) {
        return before().identity(new IdentityRules(scope, reuse, Optional.of(Duration.ofDays(days))));
    }

    private static ConsumerExpectation.Builder identified(KeyScope scope, KeyReuse reuse, int days) {
        return expectation()
                .identity(new IdentityRules(scope, reuse, Optional.of(days).map(Duration::ofDays)));
    }

    private static SemanticContract.Builder guaranteed(double target) {
        return before(maybe("note"))
                .quality(List.of(new QualityGuarantee(NOTE_THERE, Percentage.of(target), QualitySeverity.ERROR)));
    }

    private static ConsumerExpectation.Builder needing(double target) {
        return expectation(maybe("note"))
                .quality(List.of(new QualityGuarantee(NOTE_THERE, Percentage.of(target), QualitySeverity.ERROR)));
    }

    private static ServiceLevelPromises complete(double target) {
        return new ServiceLevelPromises(
                Optional.of(Percentage.of(target)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofDays(30));
    }

    private static SemanticContract.Builder after(FactId... facts) {
        return before().lifecycle(new LifecyclePromises.OfFact(false, List.of(facts), List.of(), true));
    }

    private static DeprecationPromises notice(int days) {
        return new DeprecationPromises(
                Map.of(Stage.ACTIVE, Duration.ofDays(days), Stage.CORE, Duration.ofDays(365)), false);
    }

    private static Stream<Case> cases() {
        return Stream.of(shape(), identity(), promises(), rest()).flatMap(one -> one);
    }

    private static Stream<Case> shape() {
        return Stream.of(
                new Case(
                        ShapeChangeRule.FIELD_REMOVED,
                        before(text("note")),
                        before(),
                        expectation(maybe("other")),
                        expectation(text("note"))),
                new Case(
                        ShapeChangeRule.OPTIONAL_FIELD_REMOVED,
                        before(maybe("note")),
                        before(),
                        expectation(text("other")),
                        expectation(maybe("note"))),
                new Case(
                        ShapeChangeRule.FIELD_BECAME_OPTIONAL,
                        before(text("note")),
                        before(maybe("note")),
                        expectation(maybe("note")),
                        expectation(text("note"))),
                new Case(
                        ShapeChangeRule.TYPE_WIDENED,
                        before(note(ScalarKind.INTEGER)),
                        before(note(ScalarKind.LONG)),
                        expectation(note(ScalarKind.LONG)),
                        expectation(note(ScalarKind.INTEGER))),
                new Case(
                        ShapeChangeRule.TYPE_CHANGED,
                        before(note(ScalarKind.LONG)),
                        before(note(ScalarKind.TEXT)),
                        expectation(note(new AnyType())),
                        expectation(note(ScalarKind.LONG))),
                new Case(
                        ShapeChangeRule.CHOICE_VALUE_ADDED,
                        before(note(AB)),
                        before(note(ABC)),
                        expectation(note(ABC)),
                        expectation(note(AB))),
                new Case(
                        ShapeChangeRule.CHOICE_OPENED,
                        before(note(AB)),
                        before(note(OPEN)),
                        expectation(note(OPEN)),
                        expectation(note(AB))));
    }

    private static Stream<Case> identity() {
        return Stream.of(
                new Case(
                        IdentityChangeRule.BUSINESS_KEY_CHANGED,
                        before(text("number")),
                        before(text("number")).businessKey(List.of(new RoleLocation.InPayload("number"))),
                        expectation().businessKey(List.of()),
                        expectation()),
                new Case(
                        IdentityChangeRule.BUSINESS_KEY_WITHDRAWN,
                        before(),
                        before().businessKey(List.of()),
                        expectation().businessKey(List.of()),
                        expectation()),
                new Case(
                        IdentityChangeRule.KEY_SCOPE_NARROWED,
                        identity(KeyScope.WORLDWIDE, KeyReuse.NEVER, 7),
                        identity(KeyScope.ORGANISATION, KeyReuse.NEVER, 7),
                        identified(KeyScope.ORGANISATION, KeyReuse.NEVER, 7),
                        identified(KeyScope.WORLDWIDE, KeyReuse.NEVER, 7)),
                new Case(
                        IdentityChangeRule.KEY_REUSE_ALLOWED,
                        identity(KeyScope.WORLDWIDE, KeyReuse.NEVER, 7),
                        identity(KeyScope.WORLDWIDE, KeyReuse.POSSIBLE, 7),
                        identified(KeyScope.WORLDWIDE, KeyReuse.POSSIBLE, 7),
                        identified(KeyScope.WORLDWIDE, KeyReuse.NEVER, 7)),
                new Case(
                        IdentityChangeRule.DEDUP_WINDOW_LENGTHENED,
                        identity(KeyScope.WORLDWIDE, KeyReuse.NEVER, 6),
                        identity(KeyScope.WORLDWIDE, KeyReuse.NEVER, 7),
                        identified(KeyScope.WORLDWIDE, KeyReuse.NEVER, 7),
                        identified(KeyScope.WORLDWIDE, KeyReuse.NEVER, 6)));
    }

    private static Stream<Case> promises() {
        return Stream.of(
                new Case(
                        PromiseChangeRule.ORDERING_WEAKENED,
                        delivery(Ordering.TOTAL, Duplicates.NEVER, 1, 9),
                        delivery(Ordering.NONE, Duplicates.NEVER, 1, 9),
                        expectation(),
                        expectation().handlesDelivery(List.of(DeliveryHazard.DUPLICATES))),
                new Case(
                        PromiseChangeRule.DUPLICATES_ALLOWED,
                        delivery(Ordering.TOTAL, Duplicates.NEVER, 1, 9),
                        delivery(Ordering.TOTAL, Duplicates.POSSIBLE, 1, 9),
                        expectation(),
                        expectation().handlesDelivery(List.of(DeliveryHazard.REORDERING))),
                new Case(
                        PromiseChangeRule.RESTRICTION_ADMITTED,
                        delivery(Ordering.TOTAL, Duplicates.NOT_STATED, 1, 9),
                        delivery(Ordering.TOTAL, Duplicates.POSSIBLE, 1, 9),
                        expectation(),
                        expectation().handlesDelivery(List.of(DeliveryHazard.REORDERING))),
                new Case(
                        PromiseChangeRule.DELAY_LENGTHENED,
                        delivery(Ordering.TOTAL, Duplicates.NEVER, 1, 9),
                        delivery(Ordering.TOTAL, Duplicates.NEVER, 2, 9),
                        expectation().maxDelay(Duration.ofDays(2)),
                        expectation().maxDelay(Duration.ofDays(1))),
                new Case(
                        PromiseChangeRule.REPLAY_SHORTENED,
                        delivery(Ordering.TOTAL, Duplicates.NEVER, 1, 9),
                        delivery(Ordering.TOTAL, Duplicates.NEVER, 1, 8),
                        expectation().replay(Duration.ofDays(8)),
                        expectation().replay(Duration.ofDays(9))),
                new Case(
                        PromiseChangeRule.FRESHNESS_WEAKENED,
                        fresh(FactClock.OCCURRED, 5),
                        fresh(FactClock.OCCURRED, 6),
                        expectation().maxAge(Duration.ofMinutes(6)),
                        expectation().maxAge(Duration.ofMinutes(5))),
                new Case(
                        PromiseChangeRule.FRESHNESS_CLOCK_CHANGED,
                        fresh(FactClock.OCCURRED, 5),
                        fresh(FactClock.RECORDED, 5),
                        expectation().maxAge(Duration.ofDays(3)),
                        expectation().maxAge(Duration.ofDays(2))),
                new Case(
                        PromiseChangeRule.QUALITY_WEAKENED, guaranteed(99), guaranteed(98), needing(98), needing(98.5)),
                new Case(
                        PromiseChangeRule.SERVICE_LEVEL_WEAKENED,
                        before().serviceLevel(complete(99)),
                        before().serviceLevel(complete(98)),
                        expectation().serviceLevel(complete(98)),
                        expectation().serviceLevel(complete(99))),
                new Case(
                        PromiseChangeRule.ORDER_OF_FACTS_RELAXED,
                        after(ORDER),
                        after(ORDER, QUOTE),
                        expectation().addAfter(ORDER, QUOTE),
                        expectation().addAfter(ORDER)));
    }

    private static Stream<Case> rest() {
        Compensation compensation =
                new Compensation(FactId.parse("billing/credit-memo-posted"), /* partial= */ true, Optional.empty());
        Retraction retraction = new Retraction(FactId.parse("billing/invoice-withdrawn"), Optional.empty(), List.of());
        return Stream.of(
                new Case(
                        MeaningChangeRule.USE_EXCLUDED,
                        before(),
                        before().meaning(new BusinessMeaning(
                                "Billing has fixed what a customer owes", 1, List.of(), List.of("cash-forecasting"))),
                        expectation(),
                        expectation()
                                .purpose(new dev.concordat.api.model.DeclaredPurpose(
                                        "cash-forecasting",
                                        dev.concordat.api.PurposeKind.ANALYTICS,
                                        Optional.empty()))),
                new Case(
                        CorrectionChangeRule.CORRECTION_ADDED,
                        before().corrections(List.of(compensation)),
                        before().corrections(List.of(compensation, retraction)),
                        expectation().addHandlesCorrections(CorrectionKind.RETRACTION),
                        expectation()),
                new Case(
                        CorrectionChangeRule.CORRECTION_STATED,
                        before(),
                        before().corrections(List.of(retraction)),
                        expectation().addHandlesCorrections(CorrectionKind.RETRACTION),
                        expectation()),
                new Case(
                        PrivacyChangeRule.PERSONAL_DATA_ADDED,
                        before(text("note")),
                        before(personal(one -> one)),
                        expectation(text("note")).mayReceive(PrivacyClass.PERSONAL),
                        expectation(text("note"))),
                new Case(
                        PrivacyChangeRule.PRIVACY_CLASS_RAISED,
                        before(personal(one -> one)),
                        before(personal(one -> one.classification(PrivacyClass.CHILD))),
                        expectation(text("note")).mayReceive(PrivacyClass.CHILD),
                        expectation(text("note")).mayReceive(PrivacyClass.PERSONAL)),
                new Case(
                        PrivacyChangeRule.PERSONAL_PURPOSE_REMOVED,
                        before(personal(one -> one)),
                        before(personal(one -> one.addPurposes("dunning"))),
                        expectation(text("note"))
                                .mayReceive(PrivacyClass.PERSONAL)
                                .purpose(new dev.concordat.api.model.DeclaredPurpose(
                                        "dunning", dev.concordat.api.PurposeKind.OPERATIONAL, Optional.empty())),
                        expectation(text("note")).mayReceive(PrivacyClass.PERSONAL)),
                new Case(
                        PrivacyChangeRule.SENSITIVITY_STATED,
                        before(text("note")),
                        before(secret(Sensitivity.CONFIDENTIAL)),
                        expectation(text("note")).clearance(Sensitivity.CONFIDENTIAL),
                        expectation(text("note"))),
                new Case(
                        PrivacyChangeRule.SENSITIVITY_RAISED,
                        before(secret(Sensitivity.INTERNAL)),
                        before(secret(Sensitivity.CONFIDENTIAL)),
                        expectation(text("note")).clearance(Sensitivity.CONFIDENTIAL),
                        expectation(text("note"))),
                new Case(
                        LifeChangeRule.STAGE_LOWERED,
                        before(),
                        before().stage(Stage.EXPERIMENTAL),
                        expectation(),
                        expectation().atLeast(Stage.ACTIVE)),
                new Case(
                        LifeChangeRule.NOTICE_SHORTENED,
                        before().deprecationPolicy(notice(90)),
                        before().deprecationPolicy(notice(60)),
                        expectation().notice(Duration.ofDays(60)),
                        expectation().notice(Duration.ofDays(90))),
                new Case(
                        LifeChangeRule.DEPRECATION_ANNOUNCED,
                        before(text("note")),
                        before(ending(text("note"), "2026-01-01", "2026-12-01", "nobody reads it")),
                        expectation(),
                        expectation(text("note"))));
    }

    private static Change only(ChangeRule rule, SemanticContract before, SemanticContract after) {
        List<Change> changes = Evolution.between(before, after).all().stream()
                .filter(change -> change.rule() == rule)
                .toList();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static List<Hit> hits(Case one, ConsumerExpectation.Builder expectation) {
        SemanticContract before = one.before().build();
        SemanticContract after = one.after().build();
        return new HitSearch(before, after, List.of(bound(expectation)))
                .of(only(one.rule(), before, after), Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hitsOnlyWhoDoesNotCope(Case one) {
        assertThat(hits(one, one.coping())).isEmpty();
        assertThat(hits(one, one.hit())).singleElement().satisfies(hit -> {
            assertThat(hit.shownBy()).isNotEmpty();
            assertThat(hit.severity()).isEqualTo(hit.shownBy().get(0).severity());
        });
    }

    @Test
    void everyToleratedRuleIsTried() {
        assertThat(cases().map(Case::rule))
                .containsExactlyInAnyOrderElementsOf(ChangeRule.all().stream()
                        .filter(rule -> Tolerance.of(rule).isPresent())
                        .toList());
    }

    // ---- changes of which an expectation cannot say whether its consumer copes

    private static List<Hit> ofUnit(ConsumerExpectation.Builder expectation) {
        return hits(
                new Case(
                        MeaningChangeRule.UNIT_CHANGED,
                        before(amount(EUR)),
                        before(amount(CENTS)),
                        expectation,
                        expectation),
                expectation);
    }

    @Test
    void hitsWhoeverReliesOnThePlaceIfAnExpectationCannotSayThatItCopes() {
        assertThat(ofUnit(expectation(amount(CENTS)))).singleElement().satisfies(hit -> {
            assertThat(hit.severity()).isEqualTo(Severity.ERROR);
            assertThat(hit.shownBy()).isEmpty();
        });
        assertThat(ofUnit(expectation(text("note")))).isEmpty();
    }

    @Test
    void ignoresWhoRelied() {
        assertThat(ofUnit(expectation(amount(EUR)).state(ExpectationState.RETIRED)))
                .isEmpty();
    }

    @Test
    void hitsNobodyWithWhatHarmsNobody() {
        SemanticContract before = before(amount(EUR)).build();
        SemanticContract after = before(amount(CENTS)).build();

        assertThat(new HitSearch(before, after, List.of(bound(expectation(amount(EUR)))))
                        .of(only(MeaningChangeRule.UNIT_CHANGED, before, after), Severity.INFO))
                .isEmpty();
    }

    @Test
    void asksOnlyForFindingsAtThePlaceOfTheChange() {
        SemanticContract before = before(text("note"), text("other")).build();
        SemanticContract after = before(maybe("note"), maybe("other")).build();
        HitSearch search = new HitSearch(before, after, List.of(bound(expectation(text("note"), text("other")))));

        assertThat(search.of(Evolution.between(before, after).all().get(0), Severity.ERROR))
                .singleElement()
                .satisfies(hit -> assertThat(hit.shownBy())
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.place()).endsWith("field note")));
    }

    @Test
    void doesNotCountWhatWasWrongBefore() {
        // The consumer never coped with an absent note, and does not cope less when another one comes.
        SemanticContract before = before(maybe("note")).build();
        SemanticContract after = before(maybe("note")).build();
        Change again = new Change(
                ShapeChangeRule.FIELD_BECAME_OPTIONAL,
                EvolutionSample.FACT.toString(),
                Optional.of("note"),
                "presence",
                "always there",
                "may be absent");

        assertThat(new HitSearch(before, after, List.of(bound(expectation(text("note"))))).of(again, Severity.ERROR))
                .isEmpty();
    }

    // ---- places

    private static boolean relied(String path, Field... fields) {
        return new ReliedPaths(expectation(fields).build()).contain(path);
    }

    @Test
    void reliesOnWhatIsInsideAPlace() {
        Field lines = Field.required("lines", new ListType(new ObjectType(List.of(text("sku")))));
        Field days = Field.required("days", new MapType(new ScalarType(ScalarKind.TEXT)));

        assertThat(relied("lines", lines)).isTrue();
        assertThat(relied("lines[]", lines)).isTrue();
        assertThat(relied("lines[].sku", lines)).isTrue();
        assertThat(relied("lines[].price", lines)).isFalse();
        assertThat(relied("line", lines)).isFalse();
        assertThat(relied("days", days)).isTrue();
        assertThat(relied("other", lines)).isFalse();
    }

    @Test
    void reliesOnEverythingInsideWhatItTakesAsItIs() {
        assertThat(relied("note.city", note(new AnyType()))).isTrue();
        assertThat(relied("note[].city", note(new ListType(new AnyType())))).isTrue();
        assertThat(relied("note{}.city", note(new MapType(new AnyType())))).isTrue();
        assertThat(relied("note.city", note(ScalarKind.TEXT))).isFalse();
        assertThat(relied("note.city", note(new ListType(new ScalarType(ScalarKind.TEXT)))))
                .isFalse();
        assertThat(relied("notes.city", note(new AnyType()))).isFalse();
    }

    @Test
    void reliesOnItsKeyAndOnWhatItWantsGuaranteed() {
        assertThat(new ReliedPaths(expectation().addBusinessKey("number").build()).contain("number"))
                .isTrue();
        assertThat(new ReliedPaths(needing(98).fields(List.of()).build()).contain("note"))
                .isTrue();
    }

    // ---- who fails

    private static String findings(Standing standing) {
        return EvolutionCheck.of(
                        history(published("2026-01-01", before(amount(EUR)).build())),
                        List.of(dependent(expectation(amount(EUR)), standing, "2026-03-02")),
                        contract("1.3.0", amount(CENTS)).build(),
                        EvolutionSample.TODAY)
                .report()
                .findings()
                .where(finding -> finding.rule() == MeaningChangeRule.UNIT_CHANGED)
                .toString();
    }

    @Test
    void failsOnlyWithSomebodyWhoIsBound() {
        assertThat(findings(Standing.BINDING)).startsWith("[unit-changed] ").contains("(agreed 2026-03-02, ");
        assertThat(findings(Standing.REQUESTED))
                .startsWith("[unit-changed, warning] ")
                .contains("finance/revenue (billed-amount) relies on it (requested, ");
        assertThat(findings(Standing.STALE))
                .startsWith("[unit-changed, warning] ")
                .contains("relies on it (stale, ");
        assertThat(findings(Standing.NEVER_ACCEPTED)).contains("relies on it (never accepted, ");
    }
}
