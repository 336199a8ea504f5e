package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Stage;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.SemanticContract;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeprecationStatementTest {
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final DeprecationPromises QUARTER =
            new DeprecationPromises(Map.of(Stage.EXPERIMENTAL, Duration.ofDays(90)), true);

    private static DeprecationNotice notice(int days, String replacement) {
        return new DeprecationNotice(
                FROM, FROM.plusDays(days), Optional.of(replacement), Optional.empty(), Optional.empty());
    }

    private static Field amount(DeprecationNotice notice) {
        return Field.builder().from(Sample.amount()).deprecation(notice).build();
    }

    private static SemanticContract active(Field... fields) {
        return Sample.correctedContract(fields)
                .stage(Stage.ACTIVE)
                .deprecationPolicy(QUARTER)
                .build();
    }

    private static SemanticContract ending(Stage stage, DeprecationNotice notice) {
        return Sample.correctedContract()
                .stage(stage)
                .deprecationPolicy(QUARTER)
                .deprecation(notice)
                .build();
    }

    @Test
    void findsAnAnnouncementThatIsTooShort() {
        assertThat(Sample.contradictions(ending(Stage.ACTIVE, notice(60, "billing/invoice-sent"))))
                .isEqualTo("[announcement-too-short] billing/invoice-issued 1.2.0: expected P90D from deprecation to"
                        + " sunset in stage ACTIVE, but from 2026-07-01 to 2026-08-30 is P60D\n"
                        + "  fix: set sunset to 2026-09-29 or later");
        assertThat(Sample.contradictions(ending(Stage.ACTIVE, notice(90, "billing/invoice-sent"))))
                .isEmpty();
    }

    @Test
    void findsAMissingReplacement() {
        DeprecationNotice reason = new DeprecationNotice(
                FROM, FROM.plusDays(90), Optional.empty(), Optional.of("nobody reads it"), Optional.empty());
        assertThat(Sample.contradictions(active(amount(reason))))
                .isEqualTo("[replacement-missing] billing/invoice-issued 1.2.0, field amount: expected a replacement,"
                        + " since the deprecation policy requires one, but there is none\n"
                        + "  fix: name it in replacement of @Deprecation, or do not require one");
    }

    @Test
    void findsAReplacementThatIsNotThereOrGoesAway() {
        assertThat(Sample.contradictions(
                        active(amount(notice(90, "ammount2")), Sample.scalar("amount2", ScalarKind.DECIMAL))))
                .isEqualTo(
                        "[replacement-unknown] billing/invoice-issued 1.2.0, field amount: expected a field or a fact"
                                + " as the replacement, but was \"ammount2\"; did you mean \"amount2\"? there are: amount2,"
                                + " invoiceId\n"
                                + "  fix: name a field by its path in payload spelling, or a fact with its context");
        assertThat(Sample.contradictions(active(amount(notice(90, "amount")))))
                .isEqualTo("[replacement-deprecated] billing/invoice-issued 1.2.0, field amount: expected a replacement"
                        + " that stays, but amount is deprecated from 2026-07-01, may be gone from 2026-09-29, replaced"
                        + " by amount\n"
                        + "  fix: name a field that stays");
        assertThat(Sample.contradictions(ending(Stage.ACTIVE, notice(90, "amount"))))
                .contains("expected a fact such as billing/invoice-issued as the replacement of billing/invoice-issued,"
                        + " but was \"amount\"");
        assertThat(Sample.contradictions(ending(Stage.ACTIVE, notice(90, "billing/invoice-issued"))))
                .contains("expected another fact as the replacement, but billing/invoice-issued is replaced by itself");
    }

    @Test
    void tellsOfAnAnnouncementThatNobodyNeeds() {
        assertThat(Sample.contradictions(ending(Stage.INTERNAL, notice(1, "billing/invoice-sent"))))
                .isEqualTo("[announcement-pointless, info] billing/invoice-issued 1.2.0: the end is announced, but the"
                        + " stage is INTERNAL and nobody outside can rely on it\n"
                        + "  fix: remove it when your own context no longer needs it");
    }

    @Test
    void findsANoticeThatIsNotPromised() {
        ConsumerExpectation slow =
                Sample.expectation().notice(Duration.ofDays(180)).build();
        String producerFix = "promise P180D in @DeprecationPolicy";
        String consumerFix = "be ready to move faster, and lower or drop notice";

        assertThat(Sample.mismatches(slow, active()))
                .isEqualTo(Sample.mismatch(
                        "notice-too-short",
                        "",
                        "expected a notice of at least P180D, but the contract promises P90D",
                        producerFix,
                        consumerFix));
        assertThat(Sample.mismatches(slow, Sample.correctedContract().build()))
                .isEqualTo(Sample.mismatch(
                        "notice-not-stated",
                        "",
                        "expected a notice of at least P180D, but the contract promises none",
                        producerFix,
                        consumerFix));
    }

    @Test
    void warnsWhoReliesOnWhatGoesAway() {
        SemanticContract contract =
                Sample.correctedContract(amount(notice(90, "total"))).build();

        assertThat(Sample.mismatches(Sample.expectation(Sample.amount()).build(), contract))
                .isEqualTo(Sample.mismatch(
                        "deprecated-relied-on, warning",
                        ", field amount",
                        "the field is deprecated from 2026-07-01, may be gone from 2026-09-29, replaced by total",
                        "keep it until its consumers have moved",
                        "move to total before 2026-09-29"));
        assertThat(Sample.mismatches(Sample.expectation().build(), contract)).isEmpty();
        assertThat(Sample.mismatches(
                        Sample.expectation().build(), ending(Stage.ACTIVE, notice(90, "billing/invoice-sent"))))
                .contains("the fact is deprecated from 2026-07-01", "move to billing/invoice-sent before 2026-09-29");
    }
}
