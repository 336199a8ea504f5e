package dev.concordat.api.expectation;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.FactId;
import dev.concordat.api.HyphenatedName;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.ServiceLevelPromises;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What one consumer relies on of one contract. Whatever it does not name it does not rely on. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface ConsumerExpectation {
    /**
     * Names the consumer.
     *
     * @return the consumer
     */
    ConsumerId consumer();

    /**
     * Names the expectation among those of the consumer, after the record it is read from.
     *
     * @return such as {@code billed-amount}
     */
    String name();

    /**
     * Names the fact.
     *
     * @return the fact
     */
    FactId fact();

    /**
     * Gives the lowest version that has what is relied on.
     *
     * @return the version; empty means any
     */
    Optional<Version> since();

    /**
     * Gives the revision of the fact's meaning the consumer understands.
     *
     * @return 1 unless said otherwise
     */
    @Value.Default
    default int meaningRevision() {
        return 1;
    }

    /**
     * Says what for.
     *
     * @return the purpose with its kind
     */
    DeclaredPurpose purpose();

    /**
     * Says how binding it is.
     *
     * @return {@link ExpectationState#PROPOSED} unless said otherwise
     */
    @Value.Default
    default ExpectationState state() {
        return ExpectationState.PROPOSED;
    }

    /**
     * Gives the day the consumer last confirmed that it still relies on this; after 90 days it is stale.
     *
     * @return the day; empty means never
     */
    Optional<LocalDate> confirmedOn();

    /**
     * Lists the fields relied on: a required field is one whose presence is relied on.
     *
     * @return the fields, in declared order
     */
    List<Field> fields();

    /**
     * Lists the fields whose identity is relied on.
     *
     * @return paths, in declared order
     */
    List<String> businessKey();

    /**
     * Lists the hazards of delivery the consumer copes with.
     *
     * @return the hazards
     */
    @Value.NaturalOrder
    SortedSet<DeliveryHazard> handlesDelivery();

    /**
     * Lists the corrections the consumer handles.
     *
     * @return the mechanisms
     */
    @Value.NaturalOrder
    SortedSet<CorrectionKind> handlesCorrections();

    /**
     * Gives the longest recording delay the consumer can live with.
     *
     * @return the delay; empty means it does not rely on one
     */
    Optional<Duration> maxDelay();

    /**
     * Gives the time back for which the consumer relies on replay.
     *
     * @return the time; empty means it does not rely on replay
     */
    Optional<Duration> replay();

    /**
     * Gives the greatest age the consumer can live with, counted from the occurred clock.
     *
     * @return the age; empty means it does not rely on freshness
     */
    Optional<Duration> maxAge();

    /**
     * Gives the lowest stage of a contract the consumer builds on.
     *
     * @return {@link Stage#INTERNAL}, which means any, unless said otherwise
     */
    @Value.Default
    default Stage atLeast() {
        return Stage.INTERNAL;
    }

    /**
     * Lists facts one of which the consumer relies on having come before, for the same key.
     *
     * @return the facts; empty means it does not rely on an order of facts
     */
    @Value.NaturalOrder
    SortedSet<FactId> after();

    /**
     * Lists the quality guarantees the consumer relies on.
     *
     * @return the guarantees
     */
    List<QualityGuarantee> quality();

    /**
     * Says how the consumer relies on the business key to identify, and how long it remembers event ids.
     *
     * @return the rules
     */
    @Value.Default
    default IdentityRules identity() {
        return IdentityRules.NONE;
    }

    /**
     * Gives the notice the consumer needs before something it relies on goes away.
     *
     * @return the time; empty means it does not rely on a notice
     */
    Optional<Duration> notice();

    /**
     * Gives the level of service the consumer relies on.
     *
     * @return the level
     */
    @Value.Default
    default ServiceLevelPromises serviceLevel() {
        return ServiceLevelPromises.NONE;
    }

    /**
     * Gives the time within which the consumer relies on somebody of the owner to answer.
     *
     * @return the time; empty means it does not rely on an answer
     */
    Optional<Duration> answerWithin();

    /**
     * Gives the highest sensitivity the consumer may receive.
     *
     * @return {@link Sensitivity#INTERNAL} unless said otherwise
     */
    @Value.Default
    default Sensitivity clearance() {
        return Sensitivity.INTERNAL;
    }

    /**
     * Gives the highest privacy class the consumer may receive.
     *
     * @return {@link PrivacyClass#NOT_PERSONAL} unless said otherwise
     */
    @Value.Default
    default PrivacyClass mayReceive() {
        return PrivacyClass.NOT_PERSONAL;
    }

    /** Refuses a name that could not be a file name. */
    @Value.Check
    default void check() {
        HyphenatedName.require("expectation name", name());
    }

    /**
     * Starts an expectation.
     *
     * @return a new builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from an existing expectation, to revise it.
     *
     * @param expectation the values to start with
     * @return a new builder, not thread-safe
     */
    static Builder builderFrom(ConsumerExpectation expectation) {
        Builder builder = new Builder();
        builder.from(expectation);
        return builder;
    }

    /** Builds an expectation; {@code consumer}, {@code name}, {@code fact} and {@code purpose} are required. */
    final class Builder extends ImmutableConsumerExpectation.Builder {
        Builder() {}
    }
}
