package com.example.adoption;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A value type of Immutables. */
@Value.Immutable
@JsonSerialize(as = ImmutableRoutePlanned.class)
@JsonDeserialize(as = ImmutableRoutePlanned.class)
@DomainFact(name = "route-planned")
@Meaning("The stops of one lorry for one day are fixed")
public interface RoutePlanned {
    @BusinessKey
    String routeId();

    @OccurredAt
    Instant plannedAt();

    List<Stop> stops();

    Optional<String> remark();

    @Value.Default
    default boolean reserve() {
        return false;
    }

    @Value.Derived
    @Positive
    default int length() {
        return stops().size();
    }

    @Value.Lazy
    default String label() {
        return routeId() + " with " + length() + " stops";
    }

    /** A value type inside another. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableStop.class)
    @JsonDeserialize(as = ImmutableStop.class)
    interface Stop {
        String town();

        @Positive
        int minutes();
    }
}
