package dev.concordat.core.notice;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.NoticeRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether corrections reach those who read what is corrected. */
final class MechanismCheck {
    private final CorrectionNotice notice;
    private final Set<FactId> named;
    private final Map<FactId, SemanticContract> latest;
    private final Collection<ConsumerExpectation> expectations;

    MechanismCheck(
            CorrectionNotice notice,
            Set<FactId> named,
            Map<FactId, SemanticContract> latest,
            Collection<ConsumerExpectation> expectations) {
        this.notice = notice;
        this.named = named;
        this.latest = latest;
        this.expectations = expectations;
    }

    List<Finding> ofFacts(SortedSet<FactId> reached) {
        List<Finding> found = new ArrayList<>();
        for (FactId fact : reached) {
            Optional<SortedSet<CorrectionKind>> declared =
                    Optional.ofNullable(latest.get(fact)).map(MechanismCheck::declared);
            if (named.contains(fact)) {
                declared.filter(kinds -> !kinds.contains(notice.mechanism()))
                        .ifPresent(
                                kinds -> found.add(
                                        Finding.error(
                                                NoticeRule.NOTICE_MECHANISM_UNDECLARED,
                                                notice.id().toString(),
                                                "expected " + fact + " to declare "
                                                        + NoticeWords.word(notice.mechanism())
                                                        + ", but its contract declares " + NoticeWords.kinds(kinds),
                                                "correct by a mechanism of the contract, or publish a version that declares this one")));
            } else if (declared.filter(Set::isEmpty).isPresent()) {
                found.add(Finding.error(
                        NoticeRule.NOTICE_OUTPUT_UNCORRECTABLE,
                        fact.toString(),
                        "expected a mechanism by which it is corrected, as an input of it is, but its contract declares none",
                        "declare how it is corrected, and tell its readers"));
            }
        }
        return found;
    }

    List<Finding> ofConsumer(AffectedConsumer affected) {
        return affected.reads().stream()
                .flatMap(fact -> unhandled(affected, fact).stream())
                .toList();
    }

    private Optional<Finding> unhandled(AffectedConsumer affected, FactId fact) {
        Set<CorrectionKind> coming = named.contains(fact)
                ? Set.of(notice.mechanism())
                : Optional.ofNullable(latest.get(fact))
                        .map(MechanismCheck::declared)
                        .orElseGet(Collections::emptySortedSet);
        if (coming.isEmpty()) {
            return Optional.empty();
        }
        List<ConsumerExpectation> on = expectations.stream()
                .filter(one -> one.consumer().equals(affected.consumer()))
                .filter(one -> one.fact().equals(fact))
                .toList();
        List<ConsumerExpectation> unable = on.stream()
                .filter(one -> Collections.disjoint(one.handlesCorrections(), coming))
                .toList();
        if (!on.isEmpty() && unable.isEmpty()) {
            return Optional.empty();
        }
        String actual = on.isEmpty()
                ? "it publishes no expectation on it"
                : unable.stream()
                        .map(one -> one.name() + " handles " + NoticeWords.kinds(one.handlesCorrections()))
                        .collect(Collectors.joining("; "));
        return Optional.of(Finding.error(
                NoticeRule.NOTICE_MECHANISM_UNHANDLED,
                affected.consumer().toString(),
                "expected an expectation on " + fact + " that handles " + NoticeWords.kinds(coming) + ", but " + actual,
                affected.consumer() + " reports wrong values; " + affected.ask(),
                "replay it from the corrected facts, or handle the mechanism and say so in the expectation"));
    }

    private static SortedSet<CorrectionKind> declared(SemanticContract contract) {
        return contract.corrections().stream()
                .map(CorrectionMechanism::kind)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
