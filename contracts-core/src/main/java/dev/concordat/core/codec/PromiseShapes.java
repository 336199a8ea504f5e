package dev.concordat.core.codec;

import dev.concordat.api.FactClock;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.model.Freshness;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.Reconciliation;
import dev.concordat.api.model.ServiceLevel;

/** Freshness, identity, level of service, reconciliations. */
final class PromiseShapes {
    static final Codec<Freshness> FRESHNESS = new Cases<Freshness>()
            .word("none-promised", new Freshness.NonePromised())
            .object("maxAge", Freshness.Promised.class, freshness());
    static final Codec<IdentityRules> IDENTITY = identity();
    static final Codec<ServiceLevel> SERVICE_LEVEL = serviceLevel();
    static final Codec<Reconciliation> RECONCILIATION = reconciliation();

    private PromiseShapes() {}

    private static Shape<Freshness.Promised> freshness() {
        Shape<Freshness.Promised> shape = new Shape<>();
        var clock = shape.withDefault("clock", Scalars.CLOCK, Freshness.Promised::clock, FactClock.OCCURRED);
        var maxAge = shape.required("maxAge", Scalars.DURATION, Freshness.Promised::maxAge);
        var warnAge = shape.optional("warnAge", Scalars.DURATION, Freshness.Promised::warnAge);
        var target = shape.withDefault("targetPercent", Scalars.PERCENTAGE, Freshness.Promised::target, Percentage.ALL);
        var window = shape.withDefault(
                "window", Scalars.DURATION, Freshness.Promised::window, Freshness.Promised.DEFAULT_WINDOW);
        var every = shape.optional("expectedEvery", Scalars.DURATION, Freshness.Promised::expectedEvery);
        return shape.madeBy(values -> new Freshness.Promised(
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

    private static Codec<ServiceLevel> serviceLevel() {
        Shape<ServiceLevel> shape = new Shape<>();
        var completeness = shape.optional("completenessPercent", Scalars.PERCENTAGE, ServiceLevel::completeness);
        var quality = shape.optional("qualityPercent", Scalars.PERCENTAGE, ServiceLevel::quality);
        var schema = shape.optional("schemaStableFor", Scalars.DURATION, ServiceLevel::schemaStability);
        var response = shape.optional("respondWithin", Scalars.DURATION, ServiceLevel::incidentResponse);
        var window = shape.withDefault("window", Scalars.DURATION, ServiceLevel::window, ServiceLevel.DEFAULT_WINDOW);
        return shape.madeBy(values -> new ServiceLevel(
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
