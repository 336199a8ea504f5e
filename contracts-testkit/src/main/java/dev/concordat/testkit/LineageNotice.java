package dev.concordat.testkit;

import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.lineage.LineageCheck;
import dev.concordat.core.store.ContractStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a new version of an input breaks in an output that did not change: a warning for one notice period, or whoever
 * publishes upstream could fail those downstream over night.
 *
 * @param store the published history
 * @param projection the projection
 * @param output what it publishes
 * @param today the day of the test
 */
record LineageNotice(ContractStore store, ProjectionRecord projection, SemanticContract output, LocalDate today) {
    private static final Pattern VERSION = Pattern.compile("\\b\\d+\\.\\d+\\.\\d+\\b");

    /** All findings; those within their notice are warnings that say until when. */
    Findings findings() {
        Findings now = at(Instant.MAX);
        Optional<Instant> unchangedSince = store.version(output.fact(), output.version())
                .filter(one -> one.document().equals(output))
                .map(one -> one.publication().at());
        if (unchangedSince.isEmpty() || !now.hasErrors()) {
            return now;
        }
        Instant noticed = startOf(today.minusDays(PlatformDefaults.LEAST_NOTICE.toDays() - 1));
        Instant start = noticed.isAfter(unchangedSince.get()) ? noticed.minusNanos(1) : unchangedSince.get();
        Set<String> known = errors(at(start));
        List<Brought> news = store.contracts().stream()
                .filter(one -> projection.inputs().contains(one.document().fact()))
                .map(one -> one.publication().at())
                .filter(start::isBefore)
                .distinct()
                .sorted()
                .map(one -> new Brought(one, errors(at(one))))
                .toList();
        return Findings.of(now.stream()
                .map(one -> known.contains(key(one)) ? one : noticed(one, news))
                .toList());
    }

    private record Brought(Instant at, Set<String> errors) {}

    private Findings at(Instant until) {
        return LineageCheck.inStoreAt(store, projection, output, until)
                .on(today)
                .report();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Set<String> errors(Findings findings) {
        return findings.errors().stream().map(LineageNotice::key).collect(Collectors.toSet());
    }

    /** The same complaint about the next version of an input is no news. */
    private static String key(Finding finding) {
        return finding.rule().id()
                + finding.place()
                + VERSION.matcher(finding.what()).replaceAll("");
    }

    private static Finding noticed(Finding finding, List<Brought> news) {
        if (finding.severity() != Severity.ERROR) {
            return finding;
        }
        return news.stream()
                .filter(one -> one.errors().contains(key(finding)))
                .findFirst()
                .map(one ->
                        LocalDate.ofInstant(one.at(), ZoneOffset.UTC).plusDays(PlatformDefaults.LEAST_NOTICE.toDays()))
                .map(day -> new Finding(
                        finding.rule(),
                        Severity.WARNING,
                        finding.place(),
                        finding.what() + "; an input brought it, so it is a warning until " + day
                                + " while the output is unchanged, and an error from then on",
                        finding.hurts(),
                        finding.fix()))
                .orElse(finding);
    }
}
