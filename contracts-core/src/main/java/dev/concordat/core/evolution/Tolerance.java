package dev.concordat.core.evolution;

import static java.util.Map.entry;

import dev.concordat.core.finding.ChangeRule;
import dev.concordat.core.finding.CorrectionChangeRule;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.IdentityChangeRule;
import dev.concordat.core.finding.LifeChangeRule;
import dev.concordat.core.finding.MeaningChangeRule;
import dev.concordat.core.finding.PrivacyChangeRule;
import dev.concordat.core.finding.PromiseChangeRule;
import dev.concordat.core.finding.ShapeChangeRule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By which findings an expectation shows that its consumer does not cope with a change. Where there are none for a rule,
 * an expectation cannot say that it copes, and everybody who relies on the place is hit.
 */
final class Tolerance {
    private static final Map<ChangeRule, Set<ExpectationRule>> SHOWN_BY = Map.ofEntries(
            entry(ShapeChangeRule.FIELD_REMOVED, Set.of(ExpectationRule.FIELD_MISSING)),
            entry(ShapeChangeRule.OPTIONAL_FIELD_REMOVED, Set.of(ExpectationRule.FIELD_MISSING)),
            entry(ShapeChangeRule.FIELD_BECAME_OPTIONAL, Set.of(ExpectationRule.FIELD_MAY_BE_ABSENT)),
            entry(ShapeChangeRule.TYPE_WIDENED, Set.of(ExpectationRule.FIELD_TYPE_UNREADABLE)),
            entry(
                    ShapeChangeRule.TYPE_CHANGED,
                    Set.of(ExpectationRule.FIELD_TYPE_UNREADABLE, ExpectationRule.FIELD_MISSING)),
            entry(ShapeChangeRule.CHOICE_VALUE_ADDED, Set.of(ExpectationRule.CHOICE_VALUE_UNKNOWN)),
            entry(
                    ShapeChangeRule.CHOICE_OPENED,
                    Set.of(ExpectationRule.CHOICE_OPEN, ExpectationRule.CHOICE_VALUE_UNKNOWN)),
            entry(MeaningChangeRule.USE_EXCLUDED, Set.of(ExpectationRule.PURPOSE_EXCLUDED)),
            entry(
                    IdentityChangeRule.BUSINESS_KEY_CHANGED,
                    Set.of(ExpectationRule.IDENTITY_DIFFERS, ExpectationRule.IDENTITY_NOT_STATED)),
            entry(IdentityChangeRule.BUSINESS_KEY_WITHDRAWN, Set.of(ExpectationRule.IDENTITY_NOT_STATED)),
            entry(
                    IdentityChangeRule.KEY_SCOPE_NARROWED,
                    Set.of(ExpectationRule.KEY_SCOPE_TOO_NARROW, ExpectationRule.KEY_SCOPE_NOT_STATED)),
            entry(
                    IdentityChangeRule.KEY_REUSE_ALLOWED,
                    Set.of(ExpectationRule.KEY_REUSE_POSSIBLE, ExpectationRule.KEY_REUSE_NOT_STATED)),
            entry(
                    IdentityChangeRule.DEDUP_WINDOW_LENGTHENED,
                    Set.of(ExpectationRule.DEDUP_WINDOW_TOO_SHORT, ExpectationRule.DEDUP_WINDOW_NOT_STATED)),
            entry(
                    PromiseChangeRule.ORDERING_WEAKENED,
                    Set.of(ExpectationRule.REORDERING_NOT_HANDLED, ExpectationRule.DELIVERY_NOT_STATED)),
            entry(
                    PromiseChangeRule.DUPLICATES_ALLOWED,
                    Set.of(ExpectationRule.DUPLICATES_NOT_HANDLED, ExpectationRule.DELIVERY_NOT_STATED)),
            entry(
                    PromiseChangeRule.DELAY_LENGTHENED,
                    Set.of(ExpectationRule.DELAY_TOO_LONG, ExpectationRule.DELAY_NOT_STATED)),
            entry(
                    PromiseChangeRule.REPLAY_SHORTENED,
                    Set.of(ExpectationRule.REPLAY_TOO_SHORT, ExpectationRule.REPLAY_NOT_STATED)),
            entry(
                    PromiseChangeRule.FRESHNESS_WEAKENED,
                    Set.of(
                            ExpectationRule.FRESHNESS_TOO_OLD,
                            ExpectationRule.FRESHNESS_NOT_STATED,
                            ExpectationRule.FRESHNESS_NOT_FOR_ALL)),
            entry(
                    PromiseChangeRule.FRESHNESS_CLOCK_CHANGED,
                    Set.of(
                            ExpectationRule.FRESHNESS_TOO_OLD,
                            ExpectationRule.FRESHNESS_NOT_COMPARABLE,
                            ExpectationRule.FRESHNESS_NOT_STATED)),
            entry(
                    PromiseChangeRule.QUALITY_WEAKENED,
                    Set.of(ExpectationRule.QUALITY_NOT_GUARANTEED, ExpectationRule.QUALITY_TOO_LOW)),
            entry(
                    PromiseChangeRule.SERVICE_LEVEL_WEAKENED,
                    Set.of(ExpectationRule.SERVICE_LEVEL_TOO_LOW, ExpectationRule.SERVICE_LEVEL_NOT_STATED)),
            entry(
                    PromiseChangeRule.ORDER_OF_FACTS_RELAXED,
                    Set.of(ExpectationRule.PREDECESSOR_DIFFERS, ExpectationRule.LIFECYCLE_NOT_STATED)),
            entry(
                    PromiseChangeRule.RESTRICTION_ADMITTED,
                    Set.of(
                            ExpectationRule.DUPLICATES_NOT_HANDLED,
                            ExpectationRule.REORDERING_NOT_HANDLED,
                            ExpectationRule.KEY_REUSE_POSSIBLE)),
            entry(CorrectionChangeRule.CORRECTION_STATED, Set.of(ExpectationRule.CORRECTION_NOT_HANDLED)),
            entry(
                    CorrectionChangeRule.CORRECTION_ADDED,
                    Set.of(ExpectationRule.CORRECTION_NOT_HANDLED, ExpectationRule.CORRECTION_NOT_STATED)),
            entry(PrivacyChangeRule.PERSONAL_DATA_ADDED, Set.of(ExpectationRule.PRIVACY_ABOVE_PERMISSION)),
            entry(PrivacyChangeRule.PRIVACY_CLASS_RAISED, Set.of(ExpectationRule.PRIVACY_ABOVE_PERMISSION)),
            entry(PrivacyChangeRule.PERSONAL_PURPOSE_REMOVED, Set.of(ExpectationRule.PURPOSE_NOT_ALLOWED)),
            entry(PrivacyChangeRule.SENSITIVITY_STATED, Set.of(ExpectationRule.SENSITIVITY_ABOVE_CLEARANCE)),
            entry(PrivacyChangeRule.SENSITIVITY_RAISED, Set.of(ExpectationRule.SENSITIVITY_ABOVE_CLEARANCE)),
            entry(LifeChangeRule.STAGE_LOWERED, Set.of(ExpectationRule.STAGE_TOO_LOW)),
            entry(
                    LifeChangeRule.NOTICE_SHORTENED,
                    Set.of(ExpectationRule.NOTICE_TOO_SHORT, ExpectationRule.NOTICE_NOT_STATED)),
            entry(LifeChangeRule.DEPRECATION_ANNOUNCED, Set.of(ExpectationRule.DEPRECATED_RELIED_ON)));

    private Tolerance() {}

    static Optional<Set<ExpectationRule>> of(ChangeRule rule) {
        return Optional.ofNullable(SHOWN_BY.get(rule));
    }
}
