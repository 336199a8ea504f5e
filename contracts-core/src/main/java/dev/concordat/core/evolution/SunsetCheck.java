package dev.concordat.core.evolution;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.DeprecationRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.IsoDuration;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells a consumer in time that what it relies on ends: its test fails from as long before the sunset as the notice it
 * says it needs, and from the sunset where it says none. Before that, the check of its expectation warns. Stateless and
 * thread-safe.
 *
 * @since 0.1
 */
public final class SunsetCheck {
    private SunsetCheck() {}

    /**
     * Looks for what ends.
     *
     * @param expectation what is relied on
     * @param contract what is promised
     * @param today the day to count from
     * @return an error for each thing that ends within the notice
     */
    public static Findings of(ConsumerExpectation expectation, SemanticContract contract, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        contract.deprecation()
                .ifPresent(notice -> check(expectation, contract, Optional.empty(), notice, today, found));
        ReliedPaths relied = new ReliedPaths(expectation);
        contract.fieldsByPath()
                .forEach((path, field) -> field.deprecation()
                        .filter(notice -> relied.contain(path))
                        .ifPresent(notice -> check(expectation, contract, Optional.of(path), notice, today, found)));
        return Findings.of(found);
    }

    private static void check(
            ConsumerExpectation expectation,
            SemanticContract contract,
            Optional<String> field,
            DeprecationNotice notice,
            LocalDate today,
            List<Finding> found) {
        long needed = expectation.notice().map(Duration::toDays).orElse(0L);
        if (today.isBefore(notice.sunset().minusDays(needed))) {
            return;
        }
        String place =
                contract.nameAndVersion() + field.map(path -> ", field " + path).orElse("");
        long left = ChronoUnit.DAYS.between(today, notice.sunset());
        String when = left > 0
                ? "it may be gone in " + left + (left == 1 ? " day" : " days")
                : "it may be gone since " + notice.sunset();
        found.add(Finding.error(
                DeprecationRule.SUNSET_NEAR,
                place,
                "expected "
                        + expectation
                                .notice()
                                .map(time -> IsoDuration.text(time) + " to move")
                                .orElse("to have moved")
                        + " before the sunset on " + notice.sunset() + ", but " + when,
                notice.replacement().map(other -> "rely on " + other).orElse("do without it")
                        + notice.migration().map(how -> ": " + how).orElse("")
                        + "; or ask the owner of " + contract.fact() + " for a later sunset"));
    }
}
