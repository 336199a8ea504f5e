package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Positive;
import org.junit.jupiter.api.Test;

class ObjectConstraintsTest {
    public record Period(@Positive int days, int from, int to) {
        @AssertTrue(message = "from must not be after to")
        public boolean isOrdered() {
            return from <= to;
        }
    }

    @Test
    void findsWhatAPayloadCheckCannotSee() {
        try (ObjectConstraints constraints = ObjectConstraints.ifPresent().orElseThrow()) {
            assertThat(constraints.report("fact 1", new Period(1, 1, 2))).isEmpty();
            assertThat(constraints.report("fact 1", new Period(0, 3, 2)).toString())
                    .isEqualTo("[object-constraint-violated] fact 1, member days: expected the object to keep"
                            + " @Positive, but it does not: must be greater than 0\n"
                            + "  fix: correct the object where it is made, or the constraint on the class\n"
                            + "[object-constraint-violated] fact 1, member ordered: expected the object to keep"
                            + " @AssertTrue, but it does not: from must not be after to\n"
                            + "  fix: correct the object where it is made, or the constraint on the class");
        }
    }
}
