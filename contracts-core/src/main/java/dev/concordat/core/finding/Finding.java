package dev.concordat.core.finding;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * One diagnosed problem: what is wrong, where, who is hurt and why, and what to do. Immutable and thread-safe.
 *
 * @param rule the rule it comes from
 * @param severity how much it weighs
 * @param place where it is, such as {@code billing/invoice-issued 1.3.0, field amount}
 * @param what what is wrong: what was expected, then what is there
 * @param hurts who is hurt and why; empty if nobody else is concerned
 * @param fix what to do
 * @since 0.1
 */
public record Finding(Rule rule, Severity severity, String place, String what, Optional<String> hurts, String fix)
        implements Comparable<Finding> {
    private static final String IN_FIELD = ", field ";

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::place)
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::what)
            .thenComparing(finding -> finding.hurts().orElse(""))
            .thenComparing(Finding::fix);

    /**
     * Makes a finding that fails a check and concerns nobody else.
     *
     * @param rule the rule
     * @param place where it is
     * @param what what is wrong
     * @param fix what to do
     * @return the finding
     */
    public static Finding error(Rule rule, String place, String what, String fix) {
        return new Finding(rule, Severity.ERROR, place, what, Optional.empty(), fix);
    }

    /**
     * Makes a finding that fails a check and hurts somebody.
     *
     * @param rule the rule
     * @param place where it is
     * @param what what is wrong
     * @param hurts who is hurt and why
     * @param fix what to do
     * @return the finding
     */
    public static Finding error(Rule rule, String place, String what, String hurts, String fix) {
        return new Finding(rule, Severity.ERROR, place, what, Optional.of(hurts), fix);
    }

    /**
     * Makes the same finding with another weight.
     *
     * @param other the weight
     * @return the finding
     */
    public Finding as(Severity other) {
        return new Finding(rule, other, place, what, hurts, fix);
    }

    /**
     * Names the field it is about, as its place does.
     *
     * @return the path after {@code , field }; empty if it is about the whole
     */
    public Optional<String> field() {
        int field = place.indexOf(IN_FIELD);
        return field < 0 ? Optional.empty() : Optional.of(place.substring(field + IN_FIELD.length()));
    }

    /**
     * Identifies the finding: the same in every run, without lines, columns and dates, and without the version of the
     * contract it is in; but dates count where a change of them is what was found.
     *
     * @return 16 hexadecimal digits
     */
    public String fingerprint() {
        return Fingerprint.of(rule, place, what);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /**
     * Renders the finding in two or three lines.
     *
     * <pre>
     * [unit-differs] billing/invoice-issued 1.3.0, field amount: expected EUR, but the contract says EUR minor units
     *   finance/revenue-recognition relies on it (agreed 2026-03-02, purpose revenue-recognition)
     *   fix: add a new field beside it
     * </pre>
     *
     * @return the text, without a line end
     */
    @Override
    public String toString() {
        String weight = severity == Severity.ERROR ? "" : ", " + severity.name().toLowerCase(Locale.ROOT);
        return "[" + rule.id() + weight + "] " + place + ": " + what
                + hurts.map(who -> "\n  " + who).orElse("") + "\n  fix: " + fix;
    }
}
