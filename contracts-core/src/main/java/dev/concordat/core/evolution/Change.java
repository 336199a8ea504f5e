package dev.concordat.core.evolution;

import dev.concordat.core.finding.ChangeRule;
import dev.concordat.core.finding.Finding;
import java.util.Optional;

/**
 * One change between two versions of a contract, or between two records of a context. Immutable and thread-safe.
 *
 * @param rule what kind of change it is
 * @param subject the fact, such as {@code billing/invoice-issued}, or the context, such as {@code context billing}
 * @param field the path of the field it is in; empty if it is in the contract as a whole
 * @param aspect what of it changed, such as {@code unit} or {@code maximum}
 * @param before what was said; empty if nothing was
 * @param after what is said; empty if nothing is
 * @since 0.1
 */
public record Change(
        ChangeRule rule, String subject, Optional<String> field, String aspect, String before, String after) {

    /**
     * Names where the change is.
     *
     * @return such as {@code billing/invoice-issued, field amount}
     */
    public String place() {
        return subject + field.map(path -> ", field " + path).orElse("");
    }

    /**
     * Says what changed.
     *
     * @return such as {@code unit EUR became EUR minor units}
     */
    public String what() {
        if (before.isEmpty()) {
            return aspect + " " + after + " is new";
        }
        return after.isEmpty() ? aspect + " " + before + " is gone" : aspect + " " + before + " became " + after;
    }

    /**
     * Identifies the change: the same in every run, whatever else changed and under whichever version.
     *
     * @return 16 hexadecimal digits
     */
    public String fingerprint() {
        return Finding.error(rule, place(), what(), rule.fix()).fingerprint();
    }

    /**
     * Renders the change in one line.
     *
     * @return such as {@code [unit-changed] billing/invoice-issued, field amount: unit EUR became EUR minor units}
     */
    @Override
    public String toString() {
        return "[" + rule.id() + "] " + place() + ": " + what();
    }
}
