package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.api.Version;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import org.junit.jupiter.api.Test;

class ContractCheckTest {

    @Test
    void findsNothingInASoundContract() {
        assertThat(Sample.contradictions(
                        Sample.correctedContract(Sample.amount()).build()))
                .isEmpty();
    }

    @Test
    void demandsNothing() {
        SemanticContract bare = SemanticContract.builder()
                .fact(Sample.FACT)
                .version(Version.parse("1.2.0"))
                .build();

        assertThat(ContractCheck.of(
                                bare, ContextRecord.builder().name("billing").build())
                        .report(Sample.TODAY))
                .isEmpty();
    }

    @Test
    void refusesTheRecordOfAnotherContext() {
        ContextRecord other = ContextRecord.builder().name("sales").build();

        assertThatThrownBy(() -> ContractCheck.of(Sample.contract().build(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected the record of context billing, but it is that of sales");
    }
}
