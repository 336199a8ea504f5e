package dev.concordat.core.codec;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.ServiceLevelPromises;
import java.util.List;

/** What consumers rely on, and the projections they own. */
final class ExpectationShapes {
    static final Codec<ConsumerId> CONSUMER = Scalars.text(
            "context/projection",
            "^" + Scalars.NAME + "(/" + Scalars.NAME + ")?$",
            ConsumerId::parse,
            ConsumerId::toString);
    static final Codec<ConsumerExpectation> EXPECTATION = expectation();
    static final Codec<ProjectionRecord> PROJECTION = projection();

    private ExpectationShapes() {}

    private static Codec<ConsumerExpectation> expectation() {
        Shape<ConsumerExpectation> shape = new Shape<>();
        var consumer = shape.required("consumer", CONSUMER, ConsumerExpectation::consumer);
        var name = shape.required("name", Scalars.TEXT, ConsumerExpectation::name);
        var fact = shape.required("fact", Scalars.FACT, ConsumerExpectation::fact);
        var since = shape.optional("since", Scalars.VERSION, ConsumerExpectation::since);
        var revision = shape.withDefault("meaningRevision", Scalars.INTEGER, ConsumerExpectation::meaningRevision, 1);
        var purpose = shape.required("purpose", ContextShapes.PURPOSE, ConsumerExpectation::purpose);
        var state = shape.required("state", Scalars.constant(ExpectationState.class), ConsumerExpectation::state);
        var confirmedOn = shape.optional("confirmedOn", Scalars.DATE, ConsumerExpectation::confirmedOn);
        var fields = shape.list("fields", FieldShapes.FIELD, ConsumerExpectation::fields);
        var businessKey = shape.list("businessKey", Scalars.TEXT, ConsumerExpectation::businessKey);
        var delivery = shape.list(
                "handlesDelivery", Scalars.constant(DeliveryHazard.class), one -> List.copyOf(one.handlesDelivery()));
        var corrections = shape.list(
                "handlesCorrections",
                Scalars.constant(CorrectionKind.class),
                one -> List.copyOf(one.handlesCorrections()));
        var maxDelay = shape.optional("maxDelay", Scalars.DURATION, ConsumerExpectation::maxDelay);
        var replay = shape.optional("replay", Scalars.DURATION, ConsumerExpectation::replay);
        var maxAge = shape.optional("maxAge", Scalars.DURATION, ConsumerExpectation::maxAge);
        var atLeast = shape.withDefault(
                "atLeast", Scalars.constant(Stage.class), ConsumerExpectation::atLeast, Stage.INTERNAL);
        var after = shape.list("after", Scalars.FACT, one -> List.copyOf(one.after()));
        var quality = shape.list("quality", QualityShapes.GUARANTEE, ConsumerExpectation::quality);
        var identity = shape.withDefault(
                "identity", PromiseShapes.IDENTITY, ConsumerExpectation::identity, IdentityRules.NONE);
        var notice = shape.optional("notice", Scalars.DURATION, ConsumerExpectation::notice);
        var serviceLevel = shape.withDefault(
                "serviceLevel",
                PromiseShapes.SERVICE_LEVEL,
                ConsumerExpectation::serviceLevel,
                ServiceLevelPromises.NONE);
        var answerWithin = shape.optional("answerWithin", Scalars.DURATION, ConsumerExpectation::answerWithin);
        var clearance = shape.withDefault(
                "clearance", Scalars.constant(Sensitivity.class), ConsumerExpectation::clearance, Sensitivity.INTERNAL);
        var mayReceive = shape.withDefault(
                "mayReceive",
                Scalars.constant(PrivacyClass.class),
                ConsumerExpectation::mayReceive,
                PrivacyClass.NOT_PERSONAL);
        return shape.madeBy(values -> ConsumerExpectation.builder()
                .consumer(values.get(consumer))
                .name(values.get(name))
                .fact(values.get(fact))
                .since(values.get(since))
                .meaningRevision(values.get(revision))
                .purpose(values.get(purpose))
                .state(values.get(state))
                .confirmedOn(values.get(confirmedOn))
                .fields(values.get(fields))
                .businessKey(values.get(businessKey))
                .handlesDelivery(values.get(delivery))
                .handlesCorrections(values.get(corrections))
                .maxDelay(values.get(maxDelay))
                .replay(values.get(replay))
                .maxAge(values.get(maxAge))
                .atLeast(values.get(atLeast))
                .after(values.get(after))
                .quality(values.get(quality))
                .identity(values.get(identity))
                .notice(values.get(notice))
                .serviceLevel(values.get(serviceLevel))
                .answerWithin(values.get(answerWithin))
                .clearance(values.get(clearance))
                .mayReceive(values.get(mayReceive))
                .build());
    }

    private static Codec<ProjectionRecord> projection() {
        Shape<ProjectionRecord> shape = new Shape<>();
        var context = shape.required("context", Scalars.TEXT, ProjectionRecord::context);
        var name = shape.required("name", Scalars.TEXT, ProjectionRecord::name);
        var meaning = shape.required("meaning", Scalars.TEXT, ProjectionRecord::meaning);
        var owner = shape.optional("owner", ContextShapes.OWNER, ProjectionRecord::owner);
        var inputs = shape.list("inputs", Scalars.FACT, ProjectionRecord::inputs);
        var reference = shape.list("reference", LineageShapes.REFERENCE, ProjectionRecord::reference);
        return shape.madeBy(values -> new ProjectionRecord(
                values.get(context),
                values.get(name),
                values.get(meaning),
                values.get(owner),
                values.get(inputs),
                values.get(reference)));
    }
}
