package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Erasure;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.SemanticContract;
import org.junit.jupiter.api.Test;

class SensitivityStatementTest {
    private static Field amount(Sensitivity sensitivity) {
        return Field.builder().from(Sample.amount()).sensitivity(sensitivity).build();
    }

    private static SemanticContract contract(Sensitivity ofFact, Field... fields) {
        return Sample.correctedContract(fields).sensitivity(ofFact).build();
    }

    @Test
    void findsPersonalDataThatIsPublic() {
        Field email = Field.builder()
                .from(Sample.scalar("email", ScalarKind.TEXT))
                .privacy(PrivacyStatement.of(PrivacyClass.PERSONAL, "customer", Erasure.REDACT))
                .build();

        assertThat(Sample.contradictions(contract(Sensitivity.PUBLIC, email)))
                .isEqualTo(
                        "[personal-data-public] billing/invoice-issued 1.2.0, field email: the field is PERSONAL data"
                                + " of subject customer, but the fact is PUBLIC\n"
                                + "  fix: raise the sensitivity with @Classified, or drop @Personal if it concerns nobody");
        assertThat(Sample.contradictions(contract(Sensitivity.INTERNAL, email))).isEmpty();
    }

    @Test
    void findsAFactLessSensitiveThanItsField() {
        assertThat(Sample.contradictions(contract(Sensitivity.INTERNAL, amount(Sensitivity.RESTRICTED))))
                .isEqualTo("[sensitivity-below-field] billing/invoice-issued 1.2.0, field amount: the field is"
                        + " RESTRICTED, but the fact as a whole is only INTERNAL\n"
                        + "  fix: raise @Classified of the fact, or drop it there so that its most sensitive field"
                        + " counts");
        assertThat(Sample.contradictions(
                        Sample.correctedContract(amount(Sensitivity.RESTRICTED)).build()))
                .isEmpty();
    }

    @Test
    void findsAFieldAboveTheClearance() {
        SemanticContract contract =
                Sample.correctedContract(amount(Sensitivity.CONFIDENTIAL)).build();

        assertThat(Sample.mismatches(Sample.expectation(Sample.amount()).build(), contract))
                .isEqualTo(Sample.mismatch(
                        "sensitivity-above-clearance",
                        ", field amount",
                        "expected at most INTERNAL, but the field is CONFIDENTIAL",
                        "offer the fact without the field",
                        "drop the field from the record, or have the clearance raised and declare clearance ="
                                + " CONFIDENTIAL"));
        assertThat(Sample.mismatches(Sample.expectation().build(), contract)).isEmpty();
    }

    @Test
    void findsAFactAboveTheClearance() {
        assertThat(Sample.mismatches(Sample.expectation().build(), contract(Sensitivity.CONFIDENTIAL)))
                .isEqualTo(Sample.mismatch(
                        "sensitivity-above-clearance",
                        "",
                        "expected at most INTERNAL, but the fact is CONFIDENTIAL",
                        "offer a fact without what makes it CONFIDENTIAL",
                        "read another fact, or have the clearance raised and declare clearance = CONFIDENTIAL"));
        assertThat(Sample.mismatches(
                        Sample.expectation().clearance(Sensitivity.CONFIDENTIAL).build(),
                        contract(Sensitivity.CONFIDENTIAL)))
                .isEmpty();
    }
}
