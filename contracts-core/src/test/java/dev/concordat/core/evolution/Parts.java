package dev.concordat.core.evolution;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Every part of a document with a way to take it over from another one: an oracle that knows nothing of rules. */
final class Parts {
    private Parts() {}

    private interface Setting<B, D> {
        void set(B builder, D from);
    }

    /** The parts of a contract but for its version. */
    static Map<String, BinaryOperator<SemanticContract>> ofContract() {
        Map<String, Setting<SemanticContract.Builder, SemanticContract>> parts = new LinkedHashMap<>();
        parts.put("fact", (to, from) -> to.fact(from.fact()));
        parts.put("kind", (to, from) -> to.kind(from.kind()));
        parts.put("projection", (to, from) -> to.projection(from.projection()));
        parts.put("stage", (to, from) -> to.stage(from.stage()));
        parts.put("meaning", (to, from) -> to.meaning(from.meaning()));
        parts.put("naming", (to, from) -> to.naming(from.naming()));
        parts.put("channel", (to, from) -> to.channel(from.channel()));
        parts.put("businessKey", (to, from) -> to.businessKey(from.businessKey()));
        parts.put("roles", (to, from) -> to.roles(from.roles()));
        parts.put("delivery", (to, from) -> to.delivery(from.delivery()));
        parts.put("corrections", (to, from) -> to.corrections(from.corrections()));
        parts.put("corrects", (to, from) -> to.corrects(from.corrects()));
        parts.put("lifecycle", (to, from) -> to.lifecycle(from.lifecycle()));
        parts.put("freshness", (to, from) -> to.freshness(from.freshness()));
        parts.put("quality", (to, from) -> to.quality(from.quality()));
        parts.put("identity", (to, from) -> to.identity(from.identity()));
        parts.put("deprecationPolicy", (to, from) -> to.deprecationPolicy(from.deprecationPolicy()));
        parts.put("deprecation", (to, from) -> to.deprecation(from.deprecation()));
        parts.put("sensitivity", (to, from) -> to.sensitivity(from.sensitivity()));
        parts.put("serviceLevel", (to, from) -> to.serviceLevel(from.serviceLevel()));
        parts.put("cost", (to, from) -> to.cost(from.cost()));
        parts.put("reconciliations", (to, from) -> to.reconciliations(from.reconciliations()));
        parts.put("lineage", (to, from) -> to.lineage(from.lineage()));
        parts.put("fields", (to, from) -> to.fields(from.fields()));
        parts.put("origins", (to, from) -> to.origins(from.origins()));
        Map<String, BinaryOperator<SemanticContract>> taking = new LinkedHashMap<>();
        parts.forEach((name, part) -> taking.put(name, (one, other) -> {
            SemanticContract.Builder builder = SemanticContract.builder();
            builder.from(one);
            part.set(builder, other);
            return builder.build();
        }));
        return taking;
    }

    /** The parts of a field but for its name. */
    static Map<String, BinaryOperator<Field>> ofField() {
        Map<String, Setting<Field.Builder, Field>> parts = new LinkedHashMap<>();
        parts.put("type", (to, from) -> to.type(from.type()));
        // Two attributes, one statement: when the field is there.
        parts.put("required onlyIf", (to, from) -> to.required(from.required()).onlyIf(from.onlyIf()));
        parts.put("meaning", (to, from) -> to.meaning(from.meaning()));
        parts.put("unit", (to, from) -> to.unit(from.unit()));
        parts.put("privacy", (to, from) -> to.privacy(from.privacy()));
        parts.put("sensitivity", (to, from) -> to.sensitivity(from.sensitivity()));
        parts.put("deprecation", (to, from) -> to.deprecation(from.deprecation()));
        parts.put("constraints", (to, from) -> to.constraints(from.constraints()));
        Map<String, BinaryOperator<Field>> taking = new LinkedHashMap<>();
        parts.forEach((name, part) -> taking.put(name, (one, other) -> {
            Field.Builder builder = Field.builder();
            builder.from(one);
            part.set(builder, other);
            return builder.build();
        }));
        return taking;
    }

    /** The parts of a context but for its name. */
    static Map<String, BinaryOperator<ContextRecord>> ofContext() {
        Map<String, Setting<ContextRecord.Builder, ContextRecord>> parts = new LinkedHashMap<>();
        parts.put("purpose", (to, from) -> to.purpose(from.purpose()));
        parts.put("owner", (to, from) -> to.owner(from.owner()));
        parts.put("terms", (to, from) -> to.terms(from.terms()));
        parts.put("purposes", (to, from) -> to.purposes(from.purposes()));
        Map<String, BinaryOperator<ContextRecord>> taking = new LinkedHashMap<>();
        parts.forEach((name, part) -> taking.put(name, (one, other) -> {
            ContextRecord.Builder builder = ContextRecord.builder();
            builder.from(one);
            part.set(builder, other);
            return builder.build();
        }));
        return taking;
    }
}
