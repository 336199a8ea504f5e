package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Comparison;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.fixture.ledger.Postings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QualityDerivationTest {
    private final SemanticContract posted = Contracts.of(Postings.EntryPosted.class);

    @Test
    void readsQuality() {
        assertThat(posted.quality())
                .containsExactly(
                        new QualityGuarantee(
                                new QualityRule.Completeness("reference"), Percentage.of(95), QualitySeverity.WARNING),
                        error(
                                new QualityRule.Range(
                                        "amount",
                                        Optional.of(new BigDecimal("-1000000")),
                                        Optional.of(new BigDecimal("1000000"))),
                                99.9),
                        error(new QualityRule.Matching("account", "[0-9]{6}"), 100),
                        error(new QualityRule.Uniqueness(List.of("entryId")), 100),
                        error(
                                new QualityRule.Reference(
                                        "account", FactId.parse("ledger/account"), "number", FactClock.RECORDED),
                                100),
                        error(new QualityRule.CrossField("valueDate", Comparison.AT_MOST, "bookedOn"), 100));
    }

    private static QualityGuarantee error(QualityRule rule, double percent) {
        return new QualityGuarantee(rule, Percentage.of(percent), QualitySeverity.ERROR);
    }
}
