package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Duplicates;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Naming;
import dev.concordat.api.Ordering;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.RefreshMode;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.Origin;
import dev.concordat.api.model.OutputKind;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.Reconciliation;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.model.ServiceLevelPromises;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Which rule fires for which change of a statement on a fact as a whole, forwards and backwards. */
class StatementComparisonTest {
    private static final FactId MEMO = FactId.parse("billing/credit-memo-posted");
    private static final FactId PAID = FactId.parse("payment/paid");
    private static final Consumer<SemanticContract.Builder> SILENT = to -> {};

    private static SemanticContract contract(Consumer<SemanticContract.Builder> said) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(EvolutionSample.FACT).version(Version.parse("1.0.0"));
        said.accept(builder);
        return builder.build();
    }

    private static String changes(Consumer<SemanticContract.Builder> before, Consumer<SemanticContract.Builder> after) {
        return Evolution.between(contract(before), contract(after)).toString().replace(" billing/invoice-issued", "");
    }

    private static void both(
            Consumer<SemanticContract.Builder> before,
            Consumer<SemanticContract.Builder> after,
            String forwards,
            String backwards) {
        assertThat(changes(before, after)).isEqualTo(forwards);
        assertThat(changes(after, before)).isEqualTo(backwards);
    }

    @Test
    void namesWhereAFactWent() {
        assertThat(changes(SILENT, to -> to.fact(FactId.parse("settlement/invoice-issued"))))
                .isEqualTo("[context-moved] settlement/invoice-issued: context billing became settlement");
        assertThat(changes(SILENT, to -> to.fact(FactId.parse("billing/invoice-sent"))))
                .isEqualTo("[fact-renamed] billing/invoice-sent: name invoice-issued became invoice-sent");
        both(
                SILENT,
                to -> to.kind(OutputKind.DATASET),
                "[output-kind-changed]: kind FACT became DATASET",
                "[output-kind-changed]: kind DATASET became FACT");
        both(
                to -> to.stage(Stage.ACTIVE),
                to -> to.stage(Stage.CORE),
                "[stage-raised]: stage ACTIVE became CORE",
                "[stage-lowered]: stage CORE became ACTIVE");
        both(
                SILENT,
                to -> to.projection("exposure"),
                "[projection-changed]: projection exposure is new",
                "[projection-changed]: projection exposure is gone");
        both(
                SILENT,
                to -> to.naming(Naming.SNAKE_CASE),
                "[naming-changed]: naming AS_WRITTEN became SNAKE_CASE",
                "[naming-changed]: naming SNAKE_CASE became AS_WRITTEN");
    }

    private static Consumer<SemanticContract.Builder> meaning(String text, int revision, String... notFor) {
        return to -> to.meaning(new BusinessMeaning(text, revision, List.of(), List.of(notFor)));
    }

    @Test
    void tellsARaisedRevisionFromOtherWords() {
        both(
                SILENT,
                meaning("owed", 1),
                "[meaning-stated]: meaning \"owed\" is new",
                "[meaning-withdrawn]: meaning \"owed\" is gone");
        both(
                meaning("owed", 1),
                meaning("due", 1),
                "[meaning-reworded]: meaning \"owed\" became \"due\"",
                "[meaning-reworded]: meaning \"due\" became \"owed\"");
        both(
                meaning("owed", 1),
                meaning("due", 2),
                "[meaning-revision-raised]: meaning \"owed\" (revision 1) became \"due\" (revision 2)",
                "[meaning-revision-lowered]: meaning \"due\" (revision 2) became \"owed\" (revision 1)");
        both(
                meaning("owed", 1),
                meaning("owed", 1, "marketing"),
                "[use-excluded]: not suitable for marketing is new",
                "[use-allowed]: not suitable for marketing is gone");
        assertThat(changes(meaning("owed", 1, "a", "b"), meaning("owed", 1, "b", "a")))
                .isEqualTo("[order-changed]: not suitable for [a, b] became [b, a]");
        assertThat(changes(
                        meaning("owed", 1),
                        to -> to.meaning(new BusinessMeaning("owed", 1, List.of("tax", "tips"), List.of()))))
                .isEqualTo("[meaning-reworded]: meaning \"owed\" became \"owed\" without tax, tips");
    }

    private static Consumer<SemanticContract.Builder> key(String... paths) {
        return to -> List.of(paths).forEach(path -> to.addBusinessKey(new RoleLocation.InPayload(path)));
    }

    private static Consumer<SemanticContract.Builder> identity(KeyScope scope, KeyReuse reuse, int days) {
        return to -> to.identity(new IdentityRules(scope, reuse, Optional.of(Duration.ofDays(days))));
    }

    @Test
    void namesWhatIdentifies() {
        both(
                SILENT,
                key("id"),
                "[business-key-stated]: business key field id is new",
                "[business-key-withdrawn]: business key field id is gone");
        both(
                key("id"),
                key("id", "line"),
                "[business-key-changed]: business key field id became field id + field line",
                "[business-key-changed]: business key field id + field line became field id");
        assertThat(changes(key("id", "line"), key("line", "id")))
                .isEqualTo("[order-changed]: business key [field id, field line] became [field line, field id]");
        both(
                identity(KeyScope.CONTEXT, KeyReuse.POSSIBLE, 2),
                identity(KeyScope.WORLDWIDE, KeyReuse.NEVER, 2),
                "[key-scope-widened]: scope of the key CONTEXT became WORLDWIDE\n"
                        + "[key-reuse-excluded]: reuse of the key POSSIBLE became NEVER",
                "[key-scope-narrowed]: scope of the key WORLDWIDE became CONTEXT\n"
                        + "[key-reuse-allowed]: reuse of the key NEVER became POSSIBLE");
        both(
                identity(KeyScope.NOT_STATED, KeyReuse.NOT_STATED, 2),
                identity(KeyScope.CONTEXT, KeyReuse.POSSIBLE, 2),
                "[key-scope-widened]: scope of the key CONTEXT is new\n"
                        + "[restriction-admitted]: reuse of the key NOT_STATED became POSSIBLE",
                "[key-scope-narrowed]: scope of the key CONTEXT is gone\n"
                        + "[restriction-unsaid]: reuse of the key POSSIBLE became NOT_STATED");
        both(
                identity(KeyScope.CONTEXT, KeyReuse.NEVER, 2),
                identity(KeyScope.CONTEXT, KeyReuse.NEVER, 7),
                "[dedup-window-lengthened]: dedup window P2D became P7D",
                "[dedup-window-shortened]: dedup window P7D became P2D");
        both(
                to -> to.putRoles(Role.EVENT_ID, new RoleLocation.InHeader("id")),
                to -> to.putRoles(Role.EVENT_ID, new RoleLocation.InRecordKey()),
                "[role-moved]: event-id in header id became in the record key",
                "[role-moved]: event-id in the record key became in header id");
        both(
                SILENT,
                to -> to.putRoles(Role.OCCURRED_AT, new RoleLocation.InPayload("at")),
                "[role-stated]: occurred-at in field at is new",
                "[role-withdrawn]: occurred-at in field at is gone");
    }

    private static Consumer<SemanticContract.Builder> delivery(
            Ordering ordering, Duplicates duplicates, int delay, int replay) {
        return to -> to.delivery(new DeliveryPromises(
                ordering, duplicates, Optional.of(Duration.ofDays(delay)), Optional.of(Duration.ofDays(replay))));
    }

    @Test
    void tellsMorePromisedOfDeliveryFromLess() {
        both(
                delivery(Ordering.PER_KEY, Duplicates.NEVER, 2, 400),
                delivery(Ordering.NONE, Duplicates.POSSIBLE, 3, 30),
                "[ordering-weakened]: ordering PER_KEY became NONE\n"
                        + "[duplicates-allowed]: duplicates NEVER became POSSIBLE\n"
                        + "[delay-lengthened]: delay P2D became P3D\n"
                        + "[replay-shortened]: replay P400D became P30D",
                "[ordering-strengthened]: ordering NONE became PER_KEY\n"
                        + "[duplicates-excluded]: duplicates POSSIBLE became NEVER\n"
                        + "[delay-shortened]: delay P3D became P2D\n"
                        + "[replay-lengthened]: replay P30D became P400D");
        both(
                SILENT,
                delivery(Ordering.NONE, Duplicates.POSSIBLE, 2, 2),
                "[restriction-admitted]: ordering NOT_STATED became NONE\n"
                        + "[restriction-admitted]: duplicates NOT_STATED became POSSIBLE\n"
                        + "[delay-shortened]: delay P2D is new\n"
                        + "[replay-lengthened]: replay P2D is new",
                "[restriction-unsaid]: ordering NONE became NOT_STATED\n"
                        + "[restriction-unsaid]: duplicates POSSIBLE became NOT_STATED\n"
                        + "[delay-lengthened]: delay P2D is gone\n"
                        + "[replay-shortened]: replay P2D is gone");
    }

    private static Consumer<SemanticContract.Builder> freshness(
            FactClock clock, int minutes, double percent, int warn, int window) {
        return to -> to.freshness(new FreshnessPromises.Promised(
                clock,
                Duration.ofMinutes(minutes),
                Optional.of(Duration.ofMinutes(warn)),
                Percentage.of(percent),
                Duration.ofDays(window),
                Optional.empty()));
    }

    @Test
    void tellsFresherFromOlder() {
        both(
                freshness(FactClock.OCCURRED, 5, 99, 3, 30),
                freshness(FactClock.OCCURRED, 10, 95, 3, 30),
                "[freshness-weakened]: greatest age PT5M became PT10M\n"
                        + "[freshness-weakened]: share of fresh facts 99 % became 95 %",
                "[freshness-strengthened]: greatest age PT10M became PT5M\n"
                        + "[freshness-strengthened]: share of fresh facts 95 % became 99 %");
        both(
                freshness(FactClock.OCCURRED, 5, 99, 3, 30),
                freshness(FactClock.PUBLISHED, 5, 99, 4, 7),
                "[freshness-clock-changed]: clock of freshness OCCURRED became PUBLISHED\n"
                        + "[freshness-terms-changed]: age to warn at PT3M became PT4M\n"
                        + "[freshness-terms-changed]: window of freshness P30D became P7D",
                "[freshness-clock-changed]: clock of freshness PUBLISHED became OCCURRED\n"
                        + "[freshness-terms-changed]: age to warn at PT4M became PT3M\n"
                        + "[freshness-terms-changed]: window of freshness P7D became P30D");
        both(
                to -> to.freshness(new FreshnessPromises.NonePromised()),
                freshness(FactClock.OCCURRED, 5, 99, 3, 30),
                "[freshness-strengthened]: freshness at most PT5M for 99 % is new\n"
                        + "[freshness-terms-changed]: freshness promised to nobody is gone",
                "[freshness-weakened]: freshness at most PT5M for 99 % is gone\n"
                        + "[freshness-terms-changed]: freshness promised to nobody is new");
    }

    private static Consumer<SemanticContract.Builder> order(
            boolean first, List<FactId> after, List<FactId> then, boolean last) {
        return to -> to.lifecycle(new LifecyclePromises.OfFact(first, after, then, last));
    }

    private static Consumer<SemanticContract.Builder> refresh(int hours, RefreshMode mode) {
        return to -> to.lifecycle(new LifecyclePromises.OfDataset(Duration.ofHours(hours), mode));
    }

    @Test
    void tellsWhichOrdersOfFactsAreAllowed() {
        both(
                SILENT,
                order(true, List.of(), List.of(PAID), false),
                "[order-of-facts-restricted]: order of facts first, then payment/paid, never last is new",
                "[order-of-facts-relaxed]: order of facts first, then payment/paid, never last is gone");
        both(
                order(true, List.of(MEMO), List.of(PAID), false),
                order(false, List.of(MEMO, PAID), List.of(MEMO), true),
                "[order-of-facts-restricted]: comes first possible became impossible\n"
                        + "[order-of-facts-relaxed]: comes after payment/paid is new\n"
                        + "[order-of-facts-restricted]: is followed by payment/paid is gone\n"
                        + "[order-of-facts-relaxed]: is followed by billing/credit-memo-posted is new\n"
                        + "[order-of-facts-relaxed]: comes last impossible became possible",
                "[order-of-facts-relaxed]: comes first impossible became possible\n"
                        + "[order-of-facts-restricted]: comes after payment/paid is gone\n"
                        + "[order-of-facts-restricted]: is followed by billing/credit-memo-posted is gone\n"
                        + "[order-of-facts-relaxed]: is followed by payment/paid is new\n"
                        + "[order-of-facts-restricted]: comes last possible became impossible");
        both(
                refresh(1, RefreshMode.FULL),
                refresh(3, RefreshMode.CHANGES),
                "[refresh-slowed]: refresh every PT1H became every PT3H\n"
                        + "[refresh-mode-changed]: rows of a refresh FULL became CHANGES",
                "[refresh-quickened]: refresh every PT3H became every PT1H\n"
                        + "[refresh-mode-changed]: rows of a refresh CHANGES became FULL");
        both(
                SILENT,
                refresh(1, RefreshMode.FULL),
                "[refresh-quickened]: refresh every PT1H is new",
                "[refresh-slowed]: refresh every PT1H is gone");
    }

    private static QualityGuarantee complete(double percent, QualitySeverity severity) {
        return new QualityGuarantee(new QualityRule.Completeness("note"), Percentage.of(percent), severity);
    }

    @Test
    void tellsBetterQualityFromWorse() {
        both(
                SILENT,
                to -> to.addQuality(complete(90, QualitySeverity.ERROR)),
                "[quality-strengthened]: guarantee note is there for 90 % is new",
                "[quality-weakened]: guarantee note is there for 90 % is gone");
        both(
                to -> to.addQuality(complete(99, QualitySeverity.ERROR)),
                to -> to.addQuality(complete(90, QualitySeverity.WARNING)),
                "[quality-weakened]: share of facts of which note is there: 99 % became 90 %\n"
                        + "[quality-weakened]: weight of the guarantee that note is there: ERROR became WARNING",
                "[quality-strengthened]: share of facts of which note is there: 90 % became 99 %\n"
                        + "[quality-strengthened]: weight of the guarantee that note is there: WARNING became ERROR");
        both(
                to -> to.serviceLevel(level(99, 98, 30, 4, 30)),
                to -> to.serviceLevel(level(98, 97, 20, 8, 7)),
                "[service-level-weakened]: promised completeness 99 % became 98 %\n"
                        + "[service-level-weakened]: promised quality 98 % became 97 %\n"
                        + "[service-level-weakened]: promised schema stability P30D became P20D\n"
                        + "[service-level-weakened]: promised incident response PT4H became PT8H\n"
                        + "[service-level-window-changed]: window of the service level P30D became P7D",
                "[service-level-strengthened]: promised completeness 98 % became 99 %\n"
                        + "[service-level-strengthened]: promised quality 97 % became 98 %\n"
                        + "[service-level-strengthened]: promised schema stability P20D became P30D\n"
                        + "[service-level-strengthened]: promised incident response PT8H became PT4H\n"
                        + "[service-level-window-changed]: window of the service level P7D became P30D");
    }

    private static ServiceLevelPromises level(int complete, int quality, int stable, int hours, int window) {
        return new ServiceLevelPromises(
                Optional.of(Percentage.of(complete)),
                Optional.of(Percentage.of(quality)),
                Optional.of(Duration.ofDays(stable)),
                Optional.of(Duration.ofHours(hours)),
                Duration.ofDays(window));
    }

    private static Compensation partsOf(String amount, String adjustment) {
        return new Compensation(
                MEMO,
                true,
                Optional.of(amount),
                Optional.of(adjustment),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Test
    void tellsHowFactsAreCorrected() {
        Compensation whole = new Compensation(MEMO, false, Optional.empty());
        Compensation parts = new Compensation(MEMO, true, Optional.empty());
        both(
                SILENT,
                to -> to.addCorrections(whole),
                "[correction-stated]: correction compensation (by billing/credit-memo-posted) is new",
                "[correction-unstated]: correction compensation (by billing/credit-memo-posted) is gone");
        both(
                to -> to.addCorrections(whole),
                to -> to.addCorrections(whole, new Retraction(PAID, Optional.empty(), List.of())),
                "[correction-added]: correction retraction (by payment/paid) is new",
                "[correction-removed]: correction retraction (by payment/paid) is gone");
        both(
                to -> to.addCorrections(whole),
                to -> to.addCorrections(parts),
                "[correction-mechanism-changed]: correction compensation (by billing/credit-memo-posted) became"
                        + " compensation (by billing/credit-memo-posted, in parts)",
                "[correction-mechanism-changed]: correction compensation (by billing/credit-memo-posted, in parts) became"
                        + " compensation (by billing/credit-memo-posted)");
        both(
                to -> to.addCorrections(parts),
                to -> to.addCorrections(partsOf("amount", "credited")),
                "[correction-detail-stated]: compensation detail amount by credited is new",
                "[correction-detail-withdrawn]: compensation detail amount by credited is gone");
        both(
                to -> to.addCorrections(partsOf("amount", "credited")),
                to -> to.addCorrections(partsOf("net", "credited")),
                "[correction-mechanism-changed]: compensation detail amount by credited became net by credited",
                "[correction-mechanism-changed]: compensation detail net by credited became amount by credited");
        both(
                to -> to.addCorrections(new Restatement(FactClock.RECORDED, List.of(CorrectionCause.LEARNED_LATE))),
                to -> to.addCorrections(new Restatement(FactClock.RECORDED, List.of())),
                "[correction-causes-changed]: causes of correction restatement [LEARNED_LATE] became []",
                "[correction-causes-changed]: causes of correction restatement [] became [LEARNED_LATE]");
        both(
                to -> to.addCorrections(new NonePromised()),
                to -> to.addCorrections(whole),
                "[no-corrections-withdrawn]: correction none is gone\n"
                        + "[correction-added]: correction compensation (by billing/credit-memo-posted) is new",
                "[correction-removed]: correction compensation (by billing/credit-memo-posted) is gone\n"
                        + "[no-corrections-stated]: correction none is new");
        both(
                SILENT,
                to -> to.addCorrects(new CorrectionLink(PAID, Map.of("id", "paidId"))),
                "[corrected-fact-added]: corrected fact payment/paid is new",
                "[corrected-fact-removed]: corrected fact payment/paid is gone");
        assertThat(changes(
                        to -> to.addCorrects(new CorrectionLink(PAID, Map.of("id", "paidId"))),
                        to -> to.addCorrects(new CorrectionLink(PAID, Map.of("id", "other")))))
                .isEqualTo("[correction-key-changed]: key of the corrected payment/paid {id=paidId} became {id=other}");
    }

    @Test
    void tellsHowSensitiveItIs() {
        both(
                to -> to.sensitivity(Sensitivity.INTERNAL),
                to -> to.sensitivity(Sensitivity.RESTRICTED),
                "[sensitivity-raised]: sensitivity INTERNAL became RESTRICTED",
                "[sensitivity-lowered]: sensitivity RESTRICTED became INTERNAL");
        both(
                SILENT,
                to -> to.sensitivity(Sensitivity.RESTRICTED),
                "[sensitivity-stated]: sensitivity RESTRICTED is new",
                "[sensitivity-withdrawn]: sensitivity RESTRICTED is gone");
    }

    private static DeprecationNotice notice(String from, String sunset, Optional<String> replacement, String reason) {
        return new DeprecationNotice(
                LocalDate.parse(from), LocalDate.parse(sunset), replacement, Optional.of(reason), Optional.empty());
    }

    @Test
    void tellsWhatIsAnnouncedToEnd() {
        DeprecationNotice early = notice("2026-01-01", "2026-06-01", Optional.empty(), "unused");
        DeprecationNotice late = notice("2026-02-01", "2026-09-01", Optional.of("billing/sent"), "replaced");
        both(
                SILENT,
                to -> to.deprecation(early),
                "[deprecation-announced]: deprecation (deprecated from 2026-01-01, may be gone from 2026-06-01, because"
                        + " unused) is new",
                "[deprecation-withdrawn]: deprecation (deprecated from 2026-01-01, may be gone from 2026-06-01, because"
                        + " unused) is gone");
        both(
                to -> to.deprecation(early),
                to -> to.deprecation(late),
                "[sunset-moved-later]: sunset 2026-06-01 became 2026-09-01\n"
                        + "[deprecation-date-changed]: deprecation from 2026-01-01 became 2026-02-01\n"
                        + "[replacement-named]: replacement billing/sent is new\n"
                        + "[deprecation-reworded]: reason \"unused\" became \"replaced\"",
                "[sunset-moved-earlier]: sunset 2026-09-01 became 2026-06-01\n"
                        + "[deprecation-date-changed]: deprecation from 2026-02-01 became 2026-01-01\n"
                        + "[replacement-withdrawn]: replacement billing/sent is gone\n"
                        + "[deprecation-reworded]: reason \"replaced\" became \"unused\"");
        assertThat(changes(
                        to -> to.deprecation(late),
                        to -> to.deprecation(
                                notice("2026-02-01", "2026-09-01", Optional.of("billing/due"), "replaced"))))
                .isEqualTo("[replacement-changed]: replacement billing/sent became billing/due");
        both(
                to -> to.deprecationPolicy(new DeprecationPromises(Map.of(Stage.CORE, Duration.ofDays(90)), true)),
                to -> to.deprecationPolicy(new DeprecationPromises(Map.of(Stage.CORE, Duration.ofDays(180)), false)),
                "[notice-lengthened]: notice in stage CORE P90D became P180D\n"
                        + "[replacement-duty-dropped]: replacement required became not required",
                "[notice-shortened]: notice in stage CORE P180D became P90D\n"
                        + "[replacement-duty-taken-on]: replacement not required became required");
    }

    private static FieldLineage lineage(String rule) {
        return new FieldLineage("total", PAID, List.of("amount"), rule, 1, false, Map.of());
    }

    @Test
    void tellsWhatRunsAroundAFact() {
        both(
                SILENT,
                to -> to.channel("invoices").cost("nothing"),
                "[channel-stated]: channel invoices is new\n[cost-changed]: cost \"nothing\" is new",
                "[channel-withdrawn]: channel invoices is gone\n[cost-changed]: cost \"nothing\" is gone");
        assertThat(changes(to -> to.channel("a"), to -> to.channel("b")))
                .isEqualTo("[channel-changed]: channel a became b");
        both(
                SILENT,
                to -> to.addReconciliations(new Reconciliation("ledger", "general ledger", Duration.ofDays(2))),
                "[reconciliation-added]: reconciliation ledger against general ledger every P2D is new",
                "[reconciliation-removed]: reconciliation ledger against general ledger every P2D is gone");
        assertThat(changes(
                        to -> to.addReconciliations(new Reconciliation("ledger", "general ledger", Duration.ofDays(2))),
                        to -> to.addReconciliations(
                                new Reconciliation("ledger", "general ledger", Duration.ofDays(9)))))
                .isEqualTo(
                        "[reconciliation-changed]: reconciliation ledger against general ledger every P2D became ledger"
                                + " against general ledger every P9D");
        assertThat(changes(to -> to.addLineage(lineage("sum")), to -> to.addLineage(lineage("mean"))))
                .isEqualTo(
                        "[derivation-changed]: derivation of total from amount of payment/paid at meaning revision 1,"
                                + " \"sum\" became total from amount of payment/paid at meaning revision 1, \"mean\"");
        both(
                SILENT,
                to -> to.putOrigins("channel", Origin.INHERITED),
                "[origin-changed]: origin of channel INHERITED is new",
                "[origin-changed]: origin of channel INHERITED is gone");
    }
}
