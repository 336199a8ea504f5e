package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final ContextRecord BARE =
            ContextRecord.builder().name("billing").build();

    private static SemanticContract at(Stage stage, Optional<BusinessMeaning> meaning) {
        return SemanticContract.builder()
                .fact(FactId.parse("billing/invoice-issued"))
                .version(Version.parse("0.1.0"))
                .stage(stage)
                .meaning(meaning)
                .build();
    }

    @Test
    void demandsNothingOfAnInternalFact() {
        assertThat(Ladder.demands(at(Stage.INTERNAL, Optional.empty()), BARE)).isEmpty();
    }

    @Test
    void demandsOneSentenceOfADraft() {
        assertThat(Ladder.demands(at(Stage.DRAFT, Optional.empty()), BARE).toString())
                .isEqualTo("[meaning-missing] billing/invoice-issued 0.1.0: expected one sentence of meaning, but there"
                        + " is none\n"
                        + "  demanded because its stage is DRAFT\n"
                        + "  fix: add @Meaning to the event class, or set stage = INTERNAL if it is not published");
        assertThat(Ladder.demands(at(Stage.DRAFT, Optional.of(BusinessMeaning.of("It is issued"))), BARE))
                .isEmpty();
    }

    @Test
    void demandsIdentityOwnerAndCorrectionsOfAnExperiment() {
        assertThat(Ladder.demands(at(Stage.EXPERIMENTAL, Optional.empty()), BARE))
                .extracting(finding -> finding.rule().id() + ": " + finding.what())
                .containsExactly(
                        "corrections-missing: expected a statement about corrections, but there is none",
                        "identity-missing: expected a business key, but there is none",
                        "meaning-missing: expected one sentence of meaning, but there is none",
                        "owner-missing: expected an owner with a contact in context billing, but there is none");
        assertThat(Ladder.demands(
                                Sample.correctedContract()
                                        .stage(Stage.EXPERIMENTAL)
                                        .build(),
                                ContextRecord.builder()
                                        .name("billing")
                                        .owner(Sample.OWNER)
                                        .build())
                        .list())
                .extracting(Finding::what)
                .isEmpty();
    }
}
