package dev.concordat.core.derive;

import dev.concordat.api.Cost;
import dev.concordat.api.Delivery;
import dev.concordat.api.Duplicates;
import dev.concordat.api.FactClock;
import dev.concordat.api.Freshness;
import dev.concordat.api.Identity;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.NoFreshness;
import dev.concordat.api.Ordering;
import dev.concordat.api.Reconciled;
import dev.concordat.api.ServiceLevel;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.Reconciliation;
import dev.concordat.api.model.ServiceLevelPromises;
import dev.concordat.core.finding.DeclarationRule;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the promises that a class or its context makes about facts as a whole. */
final class PromiseDerivation {
    private final Inheritance inheritance;
    private final Problems problems;
    private final String place;

    PromiseDerivation(Inheritance inheritance, Problems problems, String place) {
        this.inheritance = inheritance;
        this.problems = problems;
        this.place = place;
    }

    DeliveryPromises delivery() {
        return inheritance
                .of("delivery", Delivery.class)
                .map(one -> new DeliveryPromises(
                        one.constant("ordering", Ordering.class),
                        one.constant("duplicates", Duplicates.class),
                        problems.duration(one, "delay", place + ", @Delivery"),
                        problems.duration(one, "replayable", place + ", @Delivery")))
                .orElse(DeliveryPromises.NONE);
    }

    Optional<FreshnessPromises> freshness() {
        return inheritance.of("freshness", Freshness.class, NoFreshness.class).flatMap(one -> {
            if (one.name().equals(NoFreshness.class.getName())) {
                return Optional.of(new FreshnessPromises.NonePromised());
            }
            String where = place + ", @Freshness";
            Optional<Duration> maxAge = problems.requiredDuration(one, "maxAge", where);
            Optional<Duration> window = problems.requiredDuration(one, "window", where);
            Optional<Percentage> target = problems.percentage(one, "targetPercent", where);
            if (maxAge.isEmpty() || window.isEmpty() || target.isEmpty()) {
                return Optional.empty();
            }
            return problems.checked(
                    DeclarationRule.FRESHNESS_INVALID,
                    where,
                    () -> new FreshnessPromises.Promised(
                            one.constant("clock", FactClock.class),
                            maxAge.get(),
                            problems.duration(one, "warnAge", where),
                            target.get(),
                            window.get(),
                            problems.duration(one, "expectedEvery", where)));
        });
    }

    IdentityRules identity() {
        return inheritance
                .of("identity", Identity.class)
                .map(one -> new IdentityRules(
                        one.constant("scope", KeyScope.class),
                        one.constant("reuse", KeyReuse.class),
                        problems.duration(one, "dedupWindow", place + ", @Identity")))
                .orElse(IdentityRules.NONE);
    }

    ServiceLevelPromises serviceLevel() {
        String where = place + ", @ServiceLevel";
        return inheritance
                .of("service-level", ServiceLevel.class)
                .map(one -> new ServiceLevelPromises(
                        statedPercentage(one, "completenessPercent", where),
                        statedPercentage(one, "qualityPercent", where),
                        problems.duration(one, "schemaStableFor", where),
                        problems.duration(one, "respondWithin", where),
                        problems.requiredDuration(one, "window", where).orElse(ServiceLevelPromises.DEFAULT_WINDOW)))
                .orElse(ServiceLevelPromises.NONE);
    }

    Optional<String> cost() {
        Optional<AnnotationView> stated = inheritance.of("cost", Cost.class);
        Optional<String> text = stated.flatMap(one -> one.statedText("value"));
        if (stated.isPresent() && text.isEmpty()) {
            problems.error(
                    DeclarationRule.STATEMENT_BLANK,
                    place + ", @Cost",
                    "expected what reading costs and who bears it, but it is blank",
                    "say it, such as \"EUR 40 a month, paid by billing\", or remove @Cost: what is not stated is no promise");
        }
        return text;
    }

    /** Those of the class beside those of the context: a reconciliation replaces none. */
    List<Reconciliation> reconciliations(Annotations own, Annotations defaults) {
        return Stream.of(own, defaults)
                .flatMap(one -> one.repeated(Reconciled.class, Reconciled.All.class).stream())
                .flatMap(one -> problems
                        .requiredDuration(one, "every", place + ", @Reconciled")
                        .flatMap(every -> problems.checked(
                                DeclarationRule.NAME_INVALID,
                                place + ", @Reconciled",
                                () -> new Reconciliation(one.text("name"), one.text("against"), every)))
                        .stream())
                .sorted(Comparator.comparing(Reconciliation::name))
                .toList();
    }

    private Optional<Percentage> statedPercentage(AnnotationView one, String attribute, String where) {
        return one.decimal(attribute) == 0 ? Optional.empty() : problems.percentage(one, attribute, where);
    }
}
