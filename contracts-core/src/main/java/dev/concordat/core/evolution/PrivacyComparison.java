package dev.concordat.core.evolution;

import dev.concordat.api.Erasure;
import dev.concordat.api.Identifiability;
import dev.concordat.api.model.LegalHold;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.PrivacyChangeRule;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a field says of persons. */
final class PrivacyComparison {
    private PrivacyComparison() {}

    static void compare(Optional<PrivacyStatement> before, Optional<PrivacyStatement> after, Found found) {
        if (before.isPresent() && after.isPresent()) {
            compare(before.get(), after.get(), found);
        } else {
            found.statement(
                    "personal data",
                    before,
                    after,
                    PrivacyComparison::inWords,
                    PrivacyChangeRule.PERSONAL_DATA_ADDED,
                    PrivacyChangeRule.PERSONAL_DATA_WITHDRAWN,
                    PrivacyChangeRule.PRIVACY_CLASS_RAISED);
        }
    }

    private static void compare(PrivacyStatement was, PrivacyStatement is, Found found) {
        // More protection is the stronger promise.
        found.promise(
                "privacy class",
                Optional.of(was.classification()),
                Optional.of(is.classification()),
                Comparator.naturalOrder(),
                privacy -> privacy,
                PrivacyChangeRule.PRIVACY_CLASS_LOWERED,
                PrivacyChangeRule.PRIVACY_CLASS_RAISED);
        if (!was.subject().equals(is.subject())) {
            found.changed(PrivacyChangeRule.SUBJECT_CHANGED, "subject", was.subject(), is.subject());
        }
        found.promise(
                "identifiability",
                Optional.of(was.identifies()).filter(how -> how != Identifiability.NOT_STATED),
                Optional.of(is.identifies()).filter(how -> how != Identifiability.NOT_STATED),
                Comparator.naturalOrder(),
                how -> how,
                PrivacyChangeRule.IDENTIFIABILITY_LOWERED,
                PrivacyChangeRule.IDENTIFIABILITY_RAISED);
        found.statement(
                "erasure",
                Optional.of(was.erasure()).filter(how -> how != Erasure.NOT_STATED),
                Optional.of(is.erasure()).filter(how -> how != Erasure.NOT_STATED),
                how -> how,
                PrivacyChangeRule.ERASURE_CHANGED,
                PrivacyChangeRule.ERASURE_CHANGED,
                PrivacyChangeRule.ERASURE_CHANGED);
        purposes(was.purposes(), is.purposes(), found);
        retention(was, is, found);
        hold(was.hold(), is.hold(), found);
        found.statement(
                "category",
                was.category(),
                is.category(),
                category -> category,
                PrivacyChangeRule.PRIVACY_CATEGORY_CHANGED,
                PrivacyChangeRule.PRIVACY_CATEGORY_CHANGED,
                PrivacyChangeRule.PRIVACY_CATEGORY_CHANGED);
    }

    private static void purposes(List<String> was, List<String> is, Found found) {
        if (was.isEmpty() != is.isEmpty()) {
            // Where none is named, every use is allowed.
            found.changed(
                    is.isEmpty()
                            ? PrivacyChangeRule.PERSONAL_PURPOSE_ADDED
                            : PrivacyChangeRule.PERSONAL_PURPOSE_REMOVED,
                    "purpose",
                    anyOr(was),
                    anyOr(is));
            return;
        }
        int size = found.size();
        found.members(
                "purpose",
                was,
                is,
                purpose -> purpose,
                PrivacyChangeRule.PERSONAL_PURPOSE_ADDED,
                PrivacyChangeRule.PERSONAL_PURPOSE_REMOVED);
        found.order("purposes", size, was, is);
    }

    private static String anyOr(List<String> purposes) {
        return purposes.isEmpty() ? "any" : String.join(", ", purposes);
    }

    private static void retention(PrivacyStatement was, PrivacyStatement is, Found found) {
        found.<Duration>promise(
                "retention",
                was.retention(),
                is.retention(),
                Comparator.reverseOrder(),
                IsoDuration::text,
                PrivacyChangeRule.RETENTION_LENGTHENED,
                PrivacyChangeRule.RETENTION_SHORTENED);
        found.statement(
                "ground for keeping",
                was.retainedBecause(),
                is.retainedBecause(),
                ground -> "\"" + ground + "\"",
                PrivacyChangeRule.RETENTION_GROUND_CHANGED,
                PrivacyChangeRule.RETENTION_GROUND_CHANGED,
                PrivacyChangeRule.RETENTION_GROUND_CHANGED);
    }

    private static void hold(Optional<LegalHold> was, Optional<LegalHold> is, Found found) {
        found.statement(
                "legal hold",
                was,
                is,
                hold -> "until " + hold.until() + " (\"" + hold.reason() + "\", " + hold.approvedBy() + ")",
                PrivacyChangeRule.LEGAL_HOLD_SET,
                PrivacyChangeRule.LEGAL_HOLD_LIFTED,
                PrivacyChangeRule.LEGAL_HOLD_CHANGED);
    }

    private static String inWords(PrivacyStatement privacy) {
        return privacy.classification() + " of a " + privacy.subject();
    }
}
