package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.SemanticContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningStatementTest {
    private static SemanticContract meaning(String text) {
        return Sample.correctedContract().meaning(BusinessMeaning.of(text)).build();
    }

    private static Field field(String name, String text) {
        return Field.builder()
                .from(Sample.scalar(name, ScalarKind.TEXT))
                .meaning(BusinessMeaning.of(text))
                .build();
    }

    @Test
    void warnsOfASentenceThatRepeatsTheName() {
        assertThat(Sample.contradictions(meaning("Invoice issued")))
                .isEqualTo("[meaning-repeats-name, warning] billing/invoice-issued 1.2.0: expected a sentence that says"
                        + " more than the name invoice-issued, but it is \"Invoice issued\"\n"
                        + "  fix: say what has happened in the business, and for whom");
        assertThat(Sample.contradictions(meaning("An invoice has been issued.")))
                .contains("meaning-repeats-name");
        assertThat(Sample.contradictions(meaning("An invoice was issued to a customer")))
                .isEmpty();
        assertThat(Sample.contradictions(meaning("…"))).isEmpty();
    }

    @Test
    void warnsOfAFieldThatRepeatsItsName() {
        assertThat(Sample.contradictions(Sample.correctedContract(field("orderId", "The order's ID"))
                        .build()))
                .isEqualTo("[meaning-repeats-name, warning] billing/invoice-issued 1.2.0, field orderId: expected a"
                        + " meaning that says more than the name orderId, but it is \"The order's ID\"\n"
                        + "  fix: say what the value is to the business, or drop @Meaning");
        assertThat(Sample.contradictions(
                        Sample.correctedContract(field("orderURL", "order url")).build()))
                .contains("meaning-repeats-name");
        assertThat(Sample.contradictions(Sample.correctedContract(field("orderId", "Sales' number of the order"))
                        .build()))
                .isEmpty();
    }

    @Test
    void findsAPurposeThatIsExcluded() {
        SemanticContract excluded = Sample.correctedContract()
                .meaning(new BusinessMeaning("A guess", 1, List.of(), List.of("revenue-recognition")))
                .build();

        assertThat(Sample.mismatches(Sample.expectation().build(), excluded))
                .isEqualTo(Sample.mismatch(
                        "purpose-excluded",
                        "",
                        "the fact is not suitable for purpose revenue-recognition",
                        "publish a fact that is suitable, or lift the exclusion",
                        "use another source for revenue-recognition"));
    }
}
