package dev.concordat.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactIdTest {
    @Test
    void readsWhatItWrites() {
        FactId id = new FactId("billing", "invoice-issued");

        assertThat(id).hasToString("billing/invoice-issued");
        assertThat(FactId.parse(id.toString())).isEqualTo(id);
    }

    @Test
    void sortsByContextThenName() {
        assertThat(Stream.of("b/a", "a/c", "a/b").map(FactId::parse).sorted().map(FactId::toString))
                .containsExactly("a/b", "a/c", "b/a");
    }

    @Test
    void refusesTextWithoutSlash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactId.parse("billing"))
                .withMessage("a fact id is written context/name, but was \"billing\"");
    }

    @Test
    void namesThePartThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactId.parse("Billing/invoice"))
                .withMessage("context name must be lower-case words joined by hyphens, at most 100 characters,"
                        + " but was \"Billing\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactId.parse("billing/a/b"))
                .withMessage("fact name must be lower-case words joined by hyphens, at most 100 characters,"
                        + " but was \"a/b\"");
    }
}
