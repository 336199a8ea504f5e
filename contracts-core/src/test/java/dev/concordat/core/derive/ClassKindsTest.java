package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.Field;
import dev.concordat.core.derive.fixture.Beans;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassKindsTest {
    private static final String PLACE = "class dev.concordat.core.derive.fixture.";

    private static List<String> names(Class<?> fact) {
        return Contracts.of(fact).fields().stream().map(Field::name).toList();
    }

    private static List<String> said(Class<?> fact) {
        return Contracts.derive(fact).findings().errors().stream()
                .map(finding -> finding.place().replace(PLACE, "") + ": " + finding.what())
                .toList();
    }

    private static String refused(String fact, String kind) {
        return "Beans." + fact + ": expected a record, a bean with getters or a value type with accessors, but was "
                + kind;
    }

    private static String refusedMember(String member, String kind) {
        return "Beans.Members, member " + member + ": expected a type with a known form in JSON, but was " + kind;
    }

    @Test
    void takesFieldsInDeclaredOrderWithThoseOfSuperclassesFirst() {
        assertThat(names(Beans.Scattered.class)).containsExactly("first", "onSetter", "onField", "absent", "byName");
    }

    @Test
    void takesStatedOrderBeforeTheAlphabet() {
        assertThat(names(Beans.StatedOrder.class)).containsExactly("second", "first", "another");
    }

    @Test
    void takesTheAlphabetWhereMembersHaveNoFields() {
        assertThat(names(Beans.NoFields.class)).containsExactly("a", "b");
    }

    @Test
    void collectsAnnotationsFromGetterFieldSetterAndParameter() {
        Map<String, Field> fields =
                Field.byPath(Contracts.of(Beans.Scattered.class).fields());

        assertThat(fields.get("onSetter").meaning().orElseThrow().text()).isEqualTo("said on the setter");
        assertThat(fields.get("onSetter").required()).isFalse();
        assertThat(fields.get("onField").constraints()).hasSize(1);
        assertThat(fields.get("absent").required()).isFalse();
        assertThat(fields.get("first").required()).isTrue();
    }

    @Test
    void takesAbstractAccessorsAndGettersOfValueTypeButNoOtherDefaultMethods() {
        assertThat(names(Beans.ValueType.class)).containsExactly("count", "id", "label");
    }

    @Test
    void leavesOutMethodsThatTheValueTypeImplementsItself() {
        assertThat(names(Beans.Ordered.class)).containsExactly("id", "label");
        assertThat(names(Beans.Labelled.class)).containsExactly("id");
    }

    @Test
    void refusesFactsWhoseMembersCannotBeKnown() {
        assertThat(said(Beans.Silent.class)).containsExactly(refused("Silent", "a class without getters"));
        assertThat(said(Beans.Nothing.class)).containsExactly(refused("Nothing", "an interface without accessors"));
        assertThat(said(Beans.Several.class)).containsExactly(refused("Several", "an enum"));
        assertThat(said(Beans.WithParameters.class))
                .containsExactly(refused("WithParameters", "an interface whose method price takes parameters"));
    }

    @Test
    void doesNotTakeTheImplementationForItsValueType() {
        assertThat(said(Beans.HandWritten.class))
                .containsExactly(
                        "Beans.HandWritten: expected @DomainFact or @Dataset, but the class does not carry it");
    }

    @Test
    void saysWhatMembersAreThatHaveNoKnownForm() {
        assertThat(said(Beans.Members.class))
                .containsExactlyInAnyOrder(
                        refusedMember(
                                "sealed",
                                "Beans.Sealed, one of several types, and nothing in the payload says which: @JsonTypeInfo is missing"),
                        refusedMember(
                                "withParameters",
                                "Beans.WithParameters, an interface whose method price takes parameters"),
                        "Beans.Tree, member branches: expected a type that does not contain itself, but Beans.Tree does",
                        refusedMember("silent", "Beans.Silent, a class without getters"));
    }

    @Test
    void saysThatMethodReturnsNothing() {
        assertThat(new ReflectedClass(Beans.Doing.class).obstacle())
                .contains("an interface whose method run returns nothing");
    }

    @Test
    void readsMembersOfMembers() {
        assertThat(Contracts.derive(Beans.Members.class).value().orElseThrow().fields())
                .extracting(Field::name)
                .containsExactly("line", "value", "oneValue", "tree");
    }
}
