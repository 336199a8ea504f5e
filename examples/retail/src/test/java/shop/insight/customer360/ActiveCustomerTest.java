package shop.insight.customer360;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.testkit.ProducerContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

/** What the glossary says of an active customer, case by case; and that the dataset keeps its promises. */
class ActiveCustomerTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final Instant RECENT = Instant.parse("2026-02-01T12:00:00Z");

    private static List<ActiveCustomer> active(Optional<String> loyaltyId, Purchase purchase) {
        CustomerInsight insight = new CustomerInsight();
        insight.verified(new VerifiedPerson("PER-1", RECENT));
        insight.linked(new LinkedAccount("ACC-1", "PER-1", loyaltyId, RECENT));
        insight.bought(purchase);
        return insight.activeCustomers(NOW);
    }

    private static Purchase purchase(String channel, boolean cash, Instant at) {
        return new Purchase("ORD-1", Optional.of("ACC-1"), channel, cash, at);
    }

    @Test
    void countsAPurchaseOfTheLast365Days() {
        assertThat(active(Optional.empty(), purchase("WEB", false, NOW.minus(Duration.ofDays(365)))))
                .containsExactly(new ActiveCustomer("PER-1", NOW.minus(Duration.ofDays(365)), false, NOW));
    }

    @Test
    void ignoresAnOlderPurchase() {
        Instant older = NOW.minus(Duration.ofDays(365)).minusSeconds(1);

        assertThat(active(Optional.empty(), purchase("WEB", false, older))).isEmpty();
    }

    @Test
    void ignoresCashInAStoreWithoutLoyaltyLink() {
        assertThat(active(Optional.empty(), purchase("STORE", true, RECENT))).isEmpty();
        assertThat(active(Optional.of("LOY-7"), purchase("STORE", true, RECENT)))
                .hasSize(1);
        assertThat(active(Optional.empty(), purchase("STORE", false, RECENT))).hasSize(1);
    }

    @Test
    void ignoresWhoWasNeverVerified() {
        CustomerInsight insight = new CustomerInsight();
        insight.linked(new LinkedAccount("ACC-1", "PER-1", Optional.empty(), RECENT));
        insight.bought(purchase("WEB", false, RECENT));

        assertThat(insight.activeCustomers(NOW)).isEmpty();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromises() {
        return ProducerContract.of(ActiveCustomer.class)
                .emittedBy(() -> active(Optional.empty(), purchase("WEB", false, RECENT)))
                .at(Today.CLOCK)
                .tests();
    }
}
