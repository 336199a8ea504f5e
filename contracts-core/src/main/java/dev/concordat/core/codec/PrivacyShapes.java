package dev.concordat.core.codec;

import dev.concordat.api.Erasure;
import dev.concordat.api.Identifiability;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.model.LegalHold;
import dev.concordat.api.model.PrivacyStatement;

/** What is stated about personal data. */
final class PrivacyShapes {
    static final Codec<PrivacyStatement> PRIVACY = privacy();

    private PrivacyShapes() {}

    private static Codec<PrivacyStatement> privacy() {
        Shape<PrivacyStatement> shape = new Shape<>();
        var classification =
                shape.required("class", Scalars.constant(PrivacyClass.class), PrivacyStatement::classification);
        var subject = shape.required("subject", Scalars.TEXT, PrivacyStatement::subject);
        var identifies = shape.withDefault(
                "identifies",
                Scalars.constant(Identifiability.class),
                PrivacyStatement::identifies,
                Identifiability.NOT_STATED);
        var purposes = shape.list("purposes", Scalars.TEXT, PrivacyStatement::purposes);
        var retention = shape.optional("retention", Scalars.DURATION, PrivacyStatement::retention);
        var erasure = shape.withDefault(
                "erasure", Scalars.constant(Erasure.class), PrivacyStatement::erasure, Erasure.NOT_STATED);
        var ground = shape.optional("retainedBecause", Scalars.TEXT, PrivacyStatement::retainedBecause);
        var hold = shape.optional("hold", hold(), PrivacyStatement::hold);
        var category = shape.optional("category", Scalars.TEXT, PrivacyStatement::category);
        return shape.madeBy(values -> PrivacyStatement.builder()
                .classification(values.get(classification))
                .subject(values.get(subject))
                .identifies(values.get(identifies))
                .purposes(values.get(purposes))
                .retention(values.get(retention))
                .erasure(values.get(erasure))
                .retainedBecause(values.get(ground))
                .hold(values.get(hold))
                .category(values.get(category))
                .build());
    }

    private static Codec<LegalHold> hold() {
        Shape<LegalHold> shape = new Shape<>();
        var reason = shape.required("reason", Scalars.TEXT, LegalHold::reason);
        var approvedBy = shape.required("approvedBy", Scalars.TEXT, LegalHold::approvedBy);
        var until = shape.required("until", Scalars.DATE, LegalHold::until);
        return shape.madeBy(values -> new LegalHold(values.get(reason), values.get(approvedBy), values.get(until)));
    }
}
