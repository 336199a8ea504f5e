package dev.concordat.api.notice;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import java.util.List;

/**
 * A fact that a notice is about. Immutable and thread-safe.
 *
 * @param fact the fact or dataset
 * @param versions the versions under which the corrected records were stated, sorted; empty means any
 * @since 0.1
 */
public record NoticedFact(FactId fact, List<Version> versions) {
    /** Sorts and copies the versions. */
    public NoticedFact {
        versions = versions.stream().sorted().distinct().toList();
    }

    /**
     * Names a fact in all its versions.
     *
     * @param fact the fact or dataset
     * @return the fact
     */
    public static NoticedFact anyVersion(FactId fact) {
        return new NoticedFact(fact, List.of());
    }
}
