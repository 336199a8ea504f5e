package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConstraintFitTest {
    private static final Set<String> NUMBERS = Set.of("big-integer", "decimal", "double", "integer", "long");

    private static Map<String, FieldType> types() {
        Map<String, FieldType> types = new LinkedHashMap<>();
        EnumSet.allOf(ScalarKind.class).forEach(kind -> types.put(kind.id(), new ScalarType(kind)));
        FieldType text = new ScalarType(ScalarKind.TEXT);
        types.put("list", new ListType(text));
        types.put("map", new MapType(text, MapType.TEXT));
        types.put("object", new ObjectType(List.of()));
        types.put("choice", new ChoiceType(List.of("A"), false));
        types.put("any", new AnyType());
        return types;
    }

    private static Set<String> takenBy(Constraint... constraints) {
        Set<String> taken = new TreeSet<>();
        types().forEach((name, type) -> {
            if (Arrays.stream(constraints).allMatch(one -> ConstraintFit.fits(one, type, "x", new Problems()))) {
                taken.add(name);
            }
        });
        return taken;
    }

    @Test
    void boundsAreForNumbers() {
        assertThat(takenBy(new Constraint.Minimum(BigDecimal.ZERO, true))).isEqualTo(NUMBERS);
        assertThat(takenBy(new Constraint.Maximum(BigDecimal.ZERO, true))).isEqualTo(NUMBERS);
        assertThat(takenBy(new Constraint.Digits(3, 2))).isEqualTo(NUMBERS);
    }

    @Test
    void sizesAreForTextsListsAndMaps() {
        assertThat(takenBy(new Constraint.Size(1, 2))).containsExactly("list", "map", "text");
    }

    @Test
    void formsAreForTexts() {
        assertThat(takenBy(new Constraint.Matches("a"))).containsExactly("text");
        assertThat(takenBy(new Constraint.NotBlank())).containsExactly("text");
        assertThat(takenBy(new Constraint.Email())).containsExactly("text");
    }

    @Test
    void saysWhatDoesNotFit() {
        Problems problems = new Problems();

        assertThat(ConstraintFit.fits(new Constraint.NotBlank(), new ScalarType(ScalarKind.LONG), "member x", problems))
                .isFalse();
        assertThat(problems.findings())
                .hasToString(
                        "[constraint-invalid] member x: expected a constraint that applies to the member, but NotBlank"
                                + " does not\n  fix: remove the constraint, or change the type of the member");
    }
}
