package dev.concordat.core.codec;

import dev.concordat.api.Naming;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.Origin;
import dev.concordat.api.model.OutputKind;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.model.ServiceLevelPromises;
import java.util.Map;
import java.util.function.Function;

/** The contract and its parts. */
final class ContractShapes {
    static final Codec<SemanticContract> CONTRACT = contract();

    private ContractShapes() {}

    private static Codec<SemanticContract> contract() {
        Shape<SemanticContract> shape = new Shape<>();
        var fact = shape.required("fact", Scalars.FACT, SemanticContract::fact);
        var kind =
                shape.withDefault("kind", Scalars.constant(OutputKind.class), SemanticContract::kind, OutputKind.FACT);
        var projection = shape.optional("projection", Scalars.TEXT, SemanticContract::projection);
        var version = shape.required("version", Scalars.VERSION, SemanticContract::version);
        var stage = shape.withDefault("stage", Scalars.constant(Stage.class), SemanticContract::stage, Stage.DRAFT);
        var meaning = shape.optional("meaning", FieldShapes.MEANING, SemanticContract::meaning);
        var lifecycle = shape.optional("lifecycle", LifecycleShapes.LIFECYCLE, SemanticContract::lifecycle);
        var deprecation = shape.optional("deprecation", LifecycleShapes.NOTICE, SemanticContract::deprecation);
        var policy = shape.optional("deprecationPolicy", LifecycleShapes.POLICY, SemanticContract::deprecationPolicy);
        var naming = shape.withDefault(
                "naming", Scalars.constant(Naming.class), SemanticContract::naming, Naming.AS_WRITTEN);
        var channel = shape.optional("channel", Scalars.TEXT, SemanticContract::channel);
        var businessKey = shape.list("businessKey", location(), SemanticContract::businessKey);
        var identity =
                shape.withDefault("identity", PromiseShapes.IDENTITY, SemanticContract::identity, IdentityRules.NONE);
        var roles = shape.withDefault("roles", roles(), SemanticContract::roles, Map.of());
        var delivery = shape.withDefault(
                "delivery", PromiseShapes.DELIVERY, SemanticContract::delivery, DeliveryPromises.NONE);
        var freshness = shape.optional("freshness", PromiseShapes.FRESHNESS, SemanticContract::freshness);
        var quality = shape.list("quality", QualityShapes.GUARANTEE, SemanticContract::quality);
        var serviceLevel = shape.withDefault(
                "serviceLevel", PromiseShapes.SERVICE_LEVEL, SemanticContract::serviceLevel, ServiceLevelPromises.NONE);
        var reconciliations =
                shape.list("reconciliations", PromiseShapes.RECONCILIATION, SemanticContract::reconciliations);
        var sensitivity =
                shape.optional("sensitivity", Scalars.constant(Sensitivity.class), SemanticContract::sensitivity);
        var cost = shape.optional("cost", Scalars.TEXT, SemanticContract::cost);
        var corrections = shape.list("corrections", CorrectionShapes.MECHANISM, SemanticContract::corrections);
        var corrects = shape.list("corrects", CorrectionShapes.LINK, SemanticContract::corrects);
        var fields = shape.list("fields", FieldShapes.FIELD, SemanticContract::fields);
        var lineage = shape.list("lineage", LineageShapes.LINEAGE, SemanticContract::lineage);
        var origins = shape.withDefault("origins", origins(), SemanticContract::origins, Map.of());
        return shape.madeBy(values -> SemanticContract.builder()
                .fact(values.get(fact))
                .kind(values.get(kind))
                .projection(values.get(projection))
                .version(values.get(version))
                .stage(values.get(stage))
                .meaning(values.get(meaning))
                .lifecycle(values.get(lifecycle))
                .deprecation(values.get(deprecation))
                .deprecationPolicy(values.get(policy))
                .naming(values.get(naming))
                .channel(values.get(channel))
                .businessKey(values.get(businessKey))
                .identity(values.get(identity))
                .roles(values.get(roles))
                .delivery(values.get(delivery))
                .freshness(values.get(freshness))
                .quality(values.get(quality))
                .serviceLevel(values.get(serviceLevel))
                .reconciliations(values.get(reconciliations))
                .sensitivity(values.get(sensitivity))
                .cost(values.get(cost))
                .corrections(values.get(corrections))
                .corrects(values.get(corrects))
                .fields(values.get(fields))
                .lineage(values.get(lineage))
                .origins(values.get(origins))
                .build());
    }

    private static Codec<RoleLocation> location() {
        return Scalars.text(
                "a place",
                "^(field:|header:|record-key$)",
                ContractShapes::parseLocation,
                ContractShapes::printLocation);
    }

    private static RoleLocation parseLocation(String text) {
        if (text.equals("record-key")) {
            return new RoleLocation.InRecordKey();
        }
        if (text.startsWith("field:")) {
            return new RoleLocation.InPayload(text.substring("field:".length()));
        }
        if (text.startsWith("header:")) {
            return new RoleLocation.InHeader(text.substring("header:".length()));
        }
        throw new IllegalArgumentException("expected field:… , header:… or record-key, but was " + Quoted.text(text));
    }

    private static String printLocation(RoleLocation location) {
        if (location instanceof RoleLocation.InPayload payload) {
            return "field:" + payload.path();
        }
        return location instanceof RoleLocation.InHeader header ? "header:" + header.name() : "record-key";
    }

    private static Codec<Map<Role, RoleLocation>> roles() {
        return Containers.map(Scalars.constant(Role.class), location(), Role::id);
    }

    private static Codec<Map<String, Origin>> origins() {
        return Containers.map(Scalars.TEXT, Scalars.constant(Origin.class), Function.identity());
    }
}
