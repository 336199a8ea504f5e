package shop.insight.customer360;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Identities merge weekly, for weeks gone by, and some merges are wrong: the 360 follows each time. */
class MergesCorrectTheViewTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final Instant BEFORE = Instant.parse("2025-11-01T00:00:00Z");

    private final CustomerInsight insight = new CustomerInsight();

    private void know(String person, String account) {
        insight.verified(new VerifiedPerson(person, BEFORE));
        insight.linked(new LinkedAccount(account, person, Optional.empty(), BEFORE));
    }

    private List<String> active() {
        return insight.activeCustomers(NOW).stream()
                .map(ActiveCustomer::personId)
                .toList();
    }

    @BeforeEach
    void twoPersonsWithOneOrderEach() {
        know("PER-1", "ACC-1");
        know("PER-2", "ACC-2");
        insight.bought(
                new Purchase("ORD-1", Optional.of("ACC-1"), "WEB", false, Instant.parse("2025-12-24T12:00:00Z")));
        insight.bought(
                new Purchase("ORD-2", Optional.of("ACC-2"), "APP", false, Instant.parse("2026-02-01T12:00:00Z")));
        insight.consented(new GivenConsent("PER-2", "MARKETING", true, BEFORE));
    }

    @Test
    void countsOnePersonOnceAfterAMerge() {
        assertThat(active()).containsExactly("PER-1", "PER-2");

        insight.merged(new MergedPersons("MRG-1", "PER-1", "PER-2"));

        assertThat(active()).containsExactly("PER-1");
        assertThat(insight.report().customers().get("PER-1"))
                .isEqualTo(new CustomerView(
                        Optional.of(BEFORE),
                        new TreeSet<>(Set.of("ACC-1", "ACC-2")),
                        false,
                        Optional.of(Instant.parse("2026-02-01T12:00:00Z")),
                        Set.of("MARKETING"),
                        new TreeSet<>()));
    }

    @Test
    void knowsTwoPersonsAgainAfterAnUnmerge() {
        InsightReport before = insight.report();
        insight.merged(new MergedPersons("MRG-1", "PER-1", "PER-2"));
        insight.unmerged(new UnmergedPersons("MRG-1"));

        assertThat(active()).containsExactly("PER-1", "PER-2");
        assertThat(insight.report().customers()).isEqualTo(before.customers());
        assertThat(insight.report().mergesTakenBack()).containsExactly("MRG-1");
    }

    @Test
    void followsAMergeThatArrivesBeforeThePersons() {
        CustomerInsight late = new CustomerInsight();
        late.unmerged(new UnmergedPersons("MRG-2"));
        late.merged(new MergedPersons("MRG-2", "PER-9", "PER-1"));
        late.merged(new MergedPersons("MRG-1", "PER-1", "PER-2"));
        late.verified(new VerifiedPerson("PER-2", BEFORE));
        late.verified(new VerifiedPerson("PER-1", NOW));

        assertThat(late.report().customers()).containsOnlyKeys("PER-1");
        assertThat(late.report().customers().get("PER-1").verifiedSince()).contains(BEFORE);
    }

    @Test
    void forgetsAPersonUnderEachOfTheirNumbers() {
        insight.merged(new MergedPersons("MRG-1", "PER-1", "PER-2"));
        insight.forgotten(new ForgottenPerson("PER-2"));

        assertThat(insight.report().customers()).isEmpty();
        assertThat(insight.report().forgotten()).isEqualTo(1);
    }
}
