package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Deletions;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.model.SemanticContract;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each detail of each mechanism can be stated, changed and withdrawn, and every one of these is told. */
class CorrectionDetailsTest {
    private static final FactId LATER = FactId.parse("billing/credit-memo-posted");
    private static final Optional<Duration> WEEK = Optional.of(Duration.ofDays(7));
    private static final Optional<Duration> MONTH = Optional.of(Duration.ofDays(30));

    private static Compensation compensation(Optional<Duration> within) {
        return new Compensation(LATER, false, Optional.empty(), Optional.empty(), within, Optional.empty(), List.of());
    }

    private static Reversal reversal(Optional<Duration> within) {
        return new Reversal(LATER, Optional.empty(), within, Optional.empty(), List.of());
    }

    private static Retraction retraction(Optional<Duration> within) {
        return new Retraction(LATER, within, Optional.empty(), List.of());
    }

    private static Restatement restatement(Optional<Duration> within) {
        return new Restatement(FactClock.RECORDED, within, List.of());
    }

    private static IdentityMerge merge(String survivor) {
        return new IdentityMerge(
                LATER, Optional.empty(), Optional.of(survivor).filter(one -> !one.isEmpty()), List.of());
    }

    private static Redaction redaction(String... fields) {
        return new Redaction(LATER, List.of(fields), List.of());
    }

    private static SnapshotReplacement snapshots(String refresh, String rows) {
        return new SnapshotReplacement(
                true,
                Optional.of(refresh).filter(one -> !one.isEmpty()),
                Optional.of(rows).filter(one -> !one.isEmpty()),
                List.of());
    }

    private static LedgerEntries ledger(String amount) {
        return new LedgerEntries(Optional.of("posting"), Optional.of(amount).filter(one -> !one.isEmpty()), List.of());
    }

    static List<Arguments> details() {
        return List.of(
                Arguments.of(
                        compensation(Optional.empty()),
                        compensation(WEEK),
                        compensation(MONTH),
                        "compensation detail within P7D",
                        "within P30D"),
                Arguments.of(
                        reversal(Optional.empty()),
                        reversal(WEEK),
                        reversal(MONTH),
                        "reversal detail within P7D",
                        "within P30D"),
                Arguments.of(
                        retraction(Optional.empty()),
                        retraction(WEEK),
                        retraction(MONTH),
                        "retraction detail within P7D",
                        "within P30D"),
                Arguments.of(
                        restatement(Optional.empty()),
                        restatement(WEEK),
                        restatement(MONTH),
                        "restatement detail within P7D",
                        "within P30D"),
                Arguments.of(
                        merge(""),
                        merge("kept"),
                        merge("left"),
                        "identity merge detail the key in kept stays",
                        "the key in left stays"),
                Arguments.of(
                        redaction(),
                        redaction("email"),
                        redaction("email", "phone"),
                        "redaction detail of email",
                        "of email, phone"),
                Arguments.of(
                        snapshots("", ""),
                        snapshots("load", ""),
                        snapshots("batch", ""),
                        "snapshot detail a refresh is known by load",
                        "a refresh is known by batch"),
                Arguments.of(
                        snapshots("load", ""),
                        snapshots("load", "rows"),
                        snapshots("load", "size"),
                        "snapshot detail it has as many rows as rows says",
                        "it has as many rows as size says"),
                Arguments.of(
                        ledger(""),
                        ledger("amount"),
                        ledger("net"),
                        "ledger detail with the amount in amount",
                        "with the amount in net"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("details")
    void tellsEachDetail(
            CorrectionMechanism without,
            CorrectionMechanism with,
            CorrectionMechanism other,
            String detail,
            String changed) {
        assertThat(changes(without, with)).isEqualTo("[correction-detail-stated]: " + detail + " is new");
        assertThat(changes(with, without)).isEqualTo("[correction-detail-withdrawn]: " + detail + " is gone");
        assertThat(changes(with, other)).isEqualTo("[correction-mechanism-changed]: " + detail + " became " + changed);
        assertThat(changes(with, with)).isEmpty();
    }

    static List<Arguments> mechanisms() {
        ChangelogEntries changelog = new ChangelogEntries("op", "+I", "-U", "+U", "-D", List.of());
        return List.of(
                Arguments.of(changelog, new ChangelogEntries("kind", "+I", "-U", "+U", "-D", List.of())),
                Arguments.of(changelog, new ChangelogEntries("op", "c", "-U", "+U", "-D", List.of())),
                Arguments.of(changelog, new ChangelogEntries("op", "+I", "b", "+U", "-D", List.of())),
                Arguments.of(changelog, new ChangelogEntries("op", "+I", "-U", "u", "-D", List.of())),
                Arguments.of(changelog, new ChangelogEntries("op", "+I", "-U", "+U", "d", List.of())),
                Arguments.of(
                        new LatestRecord(FactClock.RECORDED, Deletions.TOMBSTONE, WEEK, List.of()),
                        new LatestRecord(FactClock.RECORDED, Deletions.TOMBSTONE, MONTH, List.of())),
                Arguments.of(snapshots("", ""), new SnapshotReplacement(false, List.of())));
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void tellsWhereverTwoMechanismsDiffer(CorrectionMechanism one, CorrectionMechanism other) {
        assertThat(changes(one, other))
                .startsWith("[correction-mechanism-changed]: ")
                .contains(" became ");
        assertThat(changes(other, one))
                .startsWith("[correction-mechanism-changed]: ")
                .contains(" became ");
    }

    private static String changes(CorrectionMechanism before, CorrectionMechanism after) {
        return Evolution.between(contract(before), contract(after)).toString().replace(" billing/invoice-issued", "");
    }

    private static SemanticContract contract(CorrectionMechanism mechanism) {
        return SemanticContract.builder()
                .fact(EvolutionSample.FACT)
                .version(Version.parse("1.0.0"))
                .addCorrections(mechanism)
                .build();
    }
}
