package dev.concordat.core.correction;

import static dev.concordat.core.correction.Histories.MEMO;
import static dev.concordat.core.correction.Histories.at;
import static dev.concordat.core.correction.Histories.event;
import static dev.concordat.core.correction.Histories.holding;
import static dev.concordat.core.correction.Histories.inParts;
import static dev.concordat.core.correction.Histories.invoice;
import static dev.concordat.core.correction.Histories.key;
import static dev.concordat.core.correction.Histories.memo;
import static dev.concordat.core.correction.Histories.reasons;
import static dev.concordat.core.correction.Histories.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.model.SemanticContract;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Corrections are facts, and can be wrong themselves. */
class CorrectionsOfCorrectionsTest {
    private static final Compensation WHOLE = new Compensation(MEMO, false, Optional.empty());

    @Test
    void reinstatesWhatACorrectionOfTheCorrectionGivesBack() {
        FactHistory<String> history = received(
                Histories.of(WHOLE),
                invoice("e1", "INV-1", 1, "one"),
                memo("c1", 5, RecordKind.COMPENSATES, key("INV-1")),
                memo("c2", 6, RecordKind.COMPENSATES, event("c1")));

        assertThat(holding(history.latest())).containsExactly("INV-1=one");
        assertThat(history.exceptions()).isEmpty();
        received(history, memo("c3", 7, RecordKind.COMPENSATES, new Reference.ToKey(MEMO, "CM-c1", Optional.empty())));
        assertThat(reasons(history)).containsExactly("c3 TAKEN_BACK_BEFORE");
    }

    /** The third takes back the second, so that the first counts again. */
    @Test
    void followsCorrectionsOfCorrections() {
        FactHistory<String> history = received(
                Histories.of(inParts(CorrectionCause.WORLD_CHANGED)),
                memo("c3", 30, RecordKind.COMPENSATES, event("c2")),
                memo("c2", 20, RecordKind.COMPENSATES, event("c1")),
                invoice("e1", "INV-1", 1, 100),
                memo("c1", 10, RecordKind.COMPENSATES, key("INV-1", 40)));

        assertThat(history.exceptions()).isEmpty();
        assertThat(holding(history.latest())).containsExactly("INV-1=60");
        assertThat(holding(history.asOf(at(15), at(99)))).containsExactly("INV-1=60");
        assertThat(holding(history.asOf(at(25), at(99)))).containsExactly("INV-1=100");
        assertThat(holding(history.asOf(at(35), at(99)))).containsExactly("INV-1=60");
    }

    /** Clocks of two contexts differ: what takes a correction back can be written down before it. */
    @Test
    void takesBackACorrectionThatIsWrittenDownLater() {
        FactHistory<String> history = received(
                Histories.of(WHOLE),
                memo("c2", 5, RecordKind.COMPENSATES, event("c1")),
                invoice("e1", "INV-1", 1, "one"));
        assertThat(reasons(history)).containsExactly("c2 UNKNOWN_REFERENCE");

        received(history, memo("c1", 6, RecordKind.COMPENSATES, key("INV-1")));
        assertThat(holding(history.latest())).containsExactly("INV-1=one");
        assertThat(history.exceptions()).isEmpty();
    }

    @Test
    void saysWhatACorrectionWaitsFor() {
        FactHistory<String> history = received(
                Histories.of(inParts()),
                invoice("e1", "INV-1", 1, 100),
                memo("c1", 5, RecordKind.COMPENSATES, key("INV-1", 10), key("INV-2", 10)),
                memo("c2", 6, RecordKind.COMPENSATES, event("c1")),
                memo("c3", 7, RecordKind.COMPENSATES, event("c3")),
                invoice("t1", "INV-1", 8, "").as(RecordKind.DELETES),
                memo("c4", 9, RecordKind.COMPENSATES, event("t1")));

        assertThat(history.exceptions())
                .extracting(FactException::what)
                .containsExactly(
                        "it corrects billing/invoice-issued INV-2, which nobody has received",
                        "it corrects c1, which itself waits for what it corrects",
                        "it corrects itself",
                        "it ends INV-1, but the contract does not promise that keys end; state deletions by tombstone",
                        "it corrects event t1, which states nothing");
    }

    @Test
    void admitsWhatCorrectsACorrectionByItsOwnContract() {
        FactId cancelled = FactId.parse("billing/credit-memo-cancelled");
        FactRecord<String> cancel = FactRecord.stated(cancelled, "x1", "X", Clocks.of(at(9), at(9)), "")
                .as(RecordKind.COMPENSATES, new Reference.ToKey(MEMO, "CM-c1", Optional.empty()));
        SemanticContract memos = SemanticContract.builder()
                .fact(MEMO)
                .version(Version.parse("1.0.0"))
                .addCorrections(new Compensation(cancelled, false, Optional.empty()))
                .build();
        FactHistory<String> history = received(
                Corrections.<String>of(Histories.contract(inParts())).and(memos).history(),
                invoice("e1", "INV-1", 1, 100),
                memo("c1", 5, RecordKind.COMPENSATES, key("INV-1", 30)),
                cancel);

        assertThat(holding(history.latest())).containsExactly("INV-1=100");
        assertThat(history.exceptions()).isEmpty();
    }
}
