package dev.concordat.core.store;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticedFact;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.NoticeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a correction notice is not published. */
final class NoticeRefusals {
    private final ContractStore store;
    private final List<SemanticContract> contracts;
    private final Optional<String> approvedBy;

    /** Those staged beside a notice are published before it. */
    NoticeRefusals(ContractStore store, List<SemanticContract> staged, Optional<String> approvedBy) {
        this.store = store;
        this.contracts = Stream.concat(store.contracts().stream().map(Published::document), staged.stream())
                .toList();
        this.approvedBy = approvedBy;
    }

    List<Finding> of(CorrectionNotice notice) {
        List<Finding> refused = new ArrayList<>();
        store.notices().stream()
                .map(Published::document)
                .filter(before -> before.id().equals(notice.id()) && !before.equals(notice))
                .forEach(before -> refused.add(Refusal.differs(before, notice)));
        if (approvedBy.isEmpty()) {
            refused.add(Finding.error(
                    NoticeRule.NOTICE_NOT_APPROVED,
                    notice.id().toString(),
                    "expected somebody of the owner who approves the notice, but there is none",
                    "publish it with --approved-by"));
        }
        notice.facts().forEach(fact -> unknown(notice, fact).ifPresent(refused::add));
        return refused;
    }

    private Optional<Finding> unknown(CorrectionNotice notice, NoticedFact named) {
        List<SemanticContract> published = contracts.stream()
                .filter(one -> one.fact().equals(named.fact()))
                .toList();
        if (published.isEmpty()) {
            List<String> known = contracts.stream()
                    .map(SemanticContract::fact)
                    .filter(fact -> fact.context().equals(notice.id().context()))
                    .distinct()
                    .sorted()
                    .map(FactId::toString)
                    .toList();
            return Optional.of(unknown(
                    notice,
                    "expected a published fact or dataset, but was " + named.fact() + "; "
                            + NearestName.hint(named.fact().toString(), known)));
        }
        List<Version> versions = published.stream()
                .map(SemanticContract::version)
                .distinct()
                .sorted()
                .toList();
        return named.versions().stream()
                .filter(version -> !versions.contains(version))
                .findFirst()
                .map(version -> unknown(
                        notice,
                        "expected a published version of " + named.fact() + ", but was " + version + "; "
                                + NearestName.hint(
                                        version.toString(),
                                        versions.stream().map(Version::toString).toList())));
    }

    private static Finding unknown(CorrectionNotice notice, String what) {
        return Finding.error(
                NoticeRule.NOTICE_FACT_UNKNOWN,
                notice.id().toString(),
                what,
                "correct the name, or publish the contract first");
    }
}
