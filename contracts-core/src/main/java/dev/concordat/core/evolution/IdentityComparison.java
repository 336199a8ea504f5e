package dev.concordat.core.evolution;

import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.IdentityChangeRule;
import dev.concordat.core.finding.IsoDuration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The business key and how it identifies, and where the event id, the clocks and the other roles are. */
final class IdentityComparison implements Comparison {
    private static final List<KeyReuse> REUSE = List.of(KeyReuse.POSSIBLE, KeyReuse.NOT_STATED, KeyReuse.NEVER);

    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        key(before.businessKey(), after.businessKey(), found);
        for (Role role : Role.values()) {
            found.statement(
                    role.id(),
                    Optional.ofNullable(before.roles().get(role)),
                    Optional.ofNullable(after.roles().get(role)),
                    place -> "in " + place,
                    IdentityChangeRule.ROLE_STATED,
                    IdentityChangeRule.ROLE_WITHDRAWN,
                    IdentityChangeRule.ROLE_MOVED);
        }
        rules(before.identity(), after.identity(), found);
    }

    private static void key(List<RoleLocation> before, List<RoleLocation> after, Found found) {
        int size = found.size();
        if (before.isEmpty() != after.isEmpty() || !new HashSet<>(before).equals(new HashSet<>(after))) {
            found.statement(
                    "business key",
                    Optional.of(before).filter(key -> !key.isEmpty()),
                    Optional.of(after).filter(key -> !key.isEmpty()),
                    IdentityComparison::inWords,
                    IdentityChangeRule.BUSINESS_KEY_STATED,
                    IdentityChangeRule.BUSINESS_KEY_WITHDRAWN,
                    IdentityChangeRule.BUSINESS_KEY_CHANGED);
        }
        found.order("business key", size, before, after);
    }

    private static String inWords(List<RoleLocation> key) {
        return key.stream().map(RoleLocation::toString).collect(Collectors.joining(" + "));
    }

    private static void rules(IdentityRules before, IdentityRules after, Found found) {
        found.promise(
                "scope of the key",
                Optional.of(before.scope()).filter(scope -> scope != KeyScope.NOT_STATED),
                Optional.of(after.scope()).filter(scope -> scope != KeyScope.NOT_STATED),
                Comparator.naturalOrder(),
                scope -> scope,
                IdentityChangeRule.KEY_SCOPE_NARROWED,
                IdentityChangeRule.KEY_SCOPE_WIDENED);
        found.ranked(
                "reuse of the key",
                REUSE,
                before.reuse(),
                after.reuse(),
                IdentityChangeRule.KEY_REUSE_ALLOWED,
                IdentityChangeRule.KEY_REUSE_EXCLUDED);
        // The longest time until a duplicate: less of it is the stronger promise.
        found.promise(
                "dedup window",
                before.dedupWindow(),
                after.dedupWindow(),
                Comparator.reverseOrder(),
                IsoDuration::text,
                IdentityChangeRule.DEDUP_WINDOW_LENGTHENED,
                IdentityChangeRule.DEDUP_WINDOW_SHORTENED);
    }
}
