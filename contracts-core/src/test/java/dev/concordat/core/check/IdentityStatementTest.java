package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Duplicates;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityStatementTest {
    private static final IdentityRules WINDOW =
            new IdentityRules(KeyScope.NOT_STATED, KeyReuse.NOT_STATED, Optional.of(Duration.ofDays(7)));

    private static IdentityRules rules(KeyScope scope, KeyReuse reuse) {
        return new IdentityRules(scope, reuse, Optional.empty());
    }

    private static String relying(IdentityRules expected, IdentityRules stated) {
        return Sample.mismatches(
                Sample.expectation().identity(expected).build(),
                Sample.correctedContract().identity(stated).build());
    }

    @Test
    void findsAWindowWithoutEventId() {
        assertThat(Sample.contradictions(
                        Sample.correctedContract().identity(WINDOW).build()))
                .isEqualTo(
                        "[dedup-not-possible] billing/invoice-issued 1.2.0: a duplicate can come up to P7D later, but"
                                + " nobody can tell one: there is no event id\n"
                                + "  fix: mark it with @EventId or name it in @Envelope, or drop dedupWindow");
    }

    @Test
    void findsAWindowWithoutDuplicates() {
        assertThat(Sample.contradictions(Sample.correctedContract()
                        .putRoles(Role.EVENT_ID, new RoleLocation.InHeader("ce_id"))
                        .delivery(new DeliveryPromises(
                                Ordering.PER_KEY, Duplicates.NEVER, Optional.empty(), Optional.empty()))
                        .identity(WINDOW)
                        .build()))
                .isEqualTo("[dedup-contradicts-delivery] billing/invoice-issued 1.2.0: a duplicate can come up to P7D"
                        + " later, but the delivery says that there are no duplicates\n"
                        + "  fix: keep dedupWindow or Duplicates.NEVER, whichever is true");
    }

    @Test
    void findsRulesForAKeyThatIsNotThere() {
        assertThat(Sample.contradictions(Sample.correctedContract()
                        .businessKey(List.of())
                        .delivery(DeliveryPromises.NONE)
                        .identity(rules(KeyScope.CONTEXT, KeyReuse.NOT_STATED))
                        .build()))
                .isEqualTo("[identity-without-key] billing/invoice-issued 1.2.0: @Identity says how the business key"
                        + " identifies, but there is no business key\n"
                        + "  fix: mark it with @BusinessKey, or drop scope and reuse");
    }

    @Test
    void findsAScopeThatIsTooNarrow() {
        IdentityRules organisation = rules(KeyScope.ORGANISATION, KeyReuse.NOT_STATED);

        assertThat(relying(organisation, rules(KeyScope.CONTEXT, KeyReuse.NOT_STATED)))
                .isEqualTo(Sample.mismatch(
                        "key-scope-too-narrow",
                        "",
                        "expected the business key to be unique in scope ORGANISATION, but the contract says CONTEXT",
                        "state scope = ORGANISATION in @Identity, if that is true",
                        "join on it together with the context, and set scope = CONTEXT"));
        assertThat(relying(organisation, IdentityRules.NONE))
                .contains("[key-scope-not-stated]", "but the contract says nothing about its scope");
        assertThat(relying(organisation, rules(KeyScope.WORLDWIDE, KeyReuse.NOT_STATED)))
                .isEmpty();
    }

    @Test
    void findsKeysThatAreReused() {
        IdentityRules never = rules(KeyScope.NOT_STATED, KeyReuse.NEVER);

        assertThat(relying(never, rules(KeyScope.NOT_STATED, KeyReuse.POSSIBLE)))
                .isEqualTo(Sample.mismatch(
                        "key-reuse-possible",
                        "",
                        "expected a business key to stand for one thing for ever, but the contract says it can be given"
                                + " to another one",
                        "state reuse = NEVER in @Identity, if that is true",
                        "tell the things apart by time, and drop reuse"));
        assertThat(relying(never, IdentityRules.NONE))
                .contains("[key-reuse-not-stated]", "but the contract says nothing about reuse");
        assertThat(relying(never, never)).isEmpty();
    }

    @Test
    void findsAConsumerThatForgetsTooEarly() {
        IdentityRules day =
                new IdentityRules(KeyScope.NOT_STATED, KeyReuse.NOT_STATED, Optional.of(Duration.ofHours(24)));

        assertThat(relying(day, WINDOW))
                .isEqualTo(Sample.mismatch(
                        "dedup-window-too-short",
                        "",
                        "expected a duplicate within PT24H, but the contract says that one can come P7D later",
                        "promise a shorter dedupWindow, if that is true",
                        "remember event ids for P7D"));
        assertThat(relying(day, IdentityRules.NONE))
                .contains("[dedup-window-not-stated, warning]", "but the contract says nothing about how late one");
        assertThat(relying(WINDOW, day)).isEmpty();
    }
}
