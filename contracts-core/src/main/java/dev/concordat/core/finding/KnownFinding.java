package dev.concordat.core.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * An exception: one finding that somebody has looked at and approved for a time. Immutable and thread-safe.
 *
 * @param rule the rule of the finding
 * @param place where it is
 * @param what what is wrong there
 * @param reason why it may stay for now
 * @param approver who says so
 * @param since the day of the approval
 * @param expires the last day on which it is an exception, at most {@value #MAXIMUM_DAYS} days after {@code since}
 * @since 0.1
 */
public record KnownFinding(
        Rule rule, String place, String what, String reason, String approver, LocalDate since, LocalDate expires) {
    /** No exception is longer than this many days. */
    public static final int MAXIMUM_DAYS = 400;

    /** The owner's own declarations, and how it changes them. Everything else is others' to say, or a broken file. */
    private static final Set<Rule.Area> OWN = Set.of(
            Rule.Area.DECLARATION, Rule.Area.CONTRACT, Rule.Area.DEMAND, Rule.Area.CHANGE, Rule.Area.DEPRECATION);

    /**
     * Checks the exception.
     *
     * @throws IllegalArgumentException if findings of the rule cannot be excepted, the reason or approver is missing, or
     *     the dates are too far apart or in the wrong order
     */
    public KnownFinding {
        if (!covers(rule)) {
            throw new IllegalArgumentException("expected a rule on what the owner declares, but findings of ["
                    + rule.id() + "] can have no exception");
        }
        stated("a reason", reason);
        stated("an approver", approver);
        long days = ChronoUnit.DAYS.between(since, expires);
        if (days < 1 || days > MAXIMUM_DAYS) {
            throw new IllegalArgumentException("expected expires 1 to " + MAXIMUM_DAYS + " days after since, but from "
                    + since + " to " + expires + " it is " + days + " days");
        }
    }

    private static void stated(String kind, String text) {
        if (text.isBlank() || Placeholder.is(text)) {
            throw new IllegalArgumentException("expected " + kind + ", but was \"" + text.strip() + "\"");
        }
    }

    /**
     * Says whether findings of a rule can be excepted: those on the owner's own declarations and on changes of them, never
     * those that say that a consumer does not get what it relies on; its own test still says so.
     *
     * @param rule the rule
     * @return true if they can
     */
    public static boolean covers(Rule rule) {
        return OWN.contains(rule.area()) || rule == AdoptionRule.CONTRACT_NOT_REVIEWED;
    }

    /**
     * Identifies the finding: the same in every run, without lines, columns and dates, and without the version of the
     * contract it is in.
     *
     * @return 16 hexadecimal digits
     */
    public String fingerprint() {
        return Fingerprint.of(rule, place, what);
    }

    boolean hasExpired(LocalDate today) {
        return today.isAfter(expires);
    }
}
