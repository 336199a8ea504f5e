package dev.concordat.core.evolution;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Severities;
import java.util.List;

/**
 * Compares two versions of a contract in all of its parts, shape and semantics. Stateless and thread-safe; the time it
 * takes grows with the size of both contracts.
 *
 * <pre>{@code
 * Changes changes = Evolution.between(published, contract);
 * changes.breaking(Perspective.READER);
 * changes.requiredVersion();
 * }</pre>
 *
 * @since 0.1
 */
public final class Evolution {
    private Evolution() {}

    /**
     * Compares two versions of a contract. That the version itself differs is no change.
     *
     * @param before the earlier version
     * @param after the later version
     * @return what changed
     */
    public static Changes between(SemanticContract before, SemanticContract after) {
        Found found = Found.in(after.fact().toString());
        Comparison.ALL.forEach(comparison -> comparison.compare(before, after, found));
        return new Changes(before.version(), found.changes(), Severities.BUILT_IN);
    }

    /**
     * Compares two records of one context.
     *
     * @param before the earlier record
     * @param after the later record
     * @return what changed
     */
    public static List<Change> between(ContextRecord before, ContextRecord after) {
        Found found = Found.in("context " + after.name());
        ContextComparison.compare(before, after, found);
        return found.changes();
    }
}
