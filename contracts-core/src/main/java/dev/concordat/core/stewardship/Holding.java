package dev.concordat.core.stewardship;

import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.PrivacyStatement;
import java.util.Optional;

/**
 * One field in one place that holds data of a kind of person. Immutable and thread-safe.
 *
 * @param place the fact or dataset, or a consumer with the fact it reads, such as {@code finance/revenue of
 *     billing/invoice-issued}
 * @param field the path of the field
 * @param privacy class, identifiability, erasure, retention and hold
 * @param because how it comes to hold the data
 * @param owner who answers for the place, with escalation; empty if nobody is named
 * @since 0.1
 */
public record Holding(String place, String field, PrivacyStatement privacy, String because, Optional<Ownership> owner) {
    String inWords() {
        return place + ", field " + field;
    }

    String ownerInWords() {
        return owner.map(Ownership::inWords).orElse("nobody (no owner is published)");
    }
}
