package dev.concordat.core.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much changes weigh for a team that weighs some of them differently. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Severities {
    /** Every change weighs what its rule says. */
    public static final Severities BUILT_IN = new Severities(List.of());

    private final Map<ChangeRule, Adjusted> adjusted = new LinkedHashMap<>();

    /**
     * One rule with other weights.
     *
     * @param rule the rule
     * @param reader for consumers that run today; empty to leave it
     * @param replay for consumers that read stored facts; empty to leave it
     * @param writer for whoever emits the fact; empty to leave it
     * @param reason why
     * @since 0.1
     */
    public record Adjusted(
            ChangeRule rule,
            Optional<Severity> reader,
            Optional<Severity> replay,
            Optional<Severity> writer,
            String reason) {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if there is no reason, or no weight
         */
        public Adjusted {
            if (reason.isBlank() || Placeholder.is(reason)) {
                throw new IllegalArgumentException("expected a reason, but was \"" + reason.strip() + "\"");
            }
            if (reader.isEmpty() && replay.isEmpty() && writer.isEmpty()) {
                throw new IllegalArgumentException("expected a weight for reader, replay or writer, but there is none");
            }
        }

        Grade grade() {
            Grade own = rule.grade();
            return new Grade(
                    reader.orElse(own.reader()), replay.orElse(own.replay()), writer.orElse(own.writer()), own.step());
        }
    }

    private Severities(Collection<Adjusted> all) {
        all.forEach(one -> {
            if (adjusted.put(one.rule(), one) != null) {
                throw new IllegalArgumentException("expected each rule once, but there are two weights for "
                        + one.rule().id());
            }
        });
    }

    /**
     * Takes the weights of a team.
     *
     * @param adjusted rules with other weights
     * @return the weights
     * @throws IllegalArgumentException if a rule is there twice
     */
    public static Severities of(Collection<Adjusted> adjusted) {
        return new Severities(adjusted);
    }

    /**
     * Lists the rules with other weights.
     *
     * @return them, in the order given
     */
    public List<Adjusted> adjusted() {
        return List.copyOf(adjusted.values());
    }

    /**
     * Weighs a rule.
     *
     * @param rule the rule
     * @return its grade here
     */
    public Grade gradeOf(ChangeRule rule) {
        Adjusted here = adjusted.get(rule);
        return here == null ? rule.grade() : here.grade();
    }
}
