package dev.concordat.core.codec;

import dev.concordat.api.model.PlatformDefaults;
import java.util.Map;

/** What a platform may set. */
final class PlatformShapes {
    static final Codec<PlatformDefaults> PLATFORM = platform();

    private PlatformShapes() {}

    private static Codec<PlatformDefaults> platform() {
        Shape<PlatformDefaults> shape = new Shape<>();
        var notice = shape.withDefault("notice", LifecycleShapes.BY_STAGE, PlatformDefaults::notice, Map.of());
        var consumers = shape.withDefault(
                "coreConsumers",
                Scalars.INTEGER,
                PlatformDefaults::coreConsumers,
                PlatformDefaults.LEAST_CORE_CONSUMERS);
        var contexts = shape.withDefault(
                "coreContexts", Scalars.INTEGER, PlatformDefaults::coreContexts, PlatformDefaults.LEAST_CORE_CONTEXTS);
        return shape.madeBy(
                values -> new PlatformDefaults(values.get(notice), values.get(consumers), values.get(contexts)));
    }
}
