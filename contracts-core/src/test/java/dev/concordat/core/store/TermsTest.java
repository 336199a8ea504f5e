package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void saysInALineEachWhatIsReliedOn() {
        ConsumerExpectation.Builder builder =
                ConsumerExpectation.builderFrom(Samples.expectation(ExpectationState.PROPOSED, "2026-03-01"));
        builder.since(Version.parse("1.2.0"))
                .addFields(Field.builder()
                        .name("amount")
                        .type(new ScalarType(ScalarKind.DECIMAL))
                        .unit(MonetaryUnit.of("EUR"))
                        .build())
                .addFields(Field.optional("note", new ScalarType(ScalarKind.TEXT)))
                .addBusinessKey("invoiceId")
                .addHandlesDelivery(DeliveryHazard.DUPLICATES)
                .addHandlesCorrections(CorrectionKind.COMPENSATION)
                .maxAge(Duration.ofMinutes(15));

        assertThat(Terms.of(builder.build()))
                .containsExactly(
                        "accepting that finance/revenue (billed-amount) relies on billing/invoice-issued for revenue"
                                + " (financial-reporting):",
                        "  field amount: always there, in EUR",
                        "  field note: may be absent",
                        "  meaning revision: 1",
                        "  since: 1.2.0",
                        "  business key: invoiceId",
                        "  copes with: DUPLICATES",
                        "  handles corrections: COMPENSATION",
                        "  age at most: PT15M",
                        "  may receive at most: NOT_PERSONAL, INTERNAL");
    }
}
