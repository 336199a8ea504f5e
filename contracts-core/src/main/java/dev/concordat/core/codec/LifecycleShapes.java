package dev.concordat.core.codec;

import dev.concordat.api.RefreshMode;
import dev.concordat.api.Stage;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.LifecyclePromises;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** How things come, and how their end is announced. */
final class LifecycleShapes {
    static final Codec<LifecyclePromises> LIFECYCLE = new Cases<LifecyclePromises>()
            .object("first", LifecyclePromises.OfFact.class, ofFact())
            .object("refresh", LifecyclePromises.OfDataset.class, ofDataset());
    static final Codec<Map<Stage, Duration>> BY_STAGE = Containers.map(
            Scalars.constant(Stage.class),
            Scalars.DURATION,
            stage -> stage.name().toLowerCase(Locale.ROOT));
    static final Codec<DeprecationPromises> POLICY = policy();
    static final Codec<DeprecationNotice> NOTICE = notice();

    private LifecycleShapes() {}

    private static Shape<LifecyclePromises.OfFact> ofFact() {
        Shape<LifecyclePromises.OfFact> shape = new Shape<>();
        var first = shape.required("first", Scalars.TRUTH, LifecyclePromises.OfFact::first);
        var after = shape.list("after", Scalars.FACT, LifecyclePromises.OfFact::after);
        var then = shape.list("then", Scalars.FACT, LifecyclePromises.OfFact::then);
        var last = shape.required("last", Scalars.TRUTH, LifecyclePromises.OfFact::last);
        return shape.madeBy(values ->
                new LifecyclePromises.OfFact(values.get(first), values.get(after), values.get(then), values.get(last)));
    }

    private static Shape<LifecyclePromises.OfDataset> ofDataset() {
        Shape<LifecyclePromises.OfDataset> shape = new Shape<>();
        var refresh = shape.required("refresh", Scalars.DURATION, LifecyclePromises.OfDataset::refresh);
        var mode = shape.required("mode", Scalars.constant(RefreshMode.class), LifecyclePromises.OfDataset::mode);
        return shape.madeBy(values -> new LifecyclePromises.OfDataset(values.get(refresh), values.get(mode)));
    }

    private static Codec<DeprecationPromises> policy() {
        Shape<DeprecationPromises> shape = new Shape<>();
        var notice = shape.required("notice", BY_STAGE, DeprecationPromises::notice);
        var replacement = shape.withDefault(
                "replacementRequired", Scalars.TRUTH, DeprecationPromises::replacementRequired, false);
        return shape.madeBy(values -> new DeprecationPromises(values.get(notice), values.get(replacement)));
    }

    private static Codec<DeprecationNotice> notice() {
        Shape<DeprecationNotice> shape = new Shape<>();
        var from = shape.required("deprecationFrom", Scalars.DATE, DeprecationNotice::from);
        var sunset = shape.required("deprecationSunset", Scalars.DATE, DeprecationNotice::sunset);
        var replacement = shape.optional("replacement", Scalars.TEXT, DeprecationNotice::replacement);
        var reason = shape.optional("reason", Scalars.TEXT, DeprecationNotice::reason);
        var migration = shape.optional("deprecationMigration", Scalars.TEXT, DeprecationNotice::migration);
        return shape.madeBy(values -> new DeprecationNotice(
                values.get(from),
                values.get(sunset),
                values.get(replacement),
                values.get(reason),
                values.get(migration)));
    }
}
