package dev.concordat.testkit.law;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.Deletions;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that can appear in a history of one fact: the fact, the later facts that correct it, and what is promised and
 * handled.
 *
 * @param fact writes the fact
 * @param later writes the facts that correct it, as far as the consumer has code for them
 * @param corrections the corrections the consumer says it handles
 * @param ofLater the corrections of a later fact that the consumer says it handles
 * @param hazards the hazards of delivery it says it copes with
 * @param handlesTombstones whether there is code for the end of a key
 */
record Cast(
        FactWriter fact,
        Map<FactId, FactWriter> later,
        Set<CorrectionKind> corrections,
        Map<FactId, Set<CorrectionKind>> ofLater,
        Set<DeliveryHazard> hazards,
        boolean handlesTombstones) {
    private static final Set<CorrectionKind> REPLACING = Set.of(
            CorrectionKind.RESTATEMENT,
            CorrectionKind.LATEST_PER_KEY,
            CorrectionKind.VERSIONED_DIMENSION,
            CorrectionKind.SNAPSHOT,
            CorrectionKind.CHANGELOG);

    SemanticContract contract() {
        return fact.contract();
    }

    boolean handles(CorrectionKind kind) {
        return corrections.contains(kind);
    }

    boolean handles(DeliveryHazard hazard) {
        return hazards.contains(hazard);
    }

    /** The mechanisms of a kind that the contract states and the consumer says it handles. */
    <M extends CorrectionMechanism> Stream<M> handled(Class<M> type) {
        return contract().corrections().stream()
                .filter(one -> one.kind().filter(this::handles).isPresent())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The mechanisms by which a later fact is corrected itself, as far as the consumer says it handles them. */
    Stream<CorrectionMechanism> handledOf(FactWriter correcting) {
        Set<CorrectionKind> kinds = ofLater.getOrDefault(correcting.fact(), Set.of());
        return correcting.contract().corrections().stream()
                .filter(one -> one.kind().filter(kinds::contains).isPresent());
    }

    /** Whether records of one key are versions of one thing, rather than things of their own. */
    boolean replaces() {
        return contract().corrections().stream()
                .anyMatch(one -> one.kind().filter(REPLACING::contains).isPresent());
    }

    /** Whether the consumer says it copes with several records of one key. */
    boolean repeatsKeys() {
        return replaces()
                && contract().corrections().stream()
                        .flatMap(one -> one.kind().stream())
                        .filter(REPLACING::contains)
                        .allMatch(this::handles);
    }

    /** By which clock the latest of one key is found. */
    FactClock latestBy() {
        return contract().corrections().stream()
                .flatMap(one -> one instanceof Restatement restated
                        ? Stream.of(restated.latestBy())
                        : one instanceof LatestRecord latest ? Stream.of(latest.latestBy()) : Stream.empty())
                .findFirst()
                .orElse(FactClock.RECORDED);
    }

    /** Whether keys end by records without payload, and the consumer has code for that. */
    boolean endsKeys() {
        return handlesTombstones
                && handled(LatestRecord.class).anyMatch(latest -> latest.deletions() == Deletions.TOMBSTONE);
    }

    /** Whether a record without payload bears the clock by which the latest of one key is found. */
    boolean tombstonesHaveTime() {
        Role role = switch (latestBy()) {
            case OCCURRED -> Role.OCCURRED_AT;
            case VALID -> Role.VALID_FROM;
            case RECORDED -> Role.RECORDED_AT;
            case PUBLISHED -> Role.PUBLISHED_AT;
        };
        return contract().roles().get(role) instanceof RoleLocation.InHeader;
    }

    /** Whether a later fact of the same type can arrive before an earlier one. */
    boolean canOvertake(boolean sameKey) {
        Ordering ordering = contract().delivery().ordering();
        return ordering != Ordering.TOTAL && !(ordering == Ordering.PER_KEY && sameKey);
    }

    /** Times that any of the clocks can tell apart. */
    Duration step() {
        boolean days = Stream.concat(Stream.of(fact), later.values().stream())
                .flatMap(writer -> writer.contract().roles().entrySet().stream()
                        .filter(role -> role.getKey() != Role.EVENT_ID)
                        .flatMap(role -> kind(writer.contract(), role.getValue()).stream()))
                .anyMatch(ScalarKind.DATE::equals);
        return days ? Duration.ofDays(1) : Duration.ofMinutes(1);
    }

    private static Optional<ScalarKind> kind(SemanticContract contract, RoleLocation place) {
        return FactWriter.inPayload(place)
                .flatMap(contract::field)
                .map(Field::type)
                .flatMap(type -> type instanceof ScalarType scalar ? Optional.of(scalar.kind()) : Optional.empty());
    }

    /** The later facts of a mechanism, if the consumer has code for all of them. */
    Optional<List<FactWriter>> writers(CorrectionMechanism mechanism) {
        List<FactId> missing = missing(mechanism);
        return missing.isEmpty()
                ? Optional.of(mechanism.broughtBy().stream().map(this::writer).toList())
                : Optional.empty();
    }

    List<FactId> missing(CorrectionMechanism mechanism) {
        return mechanism.broughtBy().stream()
                .filter(one -> !one.equals(contract().fact()) && !later.containsKey(one))
                .toList();
    }

    FactWriter writer(FactId id) {
        return id.equals(contract().fact())
                ? fact
                : Optional.ofNullable(later.get(id)).orElseThrow();
    }
}
