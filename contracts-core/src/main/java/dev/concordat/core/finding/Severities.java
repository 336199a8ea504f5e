package dev.concordat.core.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

        /**
         * Renders the weights in one line.
         *
         * @return such as {@code [unit-changed] reader warning: nobody computes with it}
         */
        @Override
        public String toString() {
            return "[" + rule.id() + "]" + weight("reader", reader) + weight("replay", replay)
                    + weight("writer", writer) + ": " + reason;
        }

        private static String weight(String perspective, Optional<Severity> weight) {
            return weight.map(one -> " " + perspective + " " + one.name().toLowerCase(Locale.ROOT))
                    .orElse("");
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Severities severities && severities.adjusted.equals(adjusted);
    }

    @Override
    public int hashCode() {
        return adjusted.hashCode();
    }

    /**
     * Renders the rules with other weights, one on each line.
     *
     * @return the text, without a line end
     */
    @Override
    public String toString() {
        return adjusted.values().stream().map(Adjusted::toString).collect(Collectors.joining("\n"));
    }
}
