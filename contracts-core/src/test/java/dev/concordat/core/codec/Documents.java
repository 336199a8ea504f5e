package dev.concordat.core.codec;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Duplicates;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Naming;
import dev.concordat.api.Ordering;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.Stance;
import dev.concordat.api.Version;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.expectation.ReferenceVersion;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.api.model.Origin;
import dev.concordat.api.model.OutputKind;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.model.SharedTerm;
import dev.concordat.api.model.SupportHours;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.ChangeRule;
import dev.concordat.core.finding.KnownFinding;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.finding.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary documents of all kinds. */
public final class Documents {
    static final Arbitrary<Version> VERSION =
            Arbitraries.integers().between(0, 999).list().ofSize(3).map(n -> new Version(n.get(0), n.get(1), n.get(2)));
    static final Arbitrary<FactId> FACT =
            Combinators.combine(Fields.NAME, Fields.NAME).as(FactId::new);
    private static final Arbitrary<Duration> DURATION =
            Arbitraries.longs().between(1, 40_000_000).map(Duration::ofSeconds);
    private static final Arbitrary<DeclaredPurpose> PURPOSE = Combinators.combine(
                    Fields.TEXT, Arbitraries.of(PurposeKind.class), Fields.TEXT.optional())
            .as(DeclaredPurpose::new);
    private static final Arbitrary<Ownership> OWNER = Combinators.combine(
                    Fields.TEXT,
                    Fields.TEXT.optional(),
                    Combinators.combine(Fields.TEXT, DURATION)
                            .as(EscalationStep::new)
                            .list()
                            .uniqueElements(EscalationStep::to)
                            .ofMaxSize(2),
                    Arbitraries.of("24x7", "MON-FRI 08:00-18:00 Europe/Berlin", "SAT 00:00-00:00 UTC")
                            .map(SupportHours::parse)
                            .optional(),
                    Promises.DAY.optional(),
                    Promises.DURATION)
            .as(Ownership::new);
    private static final Arbitrary<RoleLocation> LOCATION = Arbitraries.oneOf(
            Fields.TEXT.map(RoleLocation.InPayload::new),
            Fields.TEXT.map(RoleLocation.InHeader::new),
            Arbitraries.just(new RoleLocation.InRecordKey()));

    private Documents() {}

    static <T> Arbitrary<StoredDocument<T>> stored(Arbitrary<T> documents) {
        Arbitrary<Publication> publication = Combinators.combine(
                        Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond),
                        Fields.TEXT.optional(),
                        Fields.TEXT.optional())
                .as(Publication::new);
        return Combinators.combine(documents, publication.optional()).as(StoredDocument::new);
    }

    static Arbitrary<Baseline> baselines() {
        Arbitrary<Rule> rule = Arbitraries.of(
                Rule.catalogue().stream().filter(KnownFinding::covers).toList());
        return Combinators.combine(
                        rule,
                        Fields.TEXT,
                        Fields.TEXT,
                        Fields.TEXT,
                        Fields.TEXT,
                        Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay),
                        Arbitraries.integers().between(1, KnownFinding.MAXIMUM_DAYS))
                .as((of, place, what, reason, approver, since, days) ->
                        new KnownFinding(of, place, what, reason, approver, since, since.plusDays(days)))
                .list()
                .uniqueElements(KnownFinding::fingerprint)
                .ofMaxSize(4)
                .map(Baseline::of);
    }

    static Arbitrary<Severities> severities() {
        Arbitrary<Severity> weight = Arbitraries.of(Severity.class);
        return Combinators.combine(
                        Arbitraries.of(ChangeRule.all()),
                        weight.optional(),
                        weight.optional(),
                        weight.optional(),
                        Fields.TEXT)
                .filter((of, reader, replay, writer, reason) ->
                        reader.isPresent() || replay.isPresent() || writer.isPresent())
                .as(Severities.Adjusted::new)
                .list()
                .uniqueElements(Severities.Adjusted::rule)
                .ofMaxSize(4)
                .map(Severities::of);
    }

    public static Arbitrary<ContextRecord> contexts() {
        Arbitrary<SharedTerm> shared = Combinators.combine(
                        Fields.NAME, Arbitraries.of(Stance.class), Fields.TEXT, Fields.TEXT.optional())
                .as(SharedTerm::new);
        Arbitrary<GlossaryTerm> term = Combinators.combine(
                        Fields.TEXT,
                        Fields.TEXT,
                        Fields.TEXT.list().ofMaxSize(2),
                        shared.list().uniqueElements(SharedTerm::with).ofMaxSize(2))
                .as(GlossaryTerm::new);
        return Combinators.combine(
                        Fields.NAME,
                        Fields.TEXT.optional(),
                        OWNER.optional(),
                        term.list().ofMaxSize(2),
                        PURPOSE.list().ofMaxSize(2))
                .as((name, purpose, owner, terms, purposes) -> ContextRecord.builder()
                        .name(name)
                        .purpose(purpose)
                        .owner(owner)
                        .terms(terms)
                        .purposes(purposes)
                        .build());
    }

    static Arbitrary<ProjectionRecord> projections() {
        return Combinators.combine(
                        Fields.NAME,
                        Fields.NAME,
                        Fields.TEXT,
                        OWNER.optional(),
                        FACT.list().ofMaxSize(3),
                        Combinators.combine(FACT, VERSION, Arbitraries.of(FactClock.class))
                                .as(ReferenceVersion::new)
                                .list()
                                .ofMaxSize(2))
                .as(ProjectionRecord::new);
    }

    public static Arbitrary<SemanticContract> contracts() {
        Arbitrary<DeliveryPromises> delivery = Combinators.combine(
                        Arbitraries.of(Ordering.class),
                        Arbitraries.of(Duplicates.class),
                        DURATION.optional(),
                        DURATION.optional())
                .as(DeliveryPromises::new);
        Arbitrary<CorrectionLink> link = Combinators.combine(
                        FACT,
                        Arbitraries.maps(Fields.TEXT, Fields.TEXT).ofMinSize(1).ofMaxSize(2))
                .as(CorrectionLink::new);
        Arbitrary<Map<Role, RoleLocation>> roles =
                Arbitraries.maps(Arbitraries.of(Role.class), LOCATION).ofMaxSize(4);
        Arbitrary<SemanticContract.Builder> head = Combinators.combine(
                        FACT,
                        VERSION,
                        Arbitraries.of(Stage.class),
                        Fields.MEANING.optional(),
                        Arbitraries.of(Naming.class),
                        Fields.TEXT.optional())
                .as((fact, version, stage, meaning, naming, channel) -> {
                    SemanticContract.Builder builder = SemanticContract.builder();
                    builder.fact(fact)
                            .version(version)
                            .stage(stage)
                            .meaning(meaning)
                            .naming(naming)
                            .channel(channel);
                    return builder;
                });
        return Combinators.combine(
                        withPromises(head),
                        LOCATION.list().ofMaxSize(2),
                        roles,
                        delivery,
                        Promises.mechanism().list().ofMaxSize(2),
                        link.list().ofMaxSize(2),
                        Fields.FIELD.list().ofMaxSize(3),
                        Arbitraries.maps(Fields.TEXT, Arbitraries.of(Origin.class))
                                .ofMaxSize(2))
                .as((builder, key, places, promises, corrections, links, fields, origins) -> builder.businessKey(key)
                        .roles(places)
                        .delivery(promises)
                        .corrections(corrections)
                        .corrects(links)
                        .fields(fields)
                        .origins(origins)
                        .build());
    }

    /** Adds the statements a contract can make beside its head. */
    private static Arbitrary<SemanticContract.Builder> withPromises(Arbitrary<SemanticContract.Builder> head) {
        Arbitrary<SemanticContract.Builder> started = Combinators.combine(
                        head,
                        Arbitraries.of(OutputKind.class),
                        Fields.NAME.optional(),
                        Promises.lifecycle().optional(),
                        Promises.freshness().optional(),
                        Promises.guarantee().list().ofMaxSize(2),
                        Promises.identity())
                .as((builder, kind, projection, lifecycle, freshness, quality, identity) -> {
                    builder.kind(kind).projection(projection).lifecycle(lifecycle);
                    builder.freshness(freshness).quality(quality).identity(identity);
                    return builder;
                });
        return Combinators.combine(
                        started,
                        Combinators.combine(
                                        Promises.policy().optional(),
                                        Promises.notice().optional())
                                .as(Map::entry),
                        Arbitraries.of(Sensitivity.class).optional(),
                        Promises.serviceLevel(),
                        Fields.TEXT.optional(),
                        Promises.reconciliation().list().ofMaxSize(2),
                        Promises.lineage().list().ofMaxSize(2))
                .as((builder, ending, sensitivity, level, cost, reconciliations, lineage) -> {
                    builder.deprecationPolicy(ending.getKey()).deprecation(ending.getValue());
                    builder.sensitivity(sensitivity).serviceLevel(level).cost(cost);
                    builder.reconciliations(reconciliations).lineage(lineage);
                    return builder;
                });
    }

    public static Arbitrary<ConsumerExpectation> expectations() {
        Arbitrary<ConsumerExpectation.Builder> head = Combinators.combine(
                        Combinators.combine(Fields.NAME, Fields.NAME.optional()).as(ConsumerId::new),
                        Fields.NAME,
                        FACT,
                        VERSION.optional(),
                        Arbitraries.integers(),
                        PURPOSE,
                        Arbitraries.of(ExpectationState.class))
                .as((consumer, name, fact, since, revision, purpose, state) -> {
                    ConsumerExpectation.Builder builder = ConsumerExpectation.builder();
                    builder.consumer(consumer).name(name).fact(fact).since(since);
                    builder.meaningRevision(revision).purpose(purpose).state(state);
                    return builder;
                });
        Arbitrary<Optional<LocalDate>> day = Arbitraries.longs()
                .between(0, 40_000)
                .map(LocalDate::ofEpochDay)
                .optional();
        Arbitrary<ConsumerExpectation.Builder> relying = Combinators.combine(
                        head,
                        Combinators.combine(
                                        Promises.DURATION.optional(),
                                        Promises.DURATION.optional(),
                                        Promises.DURATION.optional())
                                .as(List::of),
                        Arbitraries.of(Stage.class),
                        FACT.set().ofMaxSize(2),
                        Promises.guarantee().list().ofMaxSize(2),
                        Promises.identity(),
                        Promises.serviceLevel(),
                        Arbitraries.of(Sensitivity.class))
                .as((builder, times, stage, after, quality, identity, level, clearance) -> {
                    builder.maxAge(times.get(0)).notice(times.get(1)).answerWithin(times.get(2));
                    builder.atLeast(stage).after(after).quality(quality);
                    builder.identity(identity).serviceLevel(level).clearance(clearance);
                    return builder;
                });
        return Combinators.combine(
                        relying,
                        day,
                        Fields.FIELD.list().ofMaxSize(3),
                        Fields.TEXT.list().ofMaxSize(2),
                        Arbitraries.of(DeliveryHazard.class).set(),
                        Arbitraries.of(CorrectionKind.class).set(),
                        Combinators.combine(DURATION.optional(), DURATION.optional())
                                .as(Map::entry),
                        Arbitraries.of(PrivacyClass.class))
                .as((builder, confirmed, fields, key, hazards, kinds, times, privacy) -> builder.confirmedOn(confirmed)
                        .fields(fields)
                        .businessKey(key)
                        .handlesDelivery(hazards)
                        .handlesCorrections(kinds)
                        .maxDelay(times.getKey())
                        .replay(times.getValue())
                        .mayReceive(privacy)
                        .build());
    }
}
