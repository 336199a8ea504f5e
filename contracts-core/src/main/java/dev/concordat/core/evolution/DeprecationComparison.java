package dev.concordat.core.evolution;

import dev.concordat.api.Stage;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.LifeChangeRule;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is announced to end, and how long before its end that is promised to be. */
final class DeprecationComparison implements Comparison {
    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        compare(before.deprecation(), after.deprecation(), found);
        policy(before.deprecationPolicy(), after.deprecationPolicy(), found);
    }

    static void compare(Optional<DeprecationNotice> before, Optional<DeprecationNotice> after, Found found) {
        if (before.isPresent() && after.isPresent()) {
            compare(before.get(), after.get(), found);
        } else {
            found.statement(
                    "deprecation",
                    before,
                    after,
                    notice -> "(" + notice.inWords() + ")",
                    LifeChangeRule.DEPRECATION_ANNOUNCED,
                    LifeChangeRule.DEPRECATION_WITHDRAWN,
                    LifeChangeRule.DEPRECATION_REWORDED);
        }
    }

    private static void compare(DeprecationNotice was, DeprecationNotice is, Found found) {
        found.promise(
                "sunset",
                Optional.of(was.sunset()),
                Optional.of(is.sunset()),
                Comparator.naturalOrder(),
                day -> day,
                LifeChangeRule.SUNSET_MOVED_EARLIER,
                LifeChangeRule.SUNSET_MOVED_LATER);
        if (!was.from().equals(is.from())) {
            found.changed(LifeChangeRule.DEPRECATION_DATE_CHANGED, "deprecation from", was.from(), is.from());
        }
        found.statement(
                "replacement",
                was.replacement(),
                is.replacement(),
                other -> other,
                LifeChangeRule.REPLACEMENT_NAMED,
                LifeChangeRule.REPLACEMENT_WITHDRAWN,
                LifeChangeRule.REPLACEMENT_CHANGED);
        reworded("reason", was.reason(), is.reason(), found);
        reworded("migration", was.migration(), is.migration(), found);
    }

    private static void reworded(String aspect, Optional<String> was, Optional<String> is, Found found) {
        found.statement(
                aspect,
                was,
                is,
                text -> "\"" + text + "\"",
                LifeChangeRule.DEPRECATION_REWORDED,
                LifeChangeRule.DEPRECATION_REWORDED,
                LifeChangeRule.DEPRECATION_REWORDED);
    }

    private static void policy(Optional<DeprecationPromises> before, Optional<DeprecationPromises> after, Found found) {
        int size = found.size();
        for (Stage stage : Stage.values()) {
            found.<Duration>promise(
                    "notice in stage " + stage,
                    before.flatMap(policy -> policy.noticeOf(stage)),
                    after.flatMap(policy -> policy.noticeOf(stage)),
                    Comparator.naturalOrder(),
                    IsoDuration::text,
                    LifeChangeRule.NOTICE_SHORTENED,
                    LifeChangeRule.NOTICE_LENGTHENED);
        }
        if (required(before) != required(after)) {
            found.changed(
                    required(after)
                            ? LifeChangeRule.REPLACEMENT_DUTY_TAKEN_ON
                            : LifeChangeRule.REPLACEMENT_DUTY_DROPPED,
                    "replacement",
                    required(before) ? "required" : "not required",
                    required(after) ? "required" : "not required");
        }
        found.order(
                "deprecation policy",
                size,
                List.of(before.map(DeprecationPromises::notice)),
                List.of(after.map(DeprecationPromises::notice)));
    }

    private static boolean required(Optional<DeprecationPromises> policy) {
        return policy.filter(DeprecationPromises::replacementRequired).isPresent();
    }
}
