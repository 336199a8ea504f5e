package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliedOnTest {
    private static final Field NAME = Field.required("name", new ScalarType(ScalarKind.TEXT));
    private static final Field AGE = Field.optional("age", new ScalarType(ScalarKind.INTEGER));
    private static final Field AGE_AS_LONG = Field.required("age", new ScalarType(ScalarKind.LONG));
    private static final ObjectType STATED = new ObjectType(List.of(NAME, AGE));
    private static final ObjectType RELIED = new ObjectType(List.of(AGE_AS_LONG));
    private static final ObjectType SEEN = new ObjectType(List.of(AGE));

    @Test
    void countsValuesInsideObjectsAsLeaves() {
        Field people = Field.required("people", new ListType(STATED));

        assertThat(ReliedOn.leaves(List.of(NAME, people)).keySet())
                .containsExactly("name", "people[].name", "people[].age");
    }

    @Test
    void seesWhatTheContractStatesOfFieldsThatAreReliedOn() {
        assertThat(ReliedOn.seen(List.of(NAME, AGE), List.of(AGE_AS_LONG))).containsExactly(AGE);
    }

    @Test
    void seesOnlyReliedOnFieldsInsideObjectsListsAndMaps() {
        assertThat(ReliedOn.seen(
                        List.of(
                                Field.required("one", STATED),
                                Field.optional("list", new ListType(STATED)),
                                Field.required("map", new MapType(new ListType(STATED)))),
                        List.of(
                                Field.required("map", new MapType(new ListType(RELIED))),
                                Field.required("list", new ListType(RELIED)),
                                Field.required("one", RELIED))))
                .containsExactly(
                        Field.required("one", SEEN),
                        Field.optional("list", new ListType(SEEN)),
                        Field.required("map", new MapType(new ListType(SEEN))));
    }

    @Test
    void seesAllOfAValueThatIsReadAsAny() {
        Field one = Field.required("one", STATED);

        assertThat(ReliedOn.seen(List.of(one), List.of(Field.required("one", new AnyType()))))
                .containsExactly(one);
    }

    @Test
    void leavesOutWhatTheContractDoesNotState() {
        assertThat(ReliedOn.seen(List.of(NAME), List.of(AGE_AS_LONG))).isEmpty();
    }
}
