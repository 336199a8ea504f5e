package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.contract;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rule fires for which change of the values a field can have; each both ways. */
class FieldComparisonTest {
    private static final FieldType TEXT = new ScalarType(ScalarKind.TEXT);

    private static Field field(FieldType type, Constraint... constraints) {
        return Field.builder()
                .name("note")
                .type(type)
                .addConstraints(constraints)
                .build();
    }

    private static String changes(Field before, Field after) {
        return Evolution.between(
                        contract("1.0.0", before).build(),
                        contract("1.1.0", after).build())
                .toString()
                .replace(" billing/invoice-issued, field note", "");
    }

    private static String constraint(Constraint before, Constraint after) {
        return changes(field(TEXT, before), field(TEXT, after));
    }

    private static Constraint least(int bound, boolean inclusive) {
        return new Constraint.Minimum(BigDecimal.valueOf(bound), inclusive);
    }

    private static Constraint most(int bound, boolean inclusive) {
        return new Constraint.Maximum(BigDecimal.valueOf(bound), inclusive);
    }

    @Test
    void tellsWiderTypesFromNarrowerOnes() {
        Field integer = field(new ScalarType(ScalarKind.INTEGER));
        Field wide = field(new ScalarType(ScalarKind.LONG));

        assertThat(changes(integer, wide)).isEqualTo("[type-widened]: type integer became long");
        assertThat(changes(wide, integer)).isEqualTo("[type-narrowed]: type long became integer");
        assertThat(changes(wide, field(TEXT))).isEqualTo("[type-changed]: type long became text");
        assertThat(changes(field(new ListType(TEXT)), field(new ListType(new ScalarType(ScalarKind.UUID)))))
                .isEqualTo("[type-narrowed][]: type text became uuid");
    }

    @Test
    void tellsPresenceBothWays() {
        Field maybe = Field.optional("note", TEXT);

        assertThat(changes(field(TEXT), maybe))
                .isEqualTo("[field-became-optional]: presence always there became may be absent");
        assertThat(changes(maybe, field(TEXT)))
                .isEqualTo("[field-became-required]: presence may be absent became always there");
    }

    @Test
    void tellsInWhichAlternativesFieldsAre() {
        assertThat(changes(field(TEXT), onlyIf(field(TEXT), "card")))
                .isEqualTo("[field-became-optional]: presence always there became there if kind is card");
        assertThat(changes(onlyIf(field(TEXT), "card"), field(TEXT)))
                .isEqualTo("[field-became-required]: presence there if kind is card became always there");
        assertThat(changes(onlyIf(field(TEXT), "card"), onlyIf(field(TEXT), "card", "cheque")))
                .isEqualTo(
                        "[field-became-required]: presence there if kind is card became there if kind is card or cheque");
        assertThat(changes(onlyIf(field(TEXT), "card"), onlyIf(field(TEXT), "cheque")))
                .isEqualTo("[field-became-optional]: presence there if kind is card became there if kind is cheque\n"
                        + "[field-became-required]: presence there if kind is card became there if kind is cheque");
        Field maybe = onlyIf(Field.optional("note", TEXT), "card");
        assertThat(changes(maybe, onlyIf(Field.optional("note", TEXT), "card", "cash")))
                .isEqualTo(
                        "[optional-field-added]: presence may be there if kind is card became may be there if kind is"
                                + " card or cash");
        assertThat(changes(Field.optional("note", TEXT), maybe))
                .isEqualTo("[optional-field-removed]: presence may be absent became may be there if kind is card");
        assertThat(changes(maybe, maybe)).isEmpty();
    }

    private static Field onlyIf(Field field, String... kinds) {
        return Field.builder()
                .from(field)
                .onlyIf(new PresenceCondition("kind", List.of(kinds)))
                .build();
    }

    @Test
    void tellsOpenChoicesFromClosedOnes() {
        Field closed = field(new ChoiceType(List.of("A"), false));
        Field open = field(new ChoiceType(List.of("A"), true));
        Field more = field(new ChoiceType(List.of("A", "B"), false));
        Field openMore = field(new ChoiceType(List.of("A", "B"), true));

        assertThat(changes(closed, open)).isEqualTo("[choice-opened]: choice closed became open");
        assertThat(changes(open, closed)).isEqualTo("[choice-closed]: choice open became closed");
        assertThat(changes(closed, more)).isEqualTo("[choice-value-added]: value B is new");
        assertThat(changes(more, closed)).isEqualTo("[choice-value-removed]: value B is gone");
        assertThat(changes(open, openMore)).isEqualTo("[open-choice-value-added]: value B is new");
        assertThat(changes(openMore, open)).isEqualTo("[open-choice-value-removed]: value B is gone");
    }

    @Test
    void tellsTighterBoundsFromLooserOnes() {
        assertThat(constraint(least(1, true), least(2, true)))
                .isEqualTo("[constraint-tightened]: minimum at least 1 became at least 2");
        assertThat(constraint(least(1, true), least(1, false)))
                .isEqualTo("[constraint-tightened]: minimum at least 1 became above 1");
        assertThat(constraint(most(2, true), most(1, true)))
                .isEqualTo("[constraint-tightened]: maximum at most 2 became at most 1");
        assertThat(constraint(most(2, false), most(2, true)))
                .isEqualTo("[constraint-loosened]: maximum below 2 became at most 2");
        assertThat(constraint(new Constraint.Size(1, 5), new Constraint.Size(2, 5)))
                .isEqualTo("[constraint-tightened]: least size 1 to 5 became 2 to 5");
        assertThat(constraint(new Constraint.Size(1, 5), new Constraint.Size(1, 6)))
                .isEqualTo("[constraint-loosened]: greatest size 1 to 5 became 1 to 6");
        assertThat(constraint(new Constraint.Matches("[a-z]+"), new Constraint.Matches("[0-9]+")))
                .isEqualTo("[pattern-changed]: pattern [a-z]+ became [0-9]+");
    }

    @Test
    void tellsThatAConstraintCameOrWent() {
        assertThat(changes(field(TEXT), field(TEXT, new Constraint.Size(1, 5))))
                .isEqualTo("[constraint-added]: least size 1 to 5 is new");
        assertThat(changes(field(TEXT, new Constraint.NotBlank()), field(TEXT)))
                .isEqualTo("[constraint-removed]: form not blank is gone");
        assertThat(changes(field(TEXT, new Constraint.Email()), field(TEXT)))
                .isEqualTo("[constraint-removed]: form an e-mail address is gone");
    }
}
