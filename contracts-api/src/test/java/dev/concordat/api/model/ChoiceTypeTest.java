package dev.concordat.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTypeTest {
    @Test
    void keepsItsValuesInOrderAndToItself() {
        List<String> values = new ArrayList<>(List.of("B", "A"));
        ChoiceType choice = new ChoiceType(values, true);
        values.add("C");

        assertThat(choice.values()).containsExactly("B", "A");
    }

    @Test
    void refusesNoValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChoiceType(List.of(), true))
                .withMessage("a choice has at least one value");
    }

    @Test
    void refusesAValueTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChoiceType(List.of("A", "B", "A"), false))
                .withMessage("a choice has each value once, but was [A, B, A]");
    }
}
