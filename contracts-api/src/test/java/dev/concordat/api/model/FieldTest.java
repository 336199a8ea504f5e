package dev.concordat.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {
    private static final FieldType TEXT = new ScalarType(ScalarKind.TEXT);
    private static final Field SKU = Field.required("sku", TEXT);
    private static final Field LINES = Field.required("lines", new ListType(new ObjectType(List.of(SKU))));
    private static final Field GRID = Field.optional("grid", new ListType(new ListType(new ObjectType(List.of(SKU)))));
    private static final Field LABELS = Field.optional("labels", new MapType(new ObjectType(List.of(SKU))));
    private static final Field OUTER =
            Field.required("outer", new ObjectType(List.of(SKU, Field.required("any", new AnyType()))));
    private static final List<Field> ALL = List.of(LINES, GRID, LABELS, OUTER);

    @Test
    void findsFieldsWhereverTheyAreHeld() {
        assertThat(Field.byPath(ALL).keySet())
                .containsExactly(
                        "lines",
                        "lines[].sku",
                        "grid",
                        "grid[][].sku",
                        "labels",
                        "labels{}.sku",
                        "outer",
                        "outer.sku",
                        "outer.any");
        assertThat(Field.find(ALL, "grid[][].sku")).containsSame(SKU);
    }

    @Test
    void findsNothingAtAPathThatIsNotThere() {
        assertThat(Field.find(ALL, "lines.sku")).isEmpty();
        assertThat(Field.find(ALL, "lines[]")).isEmpty();
        assertThat(Field.find(ALL, "")).isEmpty();
        assertThat(Field.byPath(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines.sku", "lines[]", "lines[].sku", "lines[][].sku", "lines{}.sku"})
    void seesWhatIsInside(String inner) {
        assertThat(Field.isInside(inner, "lines")).isTrue();
        assertThat(Field.isInside("lines", inner)).isFalse();
        assertThat(Field.overlap(inner, "lines")).isTrue();
        assertThat(Field.overlap("lines", inner)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "linesOpen", "other.lines", "lines-sku"})
    void seesThatNamesThatBeginAlikeAreApart(String other) {
        assertThat(Field.isInside(other, "lines")).isFalse();
        assertThat(Field.overlap(other, "lines")).isFalse();
        assertThat(Field.overlap("lines", other)).isFalse();
    }

    @Test
    void seesThatAFieldOverlapsWithItselfWithoutBeingInside() {
        assertThat(Field.overlap("lines", "lines")).isTrue();
        assertThat(Field.isInside("lines", "lines")).isFalse();
    }

    @Test
    void isRequiredUnlessSaidOtherwise() {
        assertThat(Field.builder().name("a").type(TEXT).build()).isEqualTo(Field.required("a", TEXT));
        assertThat(Field.required("a", TEXT).required()).isTrue();
        assertThat(Field.optional("a", TEXT).required()).isFalse();
        assertThat(Field.required("a", TEXT)).isNotEqualTo(Field.optional("a", TEXT));
    }

    @Test
    void needsNameAndType() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Field.builder().build())
                .withMessage("Cannot build Field, some of required attributes are not set [name, type]");
    }
}
