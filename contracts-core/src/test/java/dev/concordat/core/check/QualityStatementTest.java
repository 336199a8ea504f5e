package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Comparison;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QualityStatementTest {
    private static final Field SKUS =
            Field.required("lines", new ListType(new ObjectType(List.of(Sample.scalar("sku", ScalarKind.TEXT)))));

    static QualityGuarantee guarantee(QualityRule rule, double percent) {
        return new QualityGuarantee(rule, Percentage.of(percent), QualitySeverity.ERROR);
    }

    private static QualityRule.Range range(String least, String most) {
        return new QualityRule.Range("amount", bound(least), bound(most));
    }

    private static Optional<BigDecimal> bound(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static SemanticContract contract(QualityGuarantee... guarantees) {
        return Sample.correctedContract(
                        Sample.amount(),
                        Sample.scalar("from", ScalarKind.DATE),
                        Sample.scalar("to", ScalarKind.INSTANT),
                        Field.optional("loyaltyId", new ScalarType(ScalarKind.TEXT)),
                        SKUS)
                .addQuality(guarantees)
                .build();
    }

    private static String contradictions(QualityRule rule) {
        return Sample.contradictions(contract(guarantee(rule, 99)));
    }

    private static String relying(QualityGuarantee expected, QualityGuarantee... stated) {
        return Sample.mismatches(Sample.expectation().addQuality(expected).build(), contract(stated));
    }

    @Test
    void findsAFieldThatIsNotThere() {
        assertThat(contradictions(new QualityRule.Completeness("loyalityId")))
                .isEqualTo("[quality-field-unknown] billing/invoice-issued 1.2.0: expected a field in the guarantee"
                        + " \"loyalityId is there\", but was \"loyalityId\"; did you mean \"loyaltyId\"? there are:"
                        + " invoiceId, amount, from, to, loyaltyId, lines, lines[].sku\n"
                        + "  fix: name a field by its path in payload spelling");
    }

    @Test
    void findsTypesThatDoNotFit() {
        assertThat(contradictions(new QualityRule.Range("invoiceId", bound("1"), bound(""))))
                .isEqualTo("[quality-type-unfit] billing/invoice-issued 1.2.0: expected a number in the guarantee"
                        + " \"invoiceId is at least 1\", but found invoiceId is text\n"
                        + "  fix: name a field of a fitting type, or guarantee something else");
        assertThat(contradictions(new QualityRule.Matching("amount", "[0-9]+")))
                .contains("expected text in the guarantee \"amount matches [0-9]+\", but found amount is decimal");
        assertThat(contradictions(new QualityRule.CrossField("from", Comparison.AT_MOST, "to")))
                .contains("expected two numbers or two times of one kind in the guarantee \"from is at most to\", but"
                        + " found date and instant");
        assertThat(contradictions(new QualityRule.CrossField("from", Comparison.PRESENT_WITH, "to")))
                .isEmpty();
        assertThat(contradictions(new QualityRule.CrossField("invoiceId", Comparison.EQUAL, "loyaltyId")))
                .isEmpty();
        assertThat(contradictions(new QualityRule.Matching("lines[].sku", "[A-Z]+")))
                .isEmpty();
    }

    @Test
    void tellsOfAGuaranteeThatSaysNothing() {
        assertThat(contradictions(new QualityRule.Completeness("amount")))
                .isEqualTo("[quality-says-nothing, info] billing/invoice-issued 1.2.0: the guarantee \"amount is there"
                        + " for 99 %\" says nothing: the field is required\n"
                        + "  fix: drop the guarantee, or make the field optional");
        assertThat(contradictions(new QualityRule.Completeness("loyaltyId"))).isEmpty();
    }

    @Test
    void findsTheSameGuaranteeTwice() {
        assertThat(Sample.contradictions(contract(guarantee(range("0", ""), 99), guarantee(range("0.00", ""), 98))))
                .isEqualTo(
                        "[quality-stated-twice] billing/invoice-issued 1.2.0: expected each guarantee once, but found"
                                + " \"amount is at least 0 for 99 %\" and \"amount is at least 0.00 for 98 %\"\n"
                                + "  fix: keep the one that is true, or give them different severities");
        assertThat(Sample.contradictions(contract(
                        guarantee(range("0", ""), 95),
                        new QualityGuarantee(range("0", ""), Percentage.of(99), QualitySeverity.WARNING))))
                .isEmpty();
    }

    @Test
    void findsAQualityThatIsNotGuaranteed() {
        QualityGuarantee expected = guarantee(new QualityRule.Completeness("loyaltyId"), 60);

        assertThat(relying(expected))
                .isEqualTo(Sample.mismatch(
                        "quality-not-guaranteed",
                        "",
                        "expected that loyaltyId is there for 60 %, but the contract guarantees it for none",
                        "guarantee it with @Quality, if that is true",
                        "check it when you read, and lower or drop it in @Quality"));
        assertThat(relying(expected, guarantee(new QualityRule.Completeness("loyaltyId"), 59.5)))
                .isEqualTo(Sample.mismatch(
                        "quality-too-low",
                        "",
                        "expected that loyaltyId is there for 60 %, but the contract guarantees it for 59.5 % only",
                        "guarantee it with @Quality, if that is true",
                        "check it when you read, and lower or drop it in @Quality"));
    }

    @Test
    void acceptsARangeInsideTheOneReliedOn() {
        assertThat(relying(guarantee(range("0", "100"), 90), guarantee(range("1", "100.0"), 90)))
                .isEmpty();
        assertThat(relying(guarantee(range("0", ""), 90), guarantee(range("0", "5"), 90)))
                .isEmpty();
        assertThat(relying(guarantee(range("0", "100"), 90), guarantee(range("0", ""), 90)))
                .contains("quality-not-guaranteed");
    }

    @Test
    void countsWhatEverySingleFactKeeps() {
        Field constrained = Field.builder()
                .from(Sample.amount())
                .addConstraints(new Constraint.Minimum(BigDecimal.ONE, true))
                .build();
        ConsumerExpectation expectation = Sample.expectation()
                .addQuality(guarantee(range("0", ""), 100), guarantee(new QualityRule.Completeness("amount"), 100))
                .build();

        assertThat(Sample.mismatches(
                        expectation, Sample.correctedContract(constrained).build()))
                .isEmpty();
    }

    @Test
    void takesUniqueFieldsInAnyOrder() {
        assertThat(relying(
                        guarantee(new QualityRule.Uniqueness(List.of("amount", "invoiceId")), 100),
                        guarantee(new QualityRule.Uniqueness(List.of("invoiceId", "amount")), 100)))
                .isEmpty();
    }
}
