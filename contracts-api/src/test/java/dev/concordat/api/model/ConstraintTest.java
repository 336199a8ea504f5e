package dev.concordat.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

class ConstraintTest {
    @Test
    void takesBoundariesOfSizeAndDigits() {
        assertThat(new Constraint.Size(0, 0).maximum()).isZero();
        assertThat(new Constraint.Size(3, 3).minimum()).isEqualTo(3);
        assertThat(new Constraint.Digits(0, 0).fraction()).isZero();
    }

    @Test
    void refusesABoundThatNobodyCanPrint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Constraint.Minimum(new BigDecimal("1e1001"), true))
                .withMessage("expected a bound of at most 1000 digits, but it has more when written out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Constraint.Maximum(new BigDecimal("-1e-2147483647"), true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Constraint.Maximum(new BigDecimal("9".repeat(1001)), false));
        assertThat(new Constraint.Maximum(new BigDecimal("9".repeat(1000)), false).inclusive())
                .isFalse();
    }

    @Test
    void refusesSizesOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Constraint.Size(4, 3))
                .withMessage("size must be at least 4, but was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Constraint.Size(-1, 3))
                .withMessage("size must be at least 0, but was -1");
    }

    @Test
    void refusesNegativeDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Constraint.Digits(-1, 2))
                .withMessage("digits must be at least 0, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Constraint.Digits(2, -1))
                .withMessage("digits must be at least 0, but was -1");
    }

    @Test
    void refusesAnExpressionThatIsNone() {
        assertThatExceptionOfType(PatternSyntaxException.class)
                .isThrownBy(() -> new Constraint.Matches("(a"))
                .withMessageStartingWith("Unclosed group near index 2");
    }
}
