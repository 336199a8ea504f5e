package dev.concordat.core.stewardship;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.IsoDuration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that holds data of one kind of person, in the order of erasure: sources first, so that no replay brings a
 * value back. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SubjectHoldings {
    private final String subject;
    private final List<Holding> holdings;
    private final ErasureOrder order;
    private final Findings findings;

    SubjectHoldings(String subject, List<Holding> holdings, ErasureOrder order, List<Finding> found) {
        this.subject = subject;
        this.holdings = List.copyOf(holdings);
        this.order = order;
        this.findings = Findings.of(found);
    }

    /**
     * Lists the holdings.
     *
     * @return the holdings, in the order of erasure
     */
    public List<Holding> holdings() {
        return holdings;
    }

    /**
     * Says what is missing before anything can be erased.
     *
     * @return an unknown subject, erasure that is not stated, places that feed each other
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Holds an erasure run against the map.
     *
     * @param run what was done
     * @param today the day the run is looked at; an entry of a later day is not yet done
     * @return the findings, those of the map among them
     */
    public Findings verify(List<ErasureEntry> run, LocalDate today) {
        return findings.and(new ErasureVerification(holdings, order.feeds(), run, today).findings());
    }

    /**
     * Renders the map, one holding a line, and then what is missing before anything can be erased.
     *
     * @return the text, without a line end
     */
    @Override
    public String toString() {
        String held = holdings.isEmpty()
                ? "data of " + subject + ": none was found"
                : "data of " + subject + ", in the order of erasure:"
                        + holdings.stream().map(SubjectHoldings::line).collect(Collectors.joining());
        return findings.isEmpty() ? held : held + "\n" + findings;
    }

    private static String line(Holding one) {
        return "\n  " + one.inWords() + ": "
                + one.privacy().classification() + ", identifies "
                + one.privacy().identifies() + ", erasure "
                + one.privacy().erasure()
                + one.privacy()
                        .retention()
                        .map(time -> ", kept " + time.toDays() + " days")
                        .orElse("")
                + one.privacy()
                        .hold()
                        .map(hold -> ", hold until " + hold.until())
                        .orElse("")
                + "; " + one.because() + "; " + one.ownerInWords()
                + one.owner().stream()
                        .flatMap(owner -> owner.escalation().stream())
                        .map(step -> ", then " + step.to() + " within " + IsoDuration.text(step.within()))
                        .collect(Collectors.joining());
    }
}
