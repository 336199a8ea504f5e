package dev.concordat.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTermTest {
    @ParameterizedTest
    @CsvSource({
        "order, Every order counts, true",
        "order, ORDERS of today, false",
        "order, 'The order, once placed', true",
        "order, reordering, false",
        "Größe, die größe zählt, true",
        "A+B, what a+b is, true",
        "A+B, what aab is, false",
    })
    void isUsedAsAWholeWord(String word, String text, boolean used) {
        assertThat(new GlossaryTerm(word, "anything", List.of()).isUsedIn(text)).isEqualTo(used);
    }
}
