package com.example.webhooks.desk;

import com.example.webhooks.desk.AdvisoryNotice.Action;
import com.example.webhooks.desk.AdvisoryNotice.Advisory;
import com.example.webhooks.desk.AdvisoryNotice.Severity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The advisories that stand. Keeps the latest notice of each, so that notices may come twice and in any order; a
 * withdrawal is the last word, or a late copy or an update of what it took back would bring the advisory to life again.
 * Not thread-safe.
 */
public final class OpenAdvisories {
    // A withdrawn advisory can be updated; it was wrong all the same. The rest only settles ties.
    private static final BinaryOperator<AdvisoryNotice> LATER = BinaryOperator.maxBy(
            Comparator.comparing((AdvisoryNotice notice) -> notice.action() == Action.WITHDRAWN)
                    .thenComparing(notice -> notice.advisory().updatedAt())
                    .thenComparing(notice -> notice.advisory().severity())
                    .thenComparing(notice -> packages(notice.advisory()).toString()));

    private final Map<String, AdvisoryNotice> latest = new TreeMap<>();

    /** One advisory that stands. */
    public record Line(Severity severity, List<String> packages, Instant asOf) {}

    /** Takes one notice in; an action the desk does not know still tells how the advisory looks now. */
    public void apply(AdvisoryNotice notice) {
        latest.merge(notice.advisory().ghsaId(), notice, LATER);
    }

    /** The advisories that stand, by number. */
    public SortedMap<String, Line> observe() {
        SortedMap<String, Line> open = new TreeMap<>();
        latest.forEach((id, notice) -> {
            if (notice.action() != Action.WITHDRAWN) {
                Advisory advisory = notice.advisory();
                open.put(id, new Line(advisory.severity(), packages(advisory), advisory.updatedAt()));
            }
        });
        return open;
    }

    private static List<String> packages(Advisory advisory) {
        return advisory.vulnerabilities().stream()
                .map(vulnerability -> vulnerability.affected().name())
                .distinct()
                .sorted()
                .toList();
    }
}
