package dev.concordat.api.model;

import dev.concordat.api.HyphenatedName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a bounded context: owner, escalation, terms and declared purposes. A record of its own, which
 * contracts refer to by name: changing a contact publishes one record and bumps no contract. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface ContextRecord {
    /**
     * Names the context.
     *
     * @return such as {@code billing}
     */
    String name();

    /**
     * Says what the context decides or is responsible for.
     *
     * @return one sentence
     */
    Optional<String> purpose();

    /**
     * Names the team that is accountable.
     *
     * @return the owner
     */
    Optional<Ownership> owner();

    /**
     * Lists the glossary.
     *
     * @return the terms, by name
     */
    List<GlossaryTerm> terms();

    /**
     * Lists the purposes declared here.
     *
     * @return the purposes, by id
     */
    List<DeclaredPurpose> purposes();

    /** Refuses a name that could not be a file name. */
    @Value.Check
    default void check() {
        HyphenatedName.require("context name", name());
    }

    /**
     * Starts a record.
     *
     * @return a new builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a record; {@code name} is required. Not thread-safe. */
    final class Builder extends ImmutableContextRecord.Builder {
        Builder() {}
    }
}
