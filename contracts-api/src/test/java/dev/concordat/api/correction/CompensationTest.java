package dev.concordat.api.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompensationTest {
    private static final FactId INVOICE = FactId.parse("billing/invoice-issued");

    @Test
    void saysWhichKindAConsumerHasToHandle() {
        assertThat(new Compensation(INVOICE, true, Optional.empty()).kind()).contains(CorrectionKind.COMPENSATION);
        assertThat(new NonePromised().kind()).isEmpty();
    }

    @Test
    void linksByAtLeastOneField() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CorrectionLink(INVOICE, Map.of()))
                .withMessage("a correction names the earlier fact by at least one field");
    }

    @Test
    void keepsItsKeysSortedAndToItself() {
        Map<String, String> keys = new HashMap<>(Map.of("b", "y", "a", "x"));
        CorrectionLink link = new CorrectionLink(INVOICE, keys);
        keys.put("c", "z");

        assertThat(link.keys()).containsExactly(Map.entry("a", "x"), Map.entry("b", "y"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> link.keys().put("c", "z"));
    }
}
