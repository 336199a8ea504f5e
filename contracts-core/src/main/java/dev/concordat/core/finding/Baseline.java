package dev.concordat.core.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The findings a team knows and has approved for a time, so that only new ones fail. Immutable and thread-safe.
 *
 * <pre>{@code
 * baseline.apply(findings, LocalDate.now(clock)).verify();
 * }</pre>
 *
 * @since 0.1
 */
public final class Baseline {
    /** An exception that ends within this many days is warned about. */
    public static final int WARNED_DAYS = 30;

    private static final Comparator<KnownFinding> ORDER = Comparator.comparing(KnownFinding::place)
            .thenComparing(known -> known.rule().id())
            .thenComparing(KnownFinding::fingerprint);
    private static final Baseline NONE = new Baseline(List.of());

    private final List<KnownFinding> entries;

    private Baseline(List<KnownFinding> entries) {
        this.entries = entries;
    }

    /**
     * Gives a baseline without exceptions.
     *
     * @return the empty baseline
     */
    public static Baseline none() {
        return NONE;
    }

    /**
     * Sorts exceptions into a baseline.
     *
     * @param entries in any order
     * @return the baseline
     * @throws IllegalArgumentException if two are about the same finding
     */
    public static Baseline of(Collection<KnownFinding> entries) {
        Set<String> seen = new HashSet<>();
        entries.stream().filter(one -> !seen.add(one.fingerprint())).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("expected one exception for a finding, but there are two for ["
                    + twice.rule().id() + "] " + twice.place());
        });
        return new Baseline(entries.stream().sorted(ORDER).toList());
    }

    /**
     * Lists the exceptions.
     *
     * @return the exceptions by place, unmodifiable
     */
    public List<KnownFinding> entries() {
        return entries;
    }

    /**
     * Keeps some, for a run that looks at a part of the code only.
     *
     * @param kept which to keep
     * @return a baseline with those
     */
    public Baseline where(Predicate<KnownFinding> kept) {
        return new Baseline(entries.stream().filter(kept).toList());
    }

    /**
     * Finds the exception for a finding.
     *
     * @param finding the finding
     * @param today the day to judge by; an exception holds through its last day
     * @return the exception, if there is one that has not expired
     */
    public Optional<KnownFinding> exceptionFor(Finding finding, LocalDate today) {
        String fingerprint = finding.fingerprint();
        return entries.stream()
                .filter(known -> !known.hasExpired(today) && known.fingerprint().equals(fingerprint))
                .findFirst();
    }

    /**
     * Holds findings against the exceptions. An error or warning that is known becomes {@link Severity#INFO}, with the reason in
     * its text; one whose exception has expired stays what it is and says so. An exception that ends within
     * {@value #WARNED_DAYS} days is a warning, one that matches nothing a note.
     *
     * @param findings what was found
     * @param today the day to judge by; an exception holds through its last day
     * @return what is to be reported
     */
    public Findings apply(Findings findings, LocalDate today) {
        Map<String, KnownFinding> open = new TreeMap<>();
        entries.forEach(known -> open.put(known.fingerprint(), known));
        Set<KnownFinding> used = new HashSet<>();
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<KnownFinding> known = finding.severity() == Severity.INFO
                    ? Optional.empty()
                    : Optional.ofNullable(open.get(finding.fingerprint()));
            known.ifPresent(used::add);
            judged.add(known.map(one -> judged(finding, one, today)).orElse(finding));
        }
        entries.stream()
                .filter(one -> !used.contains(one))
                .map(Baseline::notNeeded)
                .forEach(judged::add);
        used.stream()
                .filter(one -> !one.hasExpired(today))
                .filter(one -> ChronoUnit.DAYS.between(today, one.expires()) <= WARNED_DAYS)
                .map(one -> expiresSoon(one, today))
                .forEach(judged::add);
        return Findings.of(judged);
    }

    private static Finding judged(Finding finding, KnownFinding known, LocalDate today) {
        return known.hasExpired(today)
                ? saying(
                        finding,
                        finding.severity(),
                        "its exception expired on " + known.expires() + " (" + known.reason() + ")")
                : saying(
                        finding,
                        Severity.INFO,
                        "known until " + known.expires() + ": " + known.reason() + " (approved by " + known.approver()
                                + " on " + known.since() + ")");
    }

    private static Finding saying(Finding finding, Severity severity, String more) {
        return new Finding(
                finding.rule(),
                severity,
                finding.place(),
                finding.what() + "; " + more,
                finding.hurts(),
                finding.fix());
    }

    private static Finding notNeeded(KnownFinding known) {
        return Finding.error(
                        AdoptionRule.EXCEPTION_NOT_NEEDED,
                        known.place(),
                        "the exception from [" + known.rule().id() + "] (fingerprint " + known.fingerprint()
                                + ") matches nothing any more",
                        "no longer needed: remove it from the baseline")
                .as(Severity.INFO);
    }

    private static Finding expiresSoon(KnownFinding known, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, known.expires());
        return Finding.error(
                        AdoptionRule.EXCEPTION_EXPIRES_SOON,
                        known.place(),
                        "the exception from [" + known.rule().id() + "] ends on " + known.expires() + ", in " + days
                                + (days == 1 ? " day" : " days"),
                        "mend what was found, or let " + known.approver() + " review it and give it a new date")
                .as(Severity.WARNING);
    }

    /**
     * Adds an exception for each error that has none. Exceptions that are there keep their reason and date, also when
     * they have expired: a new date is a new review, made in the file. Errors that can have no exception are left out.
     *
     * @param findings what was found, before {@link #apply}
     * @param reason why they may stay for now
     * @param approver who says so
     * @param today the day of the approval
     * @param expires the last day on which they are exceptions
     * @return the larger baseline
     * @throws IllegalArgumentException if the reason or approver is missing, or the dates are refused
     */
    public Baseline freeze(Findings findings, String reason, String approver, LocalDate today, LocalDate expires) {
        Map<String, KnownFinding> all = new TreeMap<>();
        findings.errors().stream()
                .filter(finding -> KnownFinding.covers(finding.rule()))
                .map(one -> new KnownFinding(one.rule(), one.place(), one.what(), reason, approver, today, expires))
                .forEach(one -> all.put(one.fingerprint(), one));
        entries.forEach(one -> all.put(one.fingerprint(), one));
        return of(all.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline baseline && baseline.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /**
     * Renders the exceptions, one on each line.
     *
     * @return the text, without a line end
     */
    @Override
    public String toString() {
        return String.join(
                "\n",
                entries.stream()
                        .map(one -> "[" + one.rule().id() + "] " + one.place() + ", until " + one.expires() + ": "
                                + one.reason())
                        .toList());
    }
}
