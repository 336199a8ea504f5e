package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Erasure;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.LegalHold;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.ScalarKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalDataStatementTest {
    private static final LegalHold HOLD = new LegalHold("tax audit", "legal", LocalDate.of(2026, 6, 2));

    private static PrivacyStatement.Builder personal(PrivacyClass classification) {
        PrivacyStatement.Builder builder = PrivacyStatement.builder();
        builder.classification(classification).subject("customer");
        return builder;
    }

    private static Field email(PrivacyStatement privacy) {
        return Field.builder()
                .from(Sample.scalar("email", ScalarKind.TEXT))
                .privacy(privacy)
                .build();
    }

    private static String contradictions(PrivacyStatement privacy) {
        return Sample.contradictions(Sample.correctedContract(email(privacy)).build());
    }

    @Test
    void findsSpeciallyProtectedDataWithoutPurpose() {
        assertThat(contradictions(personal(PrivacyClass.CHILD).build()))
                .isEqualTo("[sensitive-data-without-purpose] billing/invoice-issued 1.2.0, field email: expected the"
                        + " purposes for which CHILD data of subject customer may be used, but none is stated\n"
                        + "  fix: name them in purposes of @Personal");
        assertThat(contradictions(personal(PrivacyClass.PERSONAL).build())).isEmpty();
        assertThat(contradictions(
                        personal(PrivacyClass.CHILD).addPurposes("operational").build()))
                .isEmpty();
    }

    @Test
    void warnsOfDataKeptWithoutGround() {
        assertThat(contradictions(
                        personal(PrivacyClass.PERSONAL).erasure(Erasure.RETAIN).build()))
                .isEqualTo("[retention-without-ground, warning] billing/invoice-issued 1.2.0, field email: the value is"
                        + " kept in spite of an erasure, but nothing says why\n"
                        + "  fix: state the legal ground in retainedBecause, or a hold");
        assertThat(contradictions(personal(PrivacyClass.PERSONAL)
                        .erasure(Erasure.RETAIN)
                        .retainedBecause("HGB 257")
                        .build()))
                .isEmpty();
    }

    @Test
    void findsAHoldThatForbidsThePromisedErasure() {
        for (Erasure erasure : List.of(Erasure.DELETE, Erasure.REDACT, Erasure.CRYPTO_SHRED, Erasure.ANONYMISE)) {
            assertThat(contradictions(personal(PrivacyClass.PERSONAL)
                            .erasure(erasure)
                            .hold(HOLD)
                            .build()))
                    .isEqualTo(
                            "[hold-contradicts-erasure] billing/invoice-issued 1.2.0, field email: erasure " + erasure
                                    + " is promised, but a legal hold forbids it until 2026-06-02 (tax audit, approved by"
                                    + " legal)\n"
                                    + "  fix: state Erasure.RETAIN while the hold lasts, or have legal lift it");
        }
        assertThat(contradictions(personal(PrivacyClass.PERSONAL)
                        .erasure(Erasure.RETAIN)
                        .hold(HOLD)
                        .build()))
                .isEmpty();
    }

    @Test
    void warnsOfAHoldThatHasEnded() {
        assertThat(contradictions(personal(PrivacyClass.PERSONAL)
                        .erasure(Erasure.REDACT)
                        .hold(new LegalHold("tax audit", "legal", Sample.TODAY))
                        .build()))
                .isEqualTo("[hold-expired, warning] billing/invoice-issued 1.2.0, field email: the legal hold ended on"
                        + " 2026-06-01 (tax audit, approved by legal)\n"
                        + "  fix: drop the hold and erase as for any other value, or have legal renew it");
    }

    @Test
    void findsAPurposeThatIsNotAllowed() {
        Field marketing = email(personal(PrivacyClass.PERSONAL)
                .addPurposes("marketing", "newsletter")
                .build());
        ConsumerExpectation.Builder relying = Sample.expectation(Sample.scalar("email", ScalarKind.TEXT));
        ConsumerExpectation expectation =
                relying.mayReceive(PrivacyClass.PERSONAL).build();

        assertThat(Sample.mismatches(
                        expectation, Sample.correctedContract(marketing).build()))
                .isEqualTo(Sample.mismatch(
                        "purpose-not-allowed",
                        ", field email",
                        "expected to use personal data for revenue-recognition (financial-reporting), but the contract"
                                + " allows only marketing, newsletter",
                        "add the purpose to @Personal, once its legal ground is clear, and declare it with @Purpose in"
                                + " context billing, or add its kind financial-reporting",
                        "drop the field from the record, or have the purpose allowed"));
        for (String allowed : List.of("revenue-recognition", "financial-reporting")) {
            Field fine =
                    email(personal(PrivacyClass.PERSONAL).addPurposes(allowed).build());
            assertThat(Sample.mismatches(
                            expectation, Sample.correctedContract(fine).build()))
                    .isEmpty();
        }
    }

    @Test
    void looksInsideWhatIsReadAsAWhole() {
        Field customer = Field.required(
                "customer",
                new ObjectType(List.of(email(personal(PrivacyClass.PERSONAL).build()))));

        for (FieldType whole : List.of(new AnyType(), new MapType(new AnyType()))) {
            assertThat(Sample.mismatches(
                            Sample.expectation(Field.required("customer", whole))
                                    .build(),
                            Sample.correctedContract(customer).build()))
                    .contains("[privacy-above-permission] billing/invoice-issued 1.2.0, field customer.email");
        }
        assertThat(Sample.mismatches(
                        Sample.expectation(Field.required("customer", new ObjectType(List.of())))
                                .build(),
                        Sample.correctedContract(customer).build()))
                .isEmpty();
    }
}
