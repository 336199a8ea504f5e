package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactClock;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.Reconciliation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.model.ServiceLevelPromises;
import dev.concordat.core.derive.fixture.ledger.Postings;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromiseDerivationTest {
    private static final String PLACE = "class dev.concordat.core.derive.fixture.ledger.Postings.";
    private final SemanticContract posted = Contracts.of(Postings.EntryPosted.class);
    private final SemanticContract account = Contracts.of(Postings.Account.class);

    @Test
    void readsFreshness() {
        assertThat(posted.freshness())
                .contains(new FreshnessPromises.Promised(
                        FactClock.RECORDED,
                        Duration.ofMinutes(10),
                        Optional.of(Duration.ofMinutes(5)),
                        Percentage.of(99.5),
                        Duration.ofDays(7),
                        Optional.of(Duration.ofHours(24))));
        assertThat(account.freshness()).contains(new FreshnessPromises.NonePromised());
    }

    @Test
    void readsIdentity() {
        assertThat(posted.identity())
                .isEqualTo(new IdentityRules(KeyScope.ORGANISATION, KeyReuse.NEVER, Optional.of(Duration.ofDays(7))));
    }

    @Test
    void readsServiceLevelCostAndReconciliations() {
        assertThat(posted.serviceLevel())
                .isEqualTo(new ServiceLevelPromises(
                        Optional.of(Percentage.of(99.99)),
                        Optional.of(Percentage.of(99)),
                        Optional.of(Duration.ofDays(365)),
                        Optional.of(Duration.ofHours(1)),
                        Duration.ofDays(30)));
        assertThat(posted.cost()).contains("nothing inside the group");
        assertThat(posted.reconciliations())
                .containsExactly(
                        new Reconciliation("postings-against-bank", "the bank's statements", Duration.ofDays(1)),
                        new Reconciliation("postings-against-invoices", "billing/invoice-issued", Duration.ofDays(7)));
    }

    @Test
    void refusesAPromiseBesideItsExplicitNone() {
        assertThat(Contracts.derive(Postings.FreshAndNot.class)
                        .findings()
                        .errors()
                        .toString())
                .isEqualTo(
                        "[freshness-invalid] " + PLACE + "FreshAndNot: expected @Freshness or @NoFreshness, but found"
                                + " both on the class\n  fix: keep the one that is true");
    }
}
