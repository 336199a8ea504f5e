package dev.concordat.core.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All findings of one run, sorted by weight and place, each once. Immutable and thread-safe.
 *
 * <pre>{@code
 * Findings findings = Contracts.report(InvoiceIssued.class);
 * if (findings.hasErrors()) { System.out.println(findings); }
 * }</pre>
 *
 * @since 0.1
 */
public final class Findings implements Iterable<Finding> {
    private static final Findings NONE = new Findings(List.of());

    private final List<Finding> sorted;

    private Findings(List<Finding> sorted) {
        this.sorted = sorted;
    }

    /**
     * Gives no findings.
     *
     * @return the empty findings
     */
    public static Findings none() {
        return NONE;
    }

    /**
     * Sorts findings and drops repetitions.
     *
     * @param findings in any order
     * @return the findings
     */
    public static Findings of(Collection<Finding> findings) {
        return findings.isEmpty() ? NONE : new Findings(List.copyOf(new TreeSet<>(findings)));
    }

    /**
     * Adds other findings.
     *
     * @param others the other findings
     * @return all of them
     */
    public Findings and(Findings others) {
        List<Finding> all = new ArrayList<>(sorted);
        all.addAll(others.sorted);
        return of(all);
    }

    /**
     * Keeps some.
     *
     * @param kept which to keep
     * @return those findings
     */
    public Findings where(Predicate<Finding> kept) {
        return of(sorted.stream().filter(kept).toList());
    }

    /**
     * Keeps those that fail a check.
     *
     * @return the findings of severity {@link Severity#ERROR}
     */
    public Findings errors() {
        return where(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Says whether a check with these findings fails.
     *
     * @return true if there is an error
     */
    public boolean hasErrors() {
        return sorted.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Says whether there are none.
     *
     * @return true if there are none
     */
    public boolean isEmpty() {
        return sorted.isEmpty();
    }

    /**
     * Streams the findings.
     *
     * @return the findings, heaviest first
     */
    public Stream<Finding> stream() {
        return sorted.stream();
    }

    /**
     * Gives the findings as a list.
     *
     * @return the findings, heaviest first, unmodifiable
     */
    public List<Finding> list() {
        return sorted;
    }

    @Override
    public Iterator<Finding> iterator() {
        return sorted.iterator();
    }

    /**
     * Throws if there is an error.
     *
     * @throws FindingsException with all findings, if one is an error
     */
    public void verify() {
        if (hasErrors()) {
            throw new FindingsException(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Findings findings && findings.sorted.equals(sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    /**
     * Renders all findings, one after the other.
     *
     * @return the text, without a line end; empty if there are none
     */
    @Override
    public String toString() {
        return sorted.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
