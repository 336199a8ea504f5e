package dev.concordat.core.derive;

import dev.concordat.api.Changelog;
import dev.concordat.api.CompensatedBy;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Deletions;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.DomainCorrection;
import dev.concordat.api.FactClock;
import dev.concordat.api.IdentityMergedBy;
import dev.concordat.api.LatestPerKey;
import dev.concordat.api.Ledger;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.RedactedBy;
import dev.concordat.api.Restated;
import dev.concordat.api.RetractedBy;
import dev.concordat.api.ReversedBy;
import dev.concordat.api.Snapshots;
import dev.concordat.api.VersionedDimension;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.DomainSpecific;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.core.finding.DeclarationRule;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads by which mechanisms a fact is corrected. Not thread-safe. */
final class CorrectionDerivation {
    static final CorrectionMechanism NONE = new NonePromised();

    private final List<CorrectionMechanism> found = new ArrayList<>();
    private final FactReading fact;
    private final CorrectionEnds ends;
    private final Problems problems;
    private final String place;

    CorrectionDerivation(FactReading fact, Problems problems) {
        this.fact = fact;
        this.ends = new CorrectionEnds(fact, problems);
        this.problems = problems;
        this.place = FactReading.place(fact.type());
    }

    /** The mechanisms stated on the class itself; empty if none is. */
    List<CorrectionMechanism> mechanisms() {
        addThoseOfLaterFacts();
        add(Restated.class, one -> new Restatement(clock(one), within(one), causes(one)));
        add(
                LatestPerKey.class,
                one -> new LatestRecord(
                        clock(one),
                        one.constant("deletions", Deletions.class),
                        problems.duration(one, "tombstonesKept", place + ", @LatestPerKey"),
                        causes(one)));
        add(
                Snapshots.class,
                one -> new SnapshotReplacement(
                        one.flag("complete"), one.statedText("refresh"), one.statedText("rows"), causes(one)));
        add(
                VersionedDimension.class,
                one -> new VersionedRows(one.constant("value", DimensionHistory.class), causes(one)));
        add(
                Ledger.class,
                one -> new LedgerEntries(one.statedText("balancedBy"), one.statedText("amount"), causes(one)));
        add(
                Changelog.class,
                one -> new ChangelogEntries(
                        one.text("operation"),
                        one.text("insert"),
                        one.text("updateBefore"),
                        one.text("updateAfter"),
                        one.text("delete"),
                        causes(one)));
        fact.type()
                .annotations()
                .repeated(DomainCorrection.class, DomainCorrection.All.class)
                .forEach(one -> add(one, stated -> domainSpecific(stated)));
        if (fact.type().annotations().has(NoCorrections.class)) {
            if (!found.isEmpty()) {
                problems.error(
                        DeclarationRule.CORRECTIONS_CONTRADICT,
                        place,
                        "expected @NoCorrections or a mechanism such as @CompensatedBy, but found both",
                        "keep the one that is true");
            }
            return found.isEmpty() ? List.of(NONE) : found;
        }
        return found;
    }

    private void addThoseOfLaterFacts() {
        Annotations annotations = fact.type().annotations();
        annotations
                .repeated(CompensatedBy.class, CompensatedBy.All.class)
                .forEach(one -> later(one, "value", when -> later -> compensation(one, later, when)));
        annotations.repeated(ReversedBy.class, ReversedBy.All.class).forEach(one -> {
            Optional<FactReading> replacement = ends.optionalLater(one, "replacedBy");
            later(
                    one,
                    "value",
                    when -> later ->
                            new Reversal(later.id(), replacement.map(FactReading::id), within(one), when, causes(one)));
        });
        annotations
                .repeated(RetractedBy.class, RetractedBy.All.class)
                .forEach(one -> later(
                        one, "value", when -> later -> new Retraction(later.id(), within(one), when, causes(one))));
        annotations.find(IdentityMergedBy.class).ifPresent(one -> {
            Optional<FactReading> unmerge = ends.optionalLater(one, "unmergedBy");
            ends.later(one, "value")
                    .ifPresent(later -> found.add(new IdentityMerge(
                            later.id(),
                            unmerge.map(FactReading::id),
                            ends.fieldOfLater(one, "survivor", later),
                            causes(one))));
        });
        // A redaction names the person, and need not know the facts that speak of it.
        annotations
                .repeated(RedactedBy.class, RedactedBy.All.class)
                .forEach(one -> ends.classOrId(one)
                        .ifPresent(later -> found.add(new Redaction(later, one.texts("fields"), causes(one)))));
    }

    private Compensation compensation(AnnotationView one, FactReading later, Optional<Condition> when) {
        ends.checkAmounts(one, later);
        return new Compensation(
                later.id(),
                one.flag("partial"),
                one.statedText("amount"),
                ends.fieldOfLater(one, "adjustment", later),
                within(one),
                when,
                causes(one));
    }

    private void later(
            AnnotationView one,
            String attribute,
            Function<Optional<Condition>, Function<FactReading, CorrectionMechanism>> made) {
        Optional<FactReading> later = ends.later(one, attribute);
        Optional<Optional<Condition>> when = later.flatMap(other -> ends.condition(one, other));
        if (later.isPresent() && when.isPresent()) {
            problems.checked(
                            DeclarationRule.CORRECTION_INVALID,
                            place + ", " + one.shortName(),
                            () -> made.apply(when.get()).apply(later.get()))
                    .ifPresent(found::add);
        }
    }

    private void add(Class<? extends Annotation> annotation, Function<AnnotationView, CorrectionMechanism> made) {
        fact.type().annotations().find(annotation).ifPresent(one -> add(one, made));
    }

    private void add(AnnotationView one, Function<AnnotationView, CorrectionMechanism> made) {
        problems.checked(DeclarationRule.CORRECTION_INVALID, place + ", " + one.shortName(), () -> made.apply(one))
                .ifPresent(found::add);
    }

    private static DomainSpecific domainSpecific(AnnotationView one) {
        return new DomainSpecific(
                one.text("name"),
                one.text("means"),
                one.typeIfPresent("fold").map(ClassView::qualifiedName).orElse("a missing class"),
                one.types("laws").stream().map(CorrectionDerivation::inWords).toList(),
                causes(one));
    }

    /** The law itself can only be asked once it runs; its name is a sentence already. */
    private static String inWords(ClassView law) {
        return PayloadNames.kebab(law.simpleName()).replace('-', ' ');
    }

    private Optional<Duration> within(AnnotationView one) {
        return problems.duration(one, "within", place + ", " + one.shortName());
    }

    private static FactClock clock(AnnotationView one) {
        return one.constant("latestBy", FactClock.class);
    }

    private static List<CorrectionCause> causes(AnnotationView one) {
        return one.constants("causes", CorrectionCause.class);
    }

    /** The classes of the facts that correct facts of a class, whatever the mechanism. */
    static Stream<ClassView> laterFacts(ClassView type) {
        Annotations annotations = type.annotations();
        return Stream.of(
                        annotations.repeated(CompensatedBy.class, CompensatedBy.All.class).stream(),
                        annotations.repeated(ReversedBy.class, ReversedBy.All.class).stream(),
                        annotations.repeated(RetractedBy.class, RetractedBy.All.class).stream(),
                        annotations.repeated(RedactedBy.class, RedactedBy.All.class).stream(),
                        annotations.find(IdentityMergedBy.class).stream())
                .flatMap(Function.identity())
                .flatMap(one -> Stream.of("value", "replacedBy", "unmergedBy")
                        .filter(one.attributes()::containsKey)
                        .flatMap(attribute -> one.typeIfPresent(attribute).stream()));
    }

    /** The classes of the facts that merge keys of a class, or take a merge back. */
    static Stream<ClassView> merges(ClassView type, String attribute) {
        return type.annotations().find(IdentityMergedBy.class).stream()
                .flatMap(one -> one.typeIfPresent(attribute).stream());
    }
}
