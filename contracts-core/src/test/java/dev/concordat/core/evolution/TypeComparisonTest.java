package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.core.finding.Perspective;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeComparisonTest {
    private static final FieldType TEXT = new ScalarType(ScalarKind.TEXT);
    private static final FieldType OPEN = new ChoiceType(List.of("OPEN", "PAID"), true);
    private static final FieldType CLOSED = new ChoiceType(List.of("OPEN", "PAID"), false);

    /** Each holds every value of the other, so nobody is broken from any perspective. */
    @Test
    void textAndOpenChoiceBreakNobody() {
        assertThat(between(TEXT, OPEN))
                .hasToString("[open-choice-value-added] billing/invoice-issued, field status:"
                        + " type text became one of OPEN, PAID or others");
        assertThat(between(OPEN, TEXT))
                .hasToString("[open-choice-value-removed] billing/invoice-issued, field status:"
                        + " type one of OPEN, PAID or others became text");
        for (Perspective perspective : Perspective.values()) {
            assertThat(between(TEXT, OPEN).breaking(perspective)).isEmpty();
            assertThat(between(OPEN, TEXT).breaking(perspective)).isEmpty();
        }
    }

    @Test
    void closedChoiceHoldsLessThanText() {
        assertThat(between(CLOSED, TEXT))
                .hasToString("[type-widened] billing/invoice-issued, field status: type one of OPEN, PAID became text");
        assertThat(between(TEXT, CLOSED))
                .hasToString(
                        "[type-narrowed] billing/invoice-issued, field status: type text became one of OPEN, PAID");
    }

    @Test
    void typesThatCannotReadEachOtherAreChanged() {
        assertThat(between(new ScalarType(ScalarKind.LONG), new ScalarType(ScalarKind.DOUBLE)))
                .hasToString("[type-changed] billing/invoice-issued, field status: type long became double");
    }

    @Test
    void keysOfMapsAreCompared() {
        FieldType number = new ScalarType(ScalarKind.INTEGER);
        assertThat(between(new MapType(TEXT, number), new MapType(TEXT)))
                .hasToString("[type-widened] billing/invoice-issued, field status: keys integer became text");
        assertThat(between(new MapType(TEXT), new MapType(TEXT, number)))
                .hasToString("[type-narrowed] billing/invoice-issued, field status: keys text became integer");
        assertThat(between(new MapType(TEXT, new ScalarType(ScalarKind.UUID)), new MapType(TEXT, number)))
                .hasToString("[type-changed] billing/invoice-issued, field status: keys uuid became integer");
        assertThat(between(new MapType(TEXT), new MapType(TEXT, OPEN)))
                .hasToString(
                        "[open-choice-value-added] billing/invoice-issued, field status: keys text became one of OPEN,"
                                + " PAID or others");
        assertThat(between(new MapType(TEXT, CLOSED), new MapType(TEXT, new ChoiceType(List.of("OPEN"), false))))
                .hasToString("[choice-value-removed] billing/invoice-issued, field status: key PAID is gone");
        assertThat(between(new MapType(TEXT, CLOSED), new MapType(TEXT, CLOSED)).isEmpty())
                .isTrue();
    }

    private static Changes between(FieldType before, FieldType after) {
        return Evolution.between(
                ShapePairs.contract(List.of(Field.required("status", before))),
                ShapePairs.contract(List.of(Field.required("status", after))));
    }
}
