package dev.concordat.core.derive;

import dev.concordat.api.Dataset;
import dev.concordat.api.Deprecation;
import dev.concordat.api.DeprecationPolicy;
import dev.concordat.api.FactId;
import dev.concordat.api.Lifecycle;
import dev.concordat.api.RefreshMode;
import dev.concordat.api.Stage;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.core.finding.DeclarationRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads how things come, and how their end is announced. */
final class LifecycleDerivation {
    private final Problems problems;

    LifecycleDerivation(Problems problems) {
        this.problems = problems;
    }

    Optional<LifecyclePromises> lifecycle(FactReading fact) {
        String place = FactReading.place(fact.type()) + ", @Lifecycle";
        Optional<LifecyclePromises> refresh = fact.type()
                .annotations()
                .find(Dataset.class)
                .flatMap(one -> refresh(one, FactReading.place(fact.type())));
        Optional<AnnotationView> stated = fact.type().annotations().find(Lifecycle.class);
        if (stated.isEmpty()) {
            return refresh;
        }
        if (fact.type().annotations().has(Dataset.class)) {
            problems.error(
                    DeclarationRule.LIFECYCLE_INVALID,
                    place,
                    "expected the lifecycle of a dataset, but @Lifecycle says what precedes and follows a fact",
                    "state refresh in @Dataset instead, and drop @Lifecycle");
            return refresh;
        }
        List<FactId> after = facts(fact, stated.get(), "after", "then", place);
        List<FactId> then = facts(fact, stated.get(), "then", "after", place);
        if (after.size() + then.size()
                < stated.get().types("after").size()
                        + stated.get().types("then").size()) {
            // What is missing there has been said.
            return refresh;
        }
        return problems.checked(
                DeclarationRule.LIFECYCLE_INVALID,
                place,
                () -> new LifecyclePromises.OfFact(
                        stated.get().flag("first"), after, then, stated.get().flag("last")));
    }

    private Optional<LifecyclePromises> refresh(AnnotationView dataset, String place) {
        return problems.duration(dataset, "refresh", place)
                .map(time -> new LifecyclePromises.OfDataset(time, dataset.constant("mode", RefreshMode.class)));
    }

    /** Reads the other end only as far as it matters here: which fact it is, and what it says of this one. */
    private List<FactId> facts(FactReading fact, AnnotationView stated, String attribute, String mirror, String place) {
        return stated.types(attribute).stream()
                .flatMap(type -> {
                    Optional<FactReading> other = type.equals(fact.type())
                            ? Optional.of(fact)
                            : FactReading.read(type, Set.of(), new Problems());
                    if (other.isEmpty()) {
                        problems.error(
                                DeclarationRule.FACT_NOT_DECLARED,
                                place + ", attribute " + attribute,
                                "expected classes with @DomainFact, but " + type.simpleName() + " is none",
                                "annotate " + type.simpleName() + ", or take it out");
                    }
                    other.ifPresent(one -> checkMirror(fact, one, attribute, mirror, place));
                    return other.map(FactReading::id).stream();
                })
                .toList();
    }

    private void checkMirror(FactReading fact, FactReading other, String attribute, String mirror, String place) {
        boolean agrees = other.type()
                .annotations()
                .find(Lifecycle.class)
                .map(one -> one.types(mirror).contains(fact.type()))
                .orElse(false);
        if (!agrees) {
            problems.error(
                    DeclarationRule.LIFECYCLE_ENDS_DISAGREE,
                    place + ", attribute " + attribute,
                    "the class names " + other.id() + ", but " + other.type().simpleName() + " does not name "
                            + fact.type().simpleName() + " in " + mirror,
                    "add " + fact.type().simpleName() + ".class to " + mirror + " of @Lifecycle on "
                            + other.type().simpleName() + ", or take "
                            + other.type().simpleName() + " out of " + attribute);
        }
    }

    Optional<DeprecationPromises> policy(Inheritance inheritance, String place) {
        return inheritance.of("deprecation-policy", DeprecationPolicy.class).flatMap(one -> {
            Map<Stage, Duration> notice = new TreeMap<>();
            for (Stage stage : List.of(Stage.EXPERIMENTAL, Stage.ACTIVE, Stage.CORE)) {
                problems.duration(one, stage.name().toLowerCase(Locale.ROOT), place + ", @DeprecationPolicy")
                        .ifPresent(time -> notice.put(stage, time));
            }
            return problems.checked(
                    DeclarationRule.DEPRECATION_INVALID,
                    place + ", @DeprecationPolicy",
                    () -> new DeprecationPromises(notice, one.flag("replacementRequired")));
        });
    }

    Optional<DeprecationNotice> notice(Annotations annotations, String place) {
        return annotations.find(Deprecation.class).flatMap(one -> {
            Optional<LocalDate> from = problems.date(one, "from", place + ", @Deprecation");
            Optional<LocalDate> sunset = problems.date(one, "sunset", place + ", @Deprecation");
            if (from.isEmpty() || sunset.isEmpty()) {
                return Optional.empty();
            }
            return problems.checked(
                    DeclarationRule.DEPRECATION_INVALID,
                    place + ", @Deprecation",
                    () -> new DeprecationNotice(
                            from.get(),
                            sunset.get(),
                            one.statedText("replacement"),
                            one.statedText("reason"),
                            one.statedText("migration")));
        });
    }
}
