package dev.concordat.core.evolution;

import dev.concordat.api.FactId;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.DeprecationRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether another fact can take the place of what ends. A field of the same contract is looked at with the contract. */
final class ReplacementCheck {
    private final SemanticContract contract;
    private final ContractStore store;
    private final LocalDate today;
    private final DeprecationHistory ends;
    private final List<Finding> found = new ArrayList<>();

    ReplacementCheck(SemanticContract contract, Surroundings surroundings, DeprecationHistory ends) {
        this.contract = contract;
        this.store = surroundings.store();
        this.today = surroundings.today();
        this.ends = ends;
    }

    List<Finding> check(DeprecationNotice notice) {
        // Without facts there is no store to look into.
        if (!store.facts().isEmpty()) {
            notice.replacement().flatMap(ReplacementCheck::factId).ifPresent(fact -> check(fact, notice));
        }
        return found;
    }

    private static Optional<FactId> factId(String text) {
        try {
            return Optional.of(FactId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void check(FactId fact, DeprecationNotice notice) {
        List<Published<SemanticContract>> versions = store.versions(fact);
        if (versions.isEmpty()) {
            missing(fact, notice);
            return;
        }
        SemanticContract latest = versions.get(versions.size() - 1).document();
        LocalDate first = History.day(versions.get(0));
        latest.deprecation()
                .ifPresent(own -> add(
                        DeprecationRule.REPLACEMENT_ENDS_TOO,
                        Severity.ERROR,
                        "expected a replacement that stays, but " + fact + " is " + own.inWords(),
                        "name " + own.replacement().orElse("a fact that stays")));
        if (latest.stage().compareTo(contract.stage()) < 0) {
            add(
                    DeprecationRule.REPLACEMENT_LESS_STABLE,
                    Severity.WARNING,
                    "expected a replacement in stage " + contract.stage() + " or higher, but " + fact + " is in "
                            + latest.stage(),
                    "ask its owner to raise the stage before " + notice.sunset());
        }
        if (first.isAfter(notice.sunset())) {
            add(
                    DeprecationRule.REPLACEMENT_TOO_LATE,
                    Severity.ERROR,
                    "expected a replacement before the sunset on " + notice.sunset() + ", but " + fact
                            + " was first published on " + first,
                    "set sunset to " + first.plusDays(ends.noticeOf(contract).toDays()) + " or later");
        }
    }

    /** It need not be there on the first day, but a whole notice before the last. */
    private void missing(FactId fact, DeprecationNotice notice) {
        LocalDate needed = notice.sunset().minusDays(ends.noticeOf(contract).toDays());
        List<String> facts = store.facts().stream().map(FactId::toString).toList();
        add(
                DeprecationRule.REPLACEMENT_NOT_PUBLISHED,
                today.isBefore(needed) ? Severity.WARNING : Severity.ERROR,
                "expected the replacement " + fact + " to be published by " + needed
                        + ", so that there is a whole notice to move, but it is not; "
                        + NearestName.hint(fact.toString(), facts),
                "publish it, correct its name, or give a reason instead");
    }

    private void add(DeprecationRule rule, Severity severity, String what, String fix) {
        found.add(Finding.error(rule, "", what, fix).as(severity));
    }
}
