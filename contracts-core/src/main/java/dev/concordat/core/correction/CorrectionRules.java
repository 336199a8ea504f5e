package dev.concordat.core.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Deletions;
import dev.concordat.api.FactId;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.Ownership;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a contract states of the corrections of one fact, as the interpreter asks it.
 *
 * @param fact the fact
 * @param mechanisms how it is corrected
 * @param ofCorrections how what corrects it is corrected
 * @param delivery the promises of delivery
 * @param identity how long duplicates are recognised
 * @param owner who decides on exceptions
 */
record CorrectionRules(
        FactId fact,
        List<CorrectionMechanism> mechanisms,
        List<CorrectionMechanism> ofCorrections,
        DeliveryPromises delivery,
        IdentityRules identity,
        Optional<Ownership> owner) {

    <M extends CorrectionMechanism> Stream<M> all(Class<M> type) {
        return mechanisms.stream().filter(type::isInstance).map(type::cast);
    }

    <M extends CorrectionMechanism> Optional<M> one(Class<M> type) {
        return all(type).findFirst();
    }

    boolean redacts() {
        return one(Redaction.class).isPresent();
    }

    /** Whether records of one key are versions of one thing. */
    boolean replaces() {
        return one(Restatement.class).isPresent()
                || one(LatestRecord.class).isPresent()
                || one(VersionedRows.class).isPresent()
                || one(SnapshotReplacement.class).isPresent();
    }

    /** Whether a reference names a thing of this history by its business key. */
    boolean isOfFact(Reference reference) {
        return reference instanceof Reference.ToKey key && key.fact().equals(fact);
    }

    /** Whether a tombstone can come; where nothing is stated about them, it can. */
    boolean endsKeys() {
        return one(LatestRecord.class)
                .filter(one -> one.deletions() != Deletions.NONE)
                .isPresent();
    }

    /** Whether the fact that merges says which key stays. */
    boolean survivorIsNamed() {
        return one(IdentityMerge.class).flatMap(IdentityMerge::survivor).isPresent();
    }

    /** The facts a history can hold. */
    Set<FactId> facts() {
        Set<FactId> facts =
                every().flatMap(one -> one.broughtBy().stream()).collect(Collectors.toCollection(TreeSet::new));
        facts.add(fact);
        return facts;
    }

    private Stream<CorrectionMechanism> every() {
        return Stream.concat(mechanisms.stream(), ofCorrections.stream());
    }

    /** The mechanism by which a record corrects, if the contract knows it. */
    private Optional<CorrectionMechanism> mechanismOf(FactRecord<?> correction) {
        return every().filter(one -> one.broughtBy().contains(correction.fact()))
                .findFirst();
    }

    /**
     * From when on the valid clock a correction takes effect. A world that changed leaves closed periods as they were; a record
     * that was wrong was so from its start.
     */
    Instant takesEffect(FactRecord<?> correction, Instant start) {
        boolean never = correction.kind() == RecordKind.RETRACTS;
        List<CorrectionCause> causes = correction
                .cause()
                .map(List::of)
                .orElseGet(() ->
                        mechanismOf(correction).map(CorrectionMechanism::causes).orElse(List.of()));
        boolean fromTheStart = never || (!causes.isEmpty() && !causes.contains(CorrectionCause.WORLD_CHANGED));
        return fromTheStart ? start : correction.clocks().valid();
    }

    /** How long after the original a correction can come. */
    Optional<Duration> window(FactRecord<?> correction) {
        return mechanismOf(correction).flatMap(Windows::of);
    }
}
