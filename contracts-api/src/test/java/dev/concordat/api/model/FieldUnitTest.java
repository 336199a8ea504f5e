package dev.concordat.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldUnitTest {
    private static MonetaryUnit money(String currency, String field, OptionalInt scale, boolean minor) {
        return new MonetaryUnit(
                Optional.of(currency).filter(text -> !text.isEmpty()),
                Optional.of(field).filter(text -> !text.isEmpty()),
                scale,
                minor);
    }

    @Test
    void saysItInWords() {
        assertThat(MonetaryUnit.of("EUR").inWords()).isEqualTo("EUR");
        assertThat(money("EUR", "", OptionalInt.of(2), true).inWords()).isEqualTo("EUR minor units");
        assertThat(money("", "currency", OptionalInt.empty(), false).inWords())
                .isEqualTo("the currency in field currency");
        assertThat(new MeasureUnit("kg").inWords()).isEqualTo("kg");
    }

    @Test
    void refusesBothOrNeitherCurrency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> money("EUR", "currency", OptionalInt.empty(), false))
                .withMessage("money has either a currency or a currency field, but not both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> money("", "", OptionalInt.empty(), false))
                .withMessage("money has either a currency or a currency field, but neither was given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eur", "EU", "EURO", "€", " "})
    void refusesWhatIsNoCurrencyCode(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonetaryUnit.of(code))
                .withMessage("a currency is an ISO 4217 code such as EUR, but was \"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 19})
    void refusesScalesNobodyUses(int scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> money("EUR", "", OptionalInt.of(scale), false))
                .withMessage("a scale is 0 to 18, but was " + scale);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 18})
    void takesTheBoundariesOfScale(int scale) {
        assertThat(money("EUR", "", OptionalInt.of(scale), false).scale()).hasValue(scale);
    }

    @Test
    void refusesABlankMeasure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasureUnit(" "))
                .withMessage("a unit must not be blank, but was \" \"");
    }
}
