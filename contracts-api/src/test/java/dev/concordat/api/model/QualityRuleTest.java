package dev.concordat.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.Comparison;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.QualitySeverity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QualityRuleTest {
    private static QualityRule.Range range(String least, String most) {
        return new QualityRule.Range(
                "amount",
                Optional.of(least).filter(one -> !one.isEmpty()).map(BigDecimal::new),
                Optional.of(most).filter(one -> !one.isEmpty()).map(BigDecimal::new));
    }

    @Test
    void refusesAnEndThatNobodyCanPrint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range("0", "1e2147483647"))
                .withMessage("expected a range with ends of at most 1000 digits, but one has more when written out");
        assertThatIllegalArgumentException().isThrownBy(() -> range("-1e-1001", ""));
    }

    @Test
    void saysInWordsWhatHolds() {
        FactId products = FactId.parse("product/products");

        assertThat(List.of(
                        new QualityRule.Completeness("loyaltyId"),
                        range("0", ""),
                        range("", "10.50"),
                        range("0", "10"),
                        new QualityRule.Matching("sku", "[A-Z]+"),
                        new QualityRule.Uniqueness(List.of("invoiceId", "line")),
                        new QualityRule.Reference("sku", products, "sku", FactClock.OCCURRED)))
                .extracting(QualityRule::inWords)
                .containsExactly(
                        "loyaltyId is there",
                        "amount is at least 0",
                        "amount is at most 10.50",
                        "amount is at least 0 and at most 10",
                        "sku matches [A-Z]+",
                        "invoiceId + line is unique",
                        "sku is a sku of product/products");
        assertThat(new QualityGuarantee(
                                new QualityRule.Completeness("loyaltyId"), Percentage.of(60), QualitySeverity.WARNING)
                        .inWords())
                .isEqualTo("loyaltyId is there for 60 %");
    }

    @Test
    void saysInWordsHowTwoFieldsRelate() {
        assertThat(Stream.of(Comparison.values()).map(is -> new QualityRule.CrossField("from", is, "to").inWords()))
                .containsExactly(
                        "from is less than to",
                        "from is at most to",
                        "from equals to",
                        "from is at least to",
                        "from is more than to",
                        "from is there exactly with to");
    }

    @Test
    void namesItsFields() {
        assertThat(new QualityRule.CrossField("from", Comparison.LESS, "to").fields())
                .containsExactly("from", "to");
        assertThat(List.of(
                        new QualityRule.Completeness("a"),
                        new QualityRule.Range("a", Optional.of(BigDecimal.ONE), Optional.empty()),
                        new QualityRule.Matching("a", "x"),
                        new QualityRule.Uniqueness(List.of("a")),
                        new QualityRule.Reference("a", FactId.parse("p/q"), "k", FactClock.VALID)))
                .allSatisfy(rule -> assertThat(rule.fields()).containsExactly("a"));
    }

    @Test
    void refusesWhatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range("", ""))
                .withMessage("a range has a least or a greatest value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range("2", "1"))
                .withMessage("the least value of a range must not be above the greatest, but 2 is above 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QualityRule.Uniqueness(List.of()))
                .withMessage("uniqueness names at least one field");
        assertThatIllegalArgumentException().isThrownBy(() -> new QualityRule.Matching("a", "["));
    }
}
