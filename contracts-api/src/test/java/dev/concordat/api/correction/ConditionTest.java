package dev.concordat.api.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    @Test
    void readsWhatItWrites() {
        Condition condition = Condition.parse("reason = CREDIT");

        assertThat(condition).isEqualTo(new Condition("reason", "CREDIT"));
        assertThat(Condition.parse(condition.toString())).isEqualTo(condition);
    }

    @Test
    void keepsFurtherEqualSignsInTheValue() {
        assertThat(Condition.parse("note=a=b")).isEqualTo(new Condition("note", "a=b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason", "=", "reason=", "=CREDIT", "", " = "})
    void refusesWhatLacksAPart(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.parse(text))
                .withMessageStartingWith("a condition is written field=value, but was \"");
    }

    @Test
    void refusesAFieldThatCouldNotBeReadAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition("a=b", "c"))
                .withMessage("a condition is written field=value, but was \"a=b=c\"");
    }
}
