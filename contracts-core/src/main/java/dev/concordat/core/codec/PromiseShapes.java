package dev.concordat.core.codec;

import dev.concordat.api.Duplicates;
import dev.concordat.api.FactClock;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.Reconciliation;
import dev.concordat.api.model.ServiceLevelPromises;

/** Delivery, freshness, identity, level of service, reconciliations. */
final class PromiseShapes {
    static final Codec<DeliveryPromises> DELIVERY = delivery();
    static final Codec<FreshnessPromises> FRESHNESS = new Cases<FreshnessPromises>()
            .word("none-promised", new FreshnessPromises.NonePromised())
            .object("maxAge", FreshnessPromises.Promised.class, freshness());
    static final Codec<IdentityRules> IDENTITY = identity();
    static final Codec<ServiceLevelPromises> SERVICE_LEVEL = serviceLevel();
    static final Codec<Reconciliation> RECONCILIATION = reconciliation();

    private PromiseShapes() {}

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

    private static Shape<FreshnessPromises.Promised> freshness() {
        Shape<FreshnessPromises.Promised> shape = new Shape<>();
        var clock = shape.withDefault("clock", Scalars.CLOCK, FreshnessPromises.Promised::clock, FactClock.OCCURRED);
        var maxAge = shape.required("maxAge", Scalars.DURATION, FreshnessPromises.Promised::maxAge);
        var warnAge = shape.optional("warnAge", Scalars.DURATION, FreshnessPromises.Promised::warnAge);
        var target = shape.withDefault(
                "targetPercent", Scalars.PERCENTAGE, FreshnessPromises.Promised::target, Percentage.ALL);
        var window = shape.withDefault(
                "window",
                Scalars.DURATION,
                FreshnessPromises.Promised::window,
                FreshnessPromises.Promised.DEFAULT_WINDOW);
        var every = shape.optional("expectedEvery", Scalars.DURATION, FreshnessPromises.Promised::expectedEvery);
        return shape.madeBy(values -> new FreshnessPromises.Promised(
                values.get(clock),
                values.get(maxAge),
                values.get(warnAge),
                values.get(target),
                values.get(window),
                values.get(every)));
    }

    private static Codec<IdentityRules> identity() {
        Shape<IdentityRules> shape = new Shape<>();
        var scope =
                shape.withDefault("scope", Scalars.constant(KeyScope.class), IdentityRules::scope, KeyScope.NOT_STATED);
        var reuse =
                shape.withDefault("reuse", Scalars.constant(KeyReuse.class), IdentityRules::reuse, KeyReuse.NOT_STATED);
        var window = shape.optional("dedupWindow", Scalars.DURATION, IdentityRules::dedupWindow);
        return shape.madeBy(values -> new IdentityRules(values.get(scope), values.get(reuse), values.get(window)));
    }

    private static Codec<ServiceLevelPromises> serviceLevel() {
        Shape<ServiceLevelPromises> shape = new Shape<>();
        var completeness =
                shape.optional("completenessPercent", Scalars.PERCENTAGE, ServiceLevelPromises::completeness);
        var quality = shape.optional("qualityPercent", Scalars.PERCENTAGE, ServiceLevelPromises::quality);
        var schema = shape.optional("schemaStableFor", Scalars.DURATION, ServiceLevelPromises::schemaStability);
        var response = shape.optional("respondWithin", Scalars.DURATION, ServiceLevelPromises::incidentResponse);
        var window = shape.withDefault(
                "window", Scalars.DURATION, ServiceLevelPromises::window, ServiceLevelPromises.DEFAULT_WINDOW);
        return shape.madeBy(values -> new ServiceLevelPromises(
                values.get(completeness),
                values.get(quality),
                values.get(schema),
                values.get(response),
                values.get(window)));
    }

    private static Codec<Reconciliation> reconciliation() {
        Shape<Reconciliation> shape = new Shape<>();
        var name = shape.required("name", Scalars.TEXT, Reconciliation::name);
        var against = shape.required("against", Scalars.TEXT, Reconciliation::against);
        var every = shape.required("every", Scalars.DURATION, Reconciliation::every);
        return shape.madeBy(values -> new Reconciliation(values.get(name), values.get(against), values.get(every)));
    }
}
