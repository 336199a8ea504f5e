package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import dev.concordat.api.HyphenatedName;
import java.util.List;
import java.util.Optional;

/**
 * A rule of the domain that none of the known mechanisms states, with a fold that applies it and laws that anybody can
 * test. Immutable and thread-safe.
 *
 * @param name the rule, in lower-case words joined by hyphens
 * @param means what it does, not blank
 * @param fold name of the class that applies it
 * @param laws what holds of it, in words, at least one
 * @param causes why it happens
 * @since 0.1
 */
public record DomainSpecific(String name, String means, String fold, List<String> laws, List<CorrectionCause> causes)
        implements CorrectionMechanism {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is not well-formed, what it does is blank, or there is no law
     */
    public DomainSpecific {
        HyphenatedName.require("correction name", name);
        if (means.isBlank()) {
            throw new IllegalArgumentException("a domain-specific correction says what it does");
        }
        laws = List.copyOf(laws);
        if (laws.isEmpty()) {
            throw new IllegalArgumentException("a domain-specific correction has at least one law");
        }
        causes = Causes.inOrder(causes);
    }

    @Override
    public Optional<CorrectionKind> kind() {
        return Optional.of(CorrectionKind.DOMAIN_SPECIFIC);
    }

    @Override
    public List<FactId> broughtBy() {
        return List.of();
    }

    @Override
    public String how() {
        return name + ": " + means;
    }
}
