package dev.concordat.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severities;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every document survives a file, and every damaged file is refused where it is damaged. */
final class RoundTripTest {
    private static final Set<String> DATA = Set.of("keys", "origins", "lifts");
    private static final Pattern KEY = Pattern.compile("( *)\"((?:[^\"\\\\]|\\\\.)*)\": .*", Pattern.DOTALL);

    @Provide
    Arbitrary<StoredDocument<SemanticContract>> contracts() {
        return Documents.stored(Documents.contracts());
    }

    @Provide
    Arbitrary<StoredDocument<ContextRecord>> contexts() {
        return Documents.stored(Documents.contexts());
    }

    @Provide
    Arbitrary<StoredDocument<ConsumerExpectation>> expectations() {
        return Documents.stored(Documents.expectations());
    }

    @Provide
    Arbitrary<StoredDocument<ProjectionRecord>> projections() {
        return Documents.stored(Documents.projections());
    }

    @Provide
    Arbitrary<StoredDocument<CorrectionNotice>> notices() {
        return Documents.stored(Notices.notices());
    }

    @Provide
    Arbitrary<StoredDocument<NoticeEvidence>> evidence() {
        return Documents.stored(Notices.evidence());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void addressIsThatOfTheContentAlone(
            @ForAll("contracts") StoredDocument<SemanticContract> one,
            @ForAll("contracts") StoredDocument<SemanticContract> other) {
        String address = DocumentKind.CONTRACT.address(one.document());
        StoredDocument<SemanticContract> republished = new StoredDocument<>(one.document(), other.publication());
        SemanticContract read = DocumentKind.CONTRACT
                .read("1.2.0.json", DocumentKind.CONTRACT.write(republished))
                .value()
                .orElseThrow()
                .document();

        assertThat(address).matches("sha256:[0-9a-f]{64}");
        assertThat(DocumentKind.CONTRACT.address(read)).isEqualTo(address);
        assertThat(DocumentKind.CONTRACT.address(other.document()).equals(address))
                .isEqualTo(other.document().equals(one.document()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noticeSurvives(@ForAll("notices") StoredDocument<CorrectionNotice> stored) {
        survives(DocumentKind.NOTICE, stored);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void evidenceSurvives(@ForAll("evidence") StoredDocument<NoticeEvidence> stored) {
        survives(DocumentKind.EVIDENCE, stored);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void damagedNoticeIsRefused(@ForAll("notices") StoredDocument<CorrectionNotice> stored) {
        damaged(DocumentKind.NOTICE, stored);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void damagedEvidenceIsRefused(@ForAll("evidence") StoredDocument<NoticeEvidence> stored) {
        damaged(DocumentKind.EVIDENCE, stored);
    }

    @Provide
    Arbitrary<StoredDocument<Baseline>> baselines() {
        // A baseline is a file of its owner, never published.
        return Documents.baselines().map(baseline -> new StoredDocument<>(baseline, Optional.empty()));
    }

    @Provide
    Arbitrary<StoredDocument<Severities>> severities() {
        return Documents.severities().map(severities -> new StoredDocument<>(severities, Optional.empty()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void contractSurvives(@ForAll("contracts") StoredDocument<SemanticContract> stored) {
        survives(DocumentKind.CONTRACT, stored);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void contextSurvives(@ForAll("contexts") StoredDocument<ContextRecord> stored) {
        survives(DocumentKind.CONTEXT, stored);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void expectationSurvives(@ForAll("expectations") StoredDocument<ConsumerExpectation> stored) {
        survives(DocumentKind.EXPECTATION, stored);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void projectionSurvives(@ForAll("projections") StoredDocument<ProjectionRecord> stored) {
        survives(DocumentKind.PROJECTION, stored);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void baselineSurvives(@ForAll("baselines") StoredDocument<Baseline> stored) {
        survives(DocumentKind.BASELINE, stored);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void severitiesSurvive(@ForAll("severities") StoredDocument<Severities> stored) {
        survives(DocumentKind.SEVERITIES, stored);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void damagedSeveritiesAreRefused(@ForAll("severities") StoredDocument<Severities> stored) {
        damaged(DocumentKind.SEVERITIES, stored);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void damagedContractIsRefused(@ForAll("contracts") StoredDocument<SemanticContract> stored) {
        damaged(DocumentKind.CONTRACT, stored);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void damagedContextIsRefused(@ForAll("contexts") StoredDocument<ContextRecord> stored) {
        damaged(DocumentKind.CONTEXT, stored);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void damagedExpectationIsRefused(@ForAll("expectations") StoredDocument<ConsumerExpectation> stored) {
        damaged(DocumentKind.EXPECTATION, stored);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void damagedBaselineIsRefused(@ForAll("baselines") StoredDocument<Baseline> stored) {
        damaged(DocumentKind.BASELINE, stored);
    }

    private static <T> void survives(DocumentKind<T> kind, StoredDocument<T> stored) {
        byte[] written = kind.write(stored);
        Decoded<StoredDocument<T>> read = kind.read("file", written);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(stored);
        assertThat(kind.write(read.value().orElseThrow())).isEqualTo(written);
        assertThat(kind.differences(stored.document(), stored.document())).isEmpty();
    }

    private static <T> void damaged(DocumentKind<T> kind, StoredDocument<T> stored) {
        String text = new String(kind.write(stored), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        // Keys of these objects are data: another key is another document, not a wrong one.
        int dataUntil = -1;
        for (int index = 0; index < lines.size(); index++) {
            Matcher key = KEY.matcher(lines.get(index));
            if (!key.matches()) {
                continue;
            }
            int end = endOfValue(lines, index, key.group(1));
            duplicated(kind, lines, index, key);
            removed(kind, stored, lines, index, end);
            if (index > dataUntil) {
                renamed(kind, lines, index, key);
            }
            if (DATA.contains(key.group(2))) {
                dataUntil = Math.max(dataUntil, end);
            }
        }
        int cutEvery = Math.max(1, text.length() / 40);
        for (int end = 0; end < text.length() - 1; end += cutEvery) {
            String cut = text.substring(0, end);
            assertThat(kind.read("file", cut.getBytes(StandardCharsets.UTF_8)).findings())
                    .isNotEmpty();
        }
    }

    private static int endOfValue(List<String> lines, int index, String indentation) {
        if (!lines.get(index).endsWith("{") && !lines.get(index).endsWith("[")) {
            return index;
        }
        int end = index + 1;
        while (!lines.get(end).matches(indentation + "[}\\]],?")) {
            end++;
        }
        return end;
    }

    private static <T> void duplicated(DocumentKind<T> kind, List<String> lines, int index, Matcher key) {
        List<String> changed = new ArrayList<>(lines);
        changed.add(index, key.group(1) + "\"" + key.group(2) + "\": 0,");
        assertThat(read(kind, changed).findings())
                .anySatisfy(finding -> at(finding, FileRule.FILE_KEY_DUPLICATED, index + 2));
    }

    private static <T> void renamed(DocumentKind<T> kind, List<String> lines, int index, Matcher key) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(index, lines.get(index).replaceFirst("\"", "\"x-"));
        Decoded<StoredDocument<T>> read = read(kind, changed);
        assertThat(read.value()).as("renamed %s", key.group(2)).isEmpty();
        assertThat(read.findings())
                .anySatisfy(finding -> assertThat(finding.rule())
                        .isIn(FileRule.FILE_KEY_UNKNOWN, FileRule.FILE_KEY_MISSING, FileRule.FILE_VALUE_INVALID));
        if (read.findings().stream().anyMatch(finding -> finding.rule() == FileRule.FILE_KEY_UNKNOWN)) {
            assertThat(read.findings()).anySatisfy(finding -> at(finding, FileRule.FILE_KEY_UNKNOWN, index + 1));
        }
    }

    /** Without a key the file is refused, or says something else: nothing is filled in behind the reader's back. */
    private static <T> void removed(
            DocumentKind<T> kind, StoredDocument<T> stored, List<String> lines, int index, int end) {
        List<String> changed = new ArrayList<>(lines.subList(0, index));
        changed.addAll(lines.subList(end + 1, lines.size()));
        String before = changed.get(index - 1);
        if (!lines.get(end).endsWith(",") && before.endsWith(",")) {
            changed.set(index - 1, before.substring(0, before.length() - 1));
        }
        Decoded<StoredDocument<T>> read = read(kind, changed);
        if (kind == DocumentKind.BASELINE && lines.get(index).contains("\"fingerprint\": ")) {
            // The one key that is derived from the others: it can be left out, and changes nothing.
            assertThat(read.value()).contains(stored);
            return;
        }
        assertThat(read.value()).as("removed %s", lines.get(index)).isNotEqualTo(Optional.of(stored));
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.rule())
                        .isIn(FileRule.FILE_KEY_MISSING, FileRule.FILE_VALUE_INVALID, FileRule.FILE_KEY_UNKNOWN));
    }

    private static void at(Finding finding, Rule rule, int line) {
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.place()).startsWith("file:" + line + ":");
    }

    private static <T> Decoded<StoredDocument<T>> read(DocumentKind<T> kind, List<String> lines) {
        return kind.read("file", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
