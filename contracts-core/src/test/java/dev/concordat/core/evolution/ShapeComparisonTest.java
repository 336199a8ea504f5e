package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeComparisonTest {
    private static final Field NUMBER = Field.required("number", new ScalarType(ScalarKind.TEXT));
    private static final Field AMOUNT = Field.required("amount", new ScalarType(ScalarKind.DECIMAL));

    @Test
    void otherOrderOfFieldsIsReportedWhereItIs() {
        assertThat(Evolution.between(lines(NUMBER, AMOUNT), lines(AMOUNT, NUMBER)))
                .hasToString("[order-changed] billing/invoice-issued, field lines[]:"
                        + " order of fields [number, amount] became [amount, number]");
        assertThat(Evolution.between(
                        ShapePairs.contract(List.of(NUMBER, AMOUNT)), ShapePairs.contract(List.of(AMOUNT, NUMBER))))
                .hasToString("[order-changed] billing/invoice-issued:"
                        + " order of fields [number, amount] became [amount, number]");
    }

    private static SemanticContract lines(Field... inside) {
        return ShapePairs.contract(List.of(Field.required("lines", new ListType(new ObjectType(List.of(inside))))));
    }
}
