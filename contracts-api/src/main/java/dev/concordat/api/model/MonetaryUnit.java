package dev.concordat.api.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An amount of money: in a fixed currency, or in the currency a field beside it names. Immutable and thread-safe.
 *
 * @param currency ISO 4217 code, three capital letters, if fixed
 * @param currencyField name of the field beside it that holds the code, if not fixed
 * @param scale most decimal places, 0 to 18
 * @param minorUnits whether amounts are counted in the minor unit, such as cents
 * @since 0.1
 */
public record MonetaryUnit(
        Optional<String> currency, Optional<String> currencyField, OptionalInt scale, boolean minorUnits)
        implements FieldUnit {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /**
     * Checks the parts against each other.
     *
     * @throws IllegalArgumentException if both or neither of currency and currency field are given, the currency is not
     *     three capital letters, or the scale is out of 0 to 18
     */
    public MonetaryUnit {
        if (currency.isPresent() == currencyField.isPresent()) {
            throw new IllegalArgumentException("money has either a currency or a currency field"
                    + (currency.isPresent() ? ", but not both" : ", but neither was given"));
        }
        if (currency.isPresent() && !CODE.matcher(currency.get()).matches()) {
            throw new IllegalArgumentException(
                    "a currency is an ISO 4217 code such as EUR, but was \"" + currency.get() + "\"");
        }
        if (scale.isPresent() && (scale.getAsInt() < 0 || scale.getAsInt() > 18)) {
            throw new IllegalArgumentException("a scale is 0 to 18, but was " + scale.getAsInt());
        }
    }

    /**
     * Makes a fixed currency in major units without a stated scale.
     *
     * @param currency ISO 4217 code
     * @return the unit
     */
    public static MonetaryUnit of(String currency) {
        return new MonetaryUnit(Optional.of(currency), Optional.empty(), OptionalInt.empty(), false);
    }

    @Override
    public String inWords() {
        String code = currency.orElseGet(() -> "the currency in field " + currencyField.orElseThrow());
        return minorUnits ? code + " minor units" : code;
    }
}
