package dev.concordat.core.codec;

import dev.concordat.api.FactClock;
import dev.concordat.api.expectation.ReferenceVersion;
import dev.concordat.api.model.FieldLineage;
import java.util.Map;
import java.util.function.Function;

/** Where the fields of a projection's output come from. */
final class LineageShapes {
    static final Codec<FieldLineage> LINEAGE = lineage();
    static final Codec<ReferenceVersion> REFERENCE = reference();

    private LineageShapes() {}

    private static Codec<FieldLineage> lineage() {
        Shape<FieldLineage> shape = new Shape<>();
        Codec<Map<String, String>> reasons = Containers.map(Scalars.TEXT, Scalars.TEXT, Function.identity());
        var field = shape.required("field", Scalars.TEXT, FieldLineage::field);
        var input = shape.required("input", Scalars.FACT, FieldLineage::input);
        var from = shape.required("from", Containers.list(Scalars.TEXT), FieldLineage::from);
        var rule = shape.required("rule", Scalars.TEXT, FieldLineage::rule);
        var revision = shape.withDefault("meaningRevision", Scalars.INTEGER, FieldLineage::meaningRevision, 1);
        var anonymises = shape.withDefault("anonymises", Scalars.TRUTH, FieldLineage::anonymises, false);
        var lifts = shape.withDefault("lifts", reasons, FieldLineage::lifts, Map.of());
        return shape.madeBy(values -> new FieldLineage(
                values.get(field),
                values.get(input),
                values.get(from),
                values.get(rule),
                values.get(revision),
                values.get(anonymises),
                values.get(lifts)));
    }

    private static Codec<ReferenceVersion> reference() {
        Shape<ReferenceVersion> shape = new Shape<>();
        var dataset = shape.required("dataset", Scalars.FACT, ReferenceVersion::dataset);
        var version = shape.required("version", Scalars.VERSION, ReferenceVersion::version);
        var asOf = shape.withDefault("asOf", Scalars.CLOCK, ReferenceVersion::asOf, FactClock.OCCURRED);
        return shape.madeBy(values -> new ReferenceVersion(values.get(dataset), values.get(version), values.get(asOf)));
    }
}
