package dev.concordat.core.evolution;

import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.model.ServiceLevelPromises;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.PromiseChangeRule;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is guaranteed of the facts, and at which level of service. */
final class QualityComparison implements Comparison {
    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        guarantees(before.quality(), after.quality(), found);
        level(before.serviceLevel(), after.serviceLevel(), found);
    }

    private static void guarantees(List<QualityGuarantee> before, List<QualityGuarantee> after, Found found) {
        int size = found.size();
        Map<QualityRule, QualityGuarantee> was = Keyed.by(QualityGuarantee::rule, before);
        Map<QualityRule, QualityGuarantee> is = Keyed.by(QualityGuarantee::rule, after);
        Set<QualityRule> rules = new LinkedHashSet<>(was.keySet());
        rules.addAll(is.keySet());
        for (QualityRule rule : rules) {
            guarantee(Optional.ofNullable(was.get(rule)), Optional.ofNullable(is.get(rule)), found);
        }
        found.order("guarantees", size, before, after);
    }

    private static void guarantee(Optional<QualityGuarantee> was, Optional<QualityGuarantee> is, Found found) {
        if (was.isEmpty() || is.isEmpty()) {
            found.statement(
                    "guarantee",
                    was,
                    is,
                    QualityGuarantee::inWords,
                    PromiseChangeRule.QUALITY_STRENGTHENED,
                    PromiseChangeRule.QUALITY_WEAKENED,
                    PromiseChangeRule.QUALITY_WEAKENED);
            return;
        }
        String rule = was.get().rule().inWords();
        found.promise(
                "share of facts of which " + rule + ":",
                was.map(QualityGuarantee::target),
                is.map(QualityGuarantee::target),
                Comparator.naturalOrder(),
                Percentage::toString,
                PromiseChangeRule.QUALITY_WEAKENED,
                PromiseChangeRule.QUALITY_STRENGTHENED);
        found.promise(
                "weight of the guarantee that " + rule + ":",
                was.map(QualityGuarantee::severity),
                is.map(QualityGuarantee::severity),
                Comparator.reverseOrder(),
                severity -> severity,
                PromiseChangeRule.QUALITY_WEAKENED,
                PromiseChangeRule.QUALITY_STRENGTHENED);
    }

    private static void level(ServiceLevelPromises was, ServiceLevelPromises is, Found found) {
        share("completeness", was.completeness(), is.completeness(), found);
        share("quality", was.quality(), is.quality(), found);
        time("schema stability", was.schemaStability(), is.schemaStability(), Comparator.naturalOrder(), found);
        time("incident response", was.incidentResponse(), is.incidentResponse(), Comparator.reverseOrder(), found);
        if (!was.window().equals(is.window())) {
            found.changed(
                    PromiseChangeRule.SERVICE_LEVEL_WINDOW_CHANGED,
                    "window of the service level",
                    IsoDuration.text(was.window()),
                    IsoDuration.text(is.window()));
        }
    }

    private static void share(String aspect, Optional<Percentage> was, Optional<Percentage> is, Found found) {
        found.promise(
                "promised " + aspect,
                was,
                is,
                Comparator.naturalOrder(),
                Percentage::toString,
                PromiseChangeRule.SERVICE_LEVEL_WEAKENED,
                PromiseChangeRule.SERVICE_LEVEL_STRENGTHENED);
    }

    private static void time(
            String aspect, Optional<Duration> was, Optional<Duration> is, Comparator<Duration> strength, Found found) {
        found.promise(
                "promised " + aspect,
                was,
                is,
                strength,
                IsoDuration::text,
                PromiseChangeRule.SERVICE_LEVEL_WEAKENED,
                PromiseChangeRule.SERVICE_LEVEL_STRENGTHENED);
    }
}
