package dev.concordat.api.model;

import dev.concordat.api.QualitySeverity;

/**
 * A guarantee about facts taken together. Immutable and thread-safe.
 *
 * @param rule what holds
 * @param target for how many facts
 * @param severity what a breach weighs
 * @since 0.1
 */
public record QualityGuarantee(QualityRule rule, Percentage target, QualitySeverity severity) {
    /**
     * Gives the guarantee in words for a message.
     *
     * @return such as {@code loyaltyId is there for 60 %}
     */
    public String inWords() {
        return rule.inWords() + " for " + target;
    }
}
