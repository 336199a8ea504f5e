package dev.concordat.core.codec;

import dev.concordat.api.Duplicates;
import dev.concordat.api.FactId;
import dev.concordat.api.Naming;
import dev.concordat.api.Ordering;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CompensationLink;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.model.Origin;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import java.util.Map;
import java.util.function.Function;

/** The contract and its parts. */
final class ContractShapes {
    static final Codec<FactId> FACT = Scalars.text("context/fact", FactId::parse, FactId::toString);
    static final Codec<Version> VERSION = Scalars.text("a version such as 1.2.0", Version::parse, Version::toString);
    static final Codec<SemanticContract> CONTRACT = contract();

    private ContractShapes() {}

    private static Codec<SemanticContract> contract() {
        Shape<SemanticContract> shape = new Shape<>();
        var fact = shape.required("fact", FACT, SemanticContract::fact);
        var version = shape.required("version", VERSION, SemanticContract::version);
        var stage = shape.withDefault("stage", Scalars.constant(Stage.class), SemanticContract::stage, Stage.DRAFT);
        var meaning = shape.optional("meaning", FieldShapes.MEANING, SemanticContract::meaning);
        var naming = shape.withDefault(
                "naming", Scalars.constant(Naming.class), SemanticContract::naming, Naming.AS_WRITTEN);
        var channel = shape.optional("channel", Scalars.TEXT, SemanticContract::channel);
        var businessKey = shape.list("businessKey", location(), SemanticContract::businessKey);
        var roles = shape.withDefault("roles", roles(), SemanticContract::roles, Map.of());
        var delivery = shape.withDefault("delivery", delivery(), SemanticContract::delivery, DeliveryPromises.NONE);
        var corrections = shape.list("corrections", correction(), SemanticContract::corrections);
        var compensates = shape.list("compensates", link(), SemanticContract::compensates);
        var fields = shape.list("fields", FieldShapes.FIELD, SemanticContract::fields);
        var origins = shape.withDefault("origins", origins(), SemanticContract::origins, Map.of());
        return shape.madeBy(values -> SemanticContract.builder()
                .fact(values.get(fact))
                .version(values.get(version))
                .stage(values.get(stage))
                .meaning(values.get(meaning))
                .naming(values.get(naming))
                .channel(values.get(channel))
                .businessKey(values.get(businessKey))
                .roles(values.get(roles))
                .delivery(values.get(delivery))
                .corrections(values.get(corrections))
                .compensates(values.get(compensates))
                .fields(values.get(fields))
                .origins(values.get(origins))
                .build());
    }

    private static Codec<RoleLocation> location() {
        return Scalars.text("a place", ContractShapes::parseLocation, ContractShapes::printLocation);
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

    private static Codec<DeliveryPromises> delivery() {
        Shape<DeliveryPromises> shape = new Shape<>();
        var ordering = shape.withDefault(
                "ordering", Scalars.constant(Ordering.class), DeliveryPromises::ordering, Ordering.NOT_STATED);
        var duplicates = shape.withDefault(
                "duplicates", Scalars.constant(Duplicates.class), DeliveryPromises::duplicates, Duplicates.NOT_STATED);
        var delay = shape.optional("delay", Scalars.DURATION, DeliveryPromises::delay);
        var replayable = shape.optional("replayable", Scalars.DURATION, DeliveryPromises::replayable);
        return shape.madeBy(values -> new DeliveryPromises(
                values.get(ordering), values.get(duplicates), values.get(delay), values.get(replayable)));
    }

    private static Codec<CorrectionMechanism> correction() {
        Shape<Compensation> compensation = new Shape<>();
        var by = compensation.required("compensatedBy", FACT, Compensation::by);
        var partial = compensation.withDefault("partial", Scalars.TRUTH, Compensation::partial, false);
        var when = compensation.optional(
                "when",
                Scalars.text("field=value", ContractShapes::parseCondition, Condition::toString),
                Compensation::when);
        return new Cases<CorrectionMechanism>()
                .word("none-promised", new NonePromised())
                .object(
                        "compensatedBy",
                        Compensation.class,
                        compensation.madeBy(
                                values -> new Compensation(values.get(by), values.get(partial), values.get(when))));
    }

    /** Exactly what was written: a condition may hold spaces that people would not type. */
    private static Condition parseCondition(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? Condition.parse(text)
                : new Condition(text.substring(0, equals), text.substring(equals + 1));
    }

    private static Codec<CompensationLink> link() {
        Shape<CompensationLink> shape = new Shape<>();
        var fact = shape.required("fact", FACT, CompensationLink::fact);
        var keys = shape.required(
                "keys", Containers.map(Scalars.TEXT, Scalars.TEXT, Function.identity()), CompensationLink::keys);
        return shape.madeBy(values -> new CompensationLink(values.get(fact), values.get(keys)));
    }
}
