package dev.concordat.core.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule on one kind of change between two versions of a contract, or two records of a context. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public sealed interface ChangeRule extends Rule
        permits ShapeChangeRule,
                MeaningChangeRule,
                IdentityChangeRule,
                PromiseChangeRule,
                CorrectionChangeRule,
                PrivacyChangeRule,
                LifeChangeRule {
    /** Starts a {@link #mirror()} that gives a reason instead of a rule. */
    String WAIVED = "waived: ";

    /**
     * Lists every rule on changes.
     *
     * @return the rules
     */
    static List<ChangeRule> all() {
        return Stream.<ChangeRule[]>of(
                        ShapeChangeRule.values(),
                        MeaningChangeRule.values(),
                        IdentityChangeRule.values(),
                        PromiseChangeRule.values(),
                        CorrectionChangeRule.values(),
                        PrivacyChangeRule.values(),
                        LifeChangeRule.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    /**
     * Gives the weight from each perspective, unless a team has set others.
     *
     * @return the grade
     */
    Grade grade();

    /**
     * Says what the owner can do first.
     *
     * @return the kind of remedy
     */
    RemedyKind remedy();

    /**
     * Names the rule for the same change made backwards.
     *
     * @return its id, which can be that of this rule; or {@value #WAIVED} and a reason why there is none
     */
    String mirror();

    @Override
    default Area area() {
        return Area.CHANGE;
    }
}
