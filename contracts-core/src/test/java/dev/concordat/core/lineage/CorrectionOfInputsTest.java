package dev.concordat.core.lineage;

import static dev.concordat.core.lineage.LineageSample.check;
import static dev.concordat.core.lineage.LineageSample.input;
import static dev.concordat.core.lineage.LineageSample.output;
import static dev.concordat.core.lineage.LineageSample.whats;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.model.SemanticContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CorrectionOfInputsTest {
    @Test
    void rejectsAppendOnlyOverAnInputThatRestates() {
        SemanticContract.Builder output = output();
        output.addCorrections(new NonePromised());
        SemanticContract.Builder input = input();
        input.addCorrections(new Restatement(FactClock.RECORDED, List.of()));

        assertThat(whats(check(output, input)))
                .containsExactly(
                        "expected input billing/invoice-issued 1.2.0 to stand, as the output promises no"
                                + " corrections, but the input is corrected: RESTATEMENT the latest by the recorded clock holds");
        output.addCorrections(new Restatement(FactClock.RECORDED, List.of()));
        assertThat(check(output, input)).isEmpty();
    }

    @Test
    void takesCompensationsIntoALedgerAsEntries() {
        SemanticContract.Builder output = output();
        output.addCorrections(new LedgerEntries(Optional.empty(), List.of()));
        SemanticContract.Builder input = input();
        input.addCorrections(new Compensation(FactId.parse("billing/credit-memo"), true, Optional.empty()));

        assertThat(check(output, input)).isEmpty();
    }

    /** A row that is taken out becomes an entry with the opposite sign; a fact that stands is another matter. */
    @Test
    void takesAChangelogIntoALedgerAndIntoNothingElse() {
        SemanticContract.Builder output = output();
        output.addCorrections(new LedgerEntries(Optional.empty(), List.of()));
        SemanticContract.Builder input = input();
        input.addCorrections(new ChangelogEntries("op", "+I", "-U", "+U", "-D", List.of()));
        assertThat(check(output, input)).isEmpty();

        SemanticContract.Builder fixed = output();
        fixed.addCorrections(new NonePromised());
        assertThat(whats(check(fixed, input)))
                .containsExactly(
                        "expected input billing/invoice-issued 1.2.0 to stand, as the output promises no corrections,"
                                + " but the input is corrected: CHANGELOG by op: +I puts a row in, -U and -D take it out, +U puts the changed"
                                + " row in");
    }
}
