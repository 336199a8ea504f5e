package dev.concordat.api.model;

import dev.concordat.api.FactId;
import dev.concordat.api.Naming;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.DeliveryPromises;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The statements about one domain fact, dataset or projection, at one version. A statement that was not made reads "no promise": an empty
 * optional, list or map. Owner, escalation and terms are in the {@link ContextRecord} it refers to by name.
 *
 * <p>Immutable and thread-safe. Built by derivation from an annotated class or read from a file; by hand:
 *
 * <pre>{@code
 * SemanticContract.builder()
 *     .fact(FactId.parse("billing/invoice-issued"))
 *     .version(Version.parse("1.2.0"))
 *     .meaning(BusinessMeaning.of("Billing has fixed what a customer owes for one delivery"))
 *     .addFields(Field.required("invoiceId", new ScalarType(ScalarKind.TEXT)))
 *     .build();
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface SemanticContract {
    /**
     * Names the fact and its context.
     *
     * @return the id
     */
    FactId fact();

    /**
     * Says whether facts or rows of a dataset are described.
     *
     * @return {@link OutputKind#FACT} unless said otherwise
     */
    @Value.Default
    default OutputKind kind() {
        return OutputKind.FACT;
    }

    /**
     * Names the projection whose output this is.
     *
     * @return the projection inside the context; empty means that the context states it itself
     */
    Optional<String> projection();

    /**
     * Gives the version of the contract.
     *
     * @return the version
     */
    Version version();

    /**
     * Says how far the contract has come.
     *
     * @return the stage; {@link Stage#DRAFT} unless said otherwise
     */
    @Value.Default
    default Stage stage() {
        return Stage.DRAFT;
    }

    /**
     * States what the fact means.
     *
     * @return the meaning; empty only in stage {@link Stage#INTERNAL}
     */
    Optional<BusinessMeaning> meaning();

    /**
     * Says how member names became the field names below.
     *
     * @return the naming, never {@link Naming#INHERITED}
     */
    @Value.Default
    default Naming naming() {
        return Naming.AS_WRITTEN;
    }

    /**
     * Names the topic, queue or table.
     *
     * @return the channel
     */
    Optional<String> channel();

    /**
     * Says which values identify the thing the fact is about.
     *
     * @return the parts of the key, in declared order
     */
    List<RoleLocation> businessKey();

    /**
     * Says where event id, clocks, type and correlation sit.
     *
     * @return the location of each role
     */
    @Value.NaturalOrder
    SortedMap<Role, RoleLocation> roles();

    /**
     * States the promises of delivery.
     *
     * @return the promises
     */
    @Value.Default
    default DeliveryPromises delivery() {
        return DeliveryPromises.NONE;
    }

    /**
     * States how later records change what this fact said.
     *
     * @return the mechanisms; empty means not stated
     */
    List<CorrectionMechanism> corrections();

    /**
     * Says which earlier facts this fact corrects, and by which key.
     *
     * @return the links
     */
    List<CorrectionLink> corrects();

    /**
     * States what may precede and follow a fact, or how a dataset is refreshed.
     *
     * @return the lifecycle; the stage is stated apart from it
     */
    Optional<LifecyclePromises> lifecycle();

    /**
     * States how old facts are when they can be read.
     *
     * @return the freshness, or the explicit none
     */
    Optional<FreshnessPromises> freshness();

    /**
     * Lists what is guaranteed of facts taken together.
     *
     * @return the guarantees, in declared order
     */
    List<QualityGuarantee> quality();

    /**
     * States how the business key identifies.
     *
     * @return the rules
     */
    @Value.Default
    default IdentityRules identity() {
        return IdentityRules.NONE;
    }

    /**
     * States how long before its end something is announced.
     *
     * @return the policy
     */
    Optional<DeprecationPromises> deprecationPolicy();

    /**
     * Announces the end of the fact or dataset.
     *
     * @return the announcement
     */
    Optional<DeprecationNotice> deprecation();

    /**
     * States how sensitive the fact is as a whole.
     *
     * @return the sensitivity; empty means that of its most sensitive field
     */
    Optional<Sensitivity> sensitivity();

    /**
     * States the level of service.
     *
     * @return the level
     */
    @Value.Default
    default ServiceLevelPromises serviceLevel() {
        return ServiceLevelPromises.NONE;
    }

    /**
     * States what reading costs, as a plain fact.
     *
     * @return one sentence
     */
    Optional<String> cost();

    /**
     * Lists against what facts are compared regularly.
     *
     * @return the reconciliations, by name
     */
    List<Reconciliation> reconciliations();

    /**
     * Says from which inputs the fields of a projection's output come.
     *
     * @return the derivations, in the order of the fields
     */
    List<FieldLineage> lineage();

    /**
     * Lists the fields of the payload.
     *
     * @return the fields, in declared order
     */
    List<Field> fields();

    /**
     * Says of each statement for which the context has a default whether it was taken over or replaced.
     *
     * @return the origin by name of the statement: {@code corrections}, {@code delivery}, {@code envelope},
     *     {@code naming}, {@code freshness}, {@code identity}, {@code deprecation-policy}, {@code service-level},
     *     {@code sensitivity}, {@code cost}
     */
    @Value.NaturalOrder
    SortedMap<String, Origin> origins();

    /**
     * Names the contract in words for a message.
     *
     * @return such as {@code billing/invoice-issued 1.2.0}
     */
    default String nameAndVersion() {
        return fact() + " " + version();
    }

    /**
     * Finds a field by path.
     *
     * @param path such as {@code repository.full_name} or {@code lines[].sku}
     * @return the field
     */
    default Optional<Field> field(String path) {
        return Optional.ofNullable(fieldsByPath().get(path));
    }

    /**
     * Lists every field with its path, depth first. Listed once for each contract, as every check asks for it.
     *
     * @return fields by path, in declared order; not modifiable
     */
    @Value.Lazy
    default Map<String, Field> fieldsByPath() {
        return Collections.unmodifiableMap(Field.byPath(fields()));
    }

    /**
     * Lists the corrections by compensation.
     *
     * @return the compensations among {@link #corrections()}
     */
    default List<Compensation> compensatedBy() {
        return corrections().stream()
                .filter(Compensation.class::isInstance)
                .map(Compensation.class::cast)
                .toList();
    }

    /**
     * Starts a contract.
     *
     * @return a new builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contract; {@code fact} and {@code version} are required. Not thread-safe. */
    final class Builder extends ImmutableSemanticContract.Builder {
        Builder() {}
    }
}
