package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.notice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.Stage;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.DeprecationRule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.StoreWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementCheckTest {
    private static final String PLACE = "billing/invoice-issued 1.1.0: ";

    @TempDir
    private Path root;

    private void publish(String day, SemanticContract.Builder contract) {
        Clock clock = Clock.fixed(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new StoreWriter(root, clock, Optional.of("billing-core")).publish(contract.build());
    }

    private static SemanticContract.Builder replacement(String fact) {
        return contract("1.0.0").fact(FactId.parse(fact));
    }

    /** The fact ends on 2026-12-01, and names what takes its place. */
    private String found(String today, String replacement) {
        DeprecationNotice notice = new DeprecationNotice(
                LocalDate.parse("2026-06-01"),
                LocalDate.parse("2026-12-01"),
                Optional.of(replacement),
                Optional.empty(),
                Optional.empty());
        return EvolutionCheck.inStore(
                        ContractStore.directory(root),
                        contract("1.1.0").deprecation(notice).build(),
                        LocalDate.parse(today))
                .report()
                .findings()
                .where(finding -> finding.rule() instanceof DeprecationRule)
                .toString();
    }

    @Test
    void takesAReplacementThatIsThereAndStays() {
        publish("2026-01-01", contract("1.0.0"));
        publish("2026-06-01", replacement("billing/invoice-sent"));

        assertThat(found("2026-06-01", "billing/invoice-sent")).isEmpty();
    }

    @Test
    void wantsTheReplacementAWholeNoticeBeforeTheSunset() {
        publish("2026-01-01", contract("1.0.0"));
        String expected =
                PLACE + "expected the replacement billing/invoice-isued to be published by 2026-09-02, so that"
                        + " there is a whole notice to move, but it is not; did you mean \"billing/invoice-issued\"? there are:"
                        + " billing/invoice-issued\n"
                        + "  fix: publish it, correct its name, or give a reason instead";

        assertThat(found("2026-09-01", "billing/invoice-isued"))
                .isEqualTo("[replacement-not-published, warning] " + expected);
        assertThat(found("2026-09-02", "billing/invoice-isued")).startsWith("[replacement-not-published] " + expected);
    }

    @Test
    void looksForNothingInAnEmptyStoreOrForAField() {
        assertThat(found("2026-09-01", "billing/invoice-sent")).doesNotContain("replacement");
        publish("2026-01-01", contract("1.0.0"));
        assertThat(found("2026-06-01", "invoiceNumber")).isEmpty();
    }

    @Test
    void findsAReplacementThatEndsToo() {
        publish("2026-01-01", contract("1.0.0"));
        publish(
                "2026-01-01",
                replacement("billing/invoice-sent")
                        .deprecation(notice("2026-01-01", "2027-01-01", "merged with billing/payment-due")));

        assertThat(found("2026-06-01", "billing/invoice-sent"))
                .isEqualTo("[replacement-ends-too] " + PLACE + "expected a replacement that stays, but"
                        + " billing/invoice-sent is deprecated from 2026-01-01, may be gone from 2027-01-01, because"
                        + " merged with billing/payment-due\n"
                        + "  fix: name a fact that stays");
    }

    @Test
    void passesOnWhatTakesThePlaceOfTheReplacement() {
        publish("2026-01-01", contract("1.0.0"));
        publish(
                "2026-01-01",
                replacement("billing/invoice-sent")
                        .deprecation(new DeprecationNotice(
                                LocalDate.parse("2026-01-01"),
                                LocalDate.parse("2027-01-01"),
                                Optional.of("billing/payment-due"),
                                Optional.empty(),
                                Optional.empty())));

        assertThat(found("2026-06-01", "billing/invoice-sent")).endsWith("fix: name billing/payment-due");
    }

    @Test
    void findsAReplacementOnALowerStage() {
        publish("2026-01-01", contract("1.0.0"));
        publish("2026-01-01", replacement("billing/invoice-sent").stage(Stage.EXPERIMENTAL));
        publish("2026-01-01", replacement("billing/invoice-core").stage(Stage.CORE));

        assertThat(found("2026-06-01", "billing/invoice-sent"))
                .isEqualTo("[replacement-less-stable, warning] " + PLACE + "expected a replacement in stage ACTIVE or"
                        + " higher, but billing/invoice-sent is in EXPERIMENTAL\n"
                        + "  fix: ask its owner to raise the stage before 2026-12-01");
        assertThat(found("2026-06-01", "billing/invoice-core")).isEmpty();
    }

    @Test
    void findsAReplacementThatCameAfterTheSunset() {
        publish("2026-01-01", contract("1.0.0"));
        publish("2026-12-02", replacement("billing/invoice-sent"));
        publish("2026-12-01", replacement("billing/invoice-core"));

        assertThat(found("2026-06-01", "billing/invoice-sent"))
                .isEqualTo("[replacement-too-late] " + PLACE + "expected a replacement before the sunset on 2026-12-01,"
                        + " but billing/invoice-sent was first published on 2026-12-02\n"
                        + "  fix: set sunset to 2027-03-02 or later");
        assertThat(found("2026-06-01", "billing/invoice-core")).isEmpty();
    }
}
