package dev.concordat.core.check;

import dev.concordat.api.Duplicates;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.IsoDuration;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What identifies the thing a fact is about, how far and for how long, and how late a duplicate can come. */
final class IdentityStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        SemanticContract contract = stated.contract();
        IdentityRules identity = contract.identity();
        identity.dedupWindow().ifPresent(window -> {
            String said = "a duplicate can come up to " + IsoDuration.text(window) + " later, but ";
            if (!contract.roles().containsKey(Role.EVENT_ID)) {
                found.error(
                        ContractRule.DEDUP_NOT_POSSIBLE,
                        said + "nobody can tell one: there is no event id",
                        "mark it with @EventId or name it in @Envelope, or drop dedupWindow");
            }
            if (contract.delivery().duplicates() == Duplicates.NEVER) {
                found.error(
                        ContractRule.DEDUP_CONTRADICTS_DELIVERY,
                        said + "the delivery says that there are no duplicates",
                        "keep dedupWindow or Duplicates.NEVER, whichever is true");
            }
        });
        boolean aboutKey = identity.scope() != KeyScope.NOT_STATED || identity.reuse() != KeyReuse.NOT_STATED;
        if (aboutKey && contract.businessKey().isEmpty()) {
            found.error(
                    ContractRule.IDENTITY_WITHOUT_KEY,
                    "@Identity says how the business key identifies, but there is no business key",
                    "mark it with @BusinessKey, or drop scope and reuse");
        }
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        IdentityRules expected = relied.expectation().identity();
        IdentityRules stated = relied.contract().identity();
        key(relied, found);
        if (expected.scope() != KeyScope.NOT_STATED) {
            scope(expected.scope(), stated.scope(), found);
        }
        if (expected.reuse() == KeyReuse.NEVER) {
            reuse(stated.reuse(), found);
        }
        expected.dedupWindow().ifPresent(remembered -> window(remembered, relied.contract(), found));
    }

    private static void key(Relied relied, Mismatches found) {
        List<String> expected = relied.expectation().businessKey();
        if (expected.isEmpty()) {
            return;
        }
        List<String> stated = relied.contract().businessKey().stream()
                .map(IdentityStatement::path)
                .toList();
        if (stated.isEmpty()) {
            found.error(
                    ExpectationRule.IDENTITY_NOT_STATED,
                    "expected the business key " + joined(expected) + ", but the contract states no identity",
                    "mark the business key with @BusinessKey",
                    "drop @BusinessKey and do not join on the field");
        } else if (!Set.copyOf(stated).equals(new HashSet<>(expected))) {
            found.error(
                    ExpectationRule.IDENTITY_DIFFERS,
                    "expected the business key " + joined(expected) + ", but it is " + joined(stated),
                    "keep the old key beside the new one",
                    "identify by " + joined(stated));
        }
    }

    private static void scope(KeyScope expected, KeyScope stated, Mismatches found) {
        String what = "expected the business key to be unique in scope " + expected + ", but the contract says ";
        String producerFix = "state scope = " + expected + " in @Identity, if that is true";
        if (stated == KeyScope.NOT_STATED) {
            found.error(
                    ExpectationRule.KEY_SCOPE_NOT_STATED,
                    what + "nothing about its scope",
                    producerFix,
                    "join on it together with the context, and drop scope");
        } else if (stated.compareTo(expected) < 0) {
            found.error(
                    ExpectationRule.KEY_SCOPE_TOO_NARROW,
                    what + stated,
                    producerFix,
                    "join on it together with the context, and set scope = " + stated);
        }
    }

    private static void reuse(KeyReuse stated, Mismatches found) {
        String what = "expected a business key to stand for one thing for ever, but the contract says ";
        String producerFix = "state reuse = NEVER in @Identity, if that is true";
        String consumerFix = "tell the things apart by time, and drop reuse";
        if (stated == KeyReuse.NOT_STATED) {
            found.error(ExpectationRule.KEY_REUSE_NOT_STATED, what + "nothing about reuse", producerFix, consumerFix);
        } else if (stated == KeyReuse.POSSIBLE) {
            found.error(
                    ExpectationRule.KEY_REUSE_POSSIBLE,
                    what + "it can be given to another one",
                    producerFix,
                    consumerFix);
        }
    }

    private static void window(Duration remembered, SemanticContract contract, Mismatches found) {
        Optional<Duration> stated = contract.identity().dedupWindow();
        String what = "expected a duplicate within " + IsoDuration.text(remembered) + ", but the contract says ";
        if (stated.filter(window -> window.compareTo(remembered) > 0).isPresent()) {
            found.error(
                    ExpectationRule.DEDUP_WINDOW_TOO_SHORT,
                    what + "that one can come " + IsoDuration.text(stated.get()) + " later",
                    "promise a shorter dedupWindow, if that is true",
                    "remember event ids for " + IsoDuration.text(stated.get()));
        } else if (stated.isEmpty() && contract.delivery().duplicates() == Duplicates.POSSIBLE) {
            found.warning(
                    ExpectationRule.DEDUP_WINDOW_NOT_STATED,
                    what + "nothing about how late one can come",
                    "state dedupWindow in @Identity",
                    "remember event ids for good, or live with what comes later");
        }
    }

    private static String path(RoleLocation location) {
        return location instanceof RoleLocation.InPayload payload ? payload.path() : location.toString();
    }

    private static String joined(List<String> paths) {
        return String.join(" + ", paths);
    }
}
