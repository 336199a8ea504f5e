package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Erasure;
import dev.concordat.api.Identifiability;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.model.LegalHold;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.fixture.ledger.Postings;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatementDerivationTest {
    private final SemanticContract posted = Contracts.of(Postings.EntryPosted.class);

    @Test
    void readsPrivacy() {
        assertThat(posted.sensitivity()).contains(Sensitivity.CONFIDENTIAL);
        assertThat(posted.field("counterparty").orElseThrow().sensitivity()).contains(Sensitivity.RESTRICTED);
        assertThat(posted.field("counterparty").orElseThrow().privacy())
                .contains(PrivacyStatement.builder()
                        .classification(PrivacyClass.CRIMINAL_OFFENCE)
                        .subject("customer")
                        .identifies(Identifiability.PSEUDONYMOUS)
                        .addPurposes("closing", "regulatory")
                        .retention(Duration.ofDays(3650))
                        .erasure(Erasure.RETAIN)
                        .retainedBecause("tax law, ten years")
                        .hold(new LegalHold("audit 2026", "legal", LocalDate.of(2027, 6, 30)))
                        .category("fides:user.financial")
                        .build());
    }
}
