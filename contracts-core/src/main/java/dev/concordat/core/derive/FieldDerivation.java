package dev.concordat.core.derive;

import dev.concordat.api.Naming;
import dev.concordat.api.OpenEnum;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.core.finding.DeclarationRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** From the members of a class to the fields of a payload. One instance reads one class. Not thread-safe. */
final class FieldDerivation {
    private final Naming naming;
    private final Side side;
    private final Problems problems;
    private final TypeDerivation types;
    private final StatementDerivation statements;
    private final List<PayloadMember> members = new ArrayList<>();

    FieldDerivation(Naming naming, Side side, StatementDerivation statements, Problems problems) {
        this.naming = naming;
        this.side = side;
        this.problems = problems;
        this.statements = statements;
        this.types = new TypeDerivation(this, side, problems);
    }

    List<Field> derive(ClassView type) {
        TypeView itself = new TypeView(type, List.of(), Annotations.NONE, type.simpleName());
        return types.inside(itself, () -> fields(type, List.of(), Enclosing.NOTHING));
    }

    /** The members found by {@link #derive}, depth first. */
    List<PayloadMember> members() {
        return members;
    }

    /**
     * Reads the members of one class.
     *
     * @param type the class
     * @param arguments what stands for its type variables
     * @param enclosing what surrounds them in the payload
     */
    List<Field> fields(ClassView type, List<TypeView> arguments, Enclosing enclosing) {
        return type.alternatives()
                .map(alternatives -> alternatives(type, alternatives, enclosing))
                .orElseGet(() -> ownFields(type, arguments, enclosing));
    }

    private List<Field> alternatives(ClassView type, Alternatives alternatives, Enclosing enclosing) {
        int before = members.size();
        String place = FactReading.place(type);
        Map<String, List<Field>> byValue = new LinkedHashMap<>();
        Optional<ClassView> others = side == Side.CONSUMER ? alternatives.others() : Optional.empty();
        alternatives.byValue().forEach((value, view) -> {
            if (!others.equals(Optional.of(view))) {
                byValue.put(value, ofAlternative(type, view, enclosing));
            }
        });
        keepFirst(before);
        Optional<List<Field>> ofOthers = others.map(view -> ofAlternative(type, view, Enclosing.at(Optional.empty())));
        boolean open = others.isPresent()
                || (side == Side.PRODUCER && type.annotations().has(OpenEnum.class));
        return new AlternativeFields(alternatives, byValue, ofOthers, open).folded(place, problems);
    }

    private List<Field> ofAlternative(ClassView type, ClassView view, Enclosing enclosing) {
        Optional<String> obstacle =
                side == Side.CONSUMER && !view.isRecord() ? Optional.of("another kind of class") : view.obstacle();
        obstacle.ifPresent(what -> problems.error(
                DeclarationRule.TYPE_UNSUPPORTED,
                FactReading.place(view),
                "expected a record, since it is one of the types of " + type.simpleName() + ", but was " + what,
                "make it a record"));
        return obstacle.isPresent() ? List.of() : ownFields(view, List.of(), enclosing);
    }

    /** What alternatives have in common was read once for each. */
    private void keepFirst(int from) {
        Set<String> paths = new HashSet<>();
        members.subList(from, members.size()).removeIf(member -> !paths.add(member.path()));
    }

    private List<Field> ownFields(ClassView type, List<TypeView> arguments, Enclosing enclosing) {
        String onClass = "class " + type.qualifiedName().replace('$', '.');
        JacksonClass jackson = JacksonClass.of(type);
        UnaryOperator<String> names = jackson.naming(naming, onClass, problems);
        Map<String, Field> fields = new LinkedHashMap<>();
        Map<String, TypeView> stated = TypeBindings.of(type.typeVariables(), arguments);
        for (MemberView declared : type.members()) {
            MemberView member = declared.with(stated).unfolded();
            String name = PayloadNames.of(member, names);
            JacksonMember form = new JacksonMember(member, jackson);
            String place = onClass + ", member " + member.name();
            if (!form.isLeftOut(side)
                    && !jackson.leavesOut(name, side)
                    && !enclosing.leftOut().contains(name)) {
                for (Field field : form.unwrapped()
                        .map(one -> unwrapped(form, one, place, enclosing))
                        .orElseGet(() -> field(form, enclosing.name(name), place, enclosing).stream()
                                .toList())) {
                    add(field, fields, place);
                }
            }
        }
        return List.copyOf(fields.values());
    }

    private void add(Field field, Map<String, Field> fields, String place) {
        if (fields.putIfAbsent(field.name(), field) != null) {
            problems.error(
                    DeclarationRule.FIELD_NAME_CLASH,
                    place,
                    "expected a name of its own in the payload, but \"" + field.name()
                            + "\" is the name of another member",
                    "rename the member, or give it another @JsonProperty name");
        }
    }

    private List<Field> unwrapped(JacksonMember form, AnnotationView how, String place, Enclosing enclosing) {
        if (enclosing.isRenaming()) {
            formUnknown(
                    place,
                    "@JsonUnwrapped stands inside another one with a prefix or suffix, which Jackson does not put to its"
                            + " names");
            return List.of();
        }
        Enclosing inside = enclosing.unwrapping(
                how.text("prefix"), how.text("suffix"), !isRequired(form.member()), form.leftOutInside(side));
        return types.members(form.member().type(), place, inside).orElse(List.of());
    }

    private Optional<Field> field(JacksonMember form, String name, String place, Enclosing enclosing) {
        MemberView member = form.member();
        Optional<String> hidden = form.hidden();
        if (hidden.isPresent()) {
            formUnknown(place, hidden.get() + " writes it in a form of its own");
            return Optional.empty();
        }
        Optional<String> path = enclosing.path().map(before -> before + name);
        int index = members.size();
        return types.derive(member.type(), member.annotations(), place, path, form.leftOutInside(side))
                .filter(type -> hasFormOf(type, member, place))
                .map(type -> {
                    Field.Builder builder = Field.builder();
                    builder.name(name).type(type);
                    builder.required(isRequired(member) && !enclosing.perhaps() && !form.isLeftOutIfEmpty(type));
                    builder.meaning(statements.meaning(member.annotations(), place));
                    builder.unit(statements.unit(member.annotations(), type, place));
                    builder.privacy(statements.privacy(member.annotations(), place));
                    builder.sensitivity(statements.sensitivity(member.annotations()));
                    builder.deprecation(statements.deprecation(member.annotations(), place));
                    builder.addAllConstraints(ConstraintDerivation.constraints(member, type, place, problems));
                    Field field = builder.build();
                    // Before the members inside it, which were added while its type was read.
                    path.ifPresent(
                            where -> members.add(index, new PayloadMember(where, place, member.annotations(), field)));
                    return field;
                });
    }

    private boolean hasFormOf(FieldType type, MemberView member, String place) {
        Optional<String> other = member.annotations()
                .find(JacksonClass.SHARED + "JsonFormat")
                .flatMap(format -> JacksonFormat.other(format, type));
        other.ifPresent(how -> formUnknown(place, how));
        return other.isEmpty();
    }

    private void formUnknown(String place, String but) {
        problems.error(
                DeclarationRule.FORM_UNKNOWN,
                place,
                "expected a value that is written as its type says, but " + but,
                "remove the annotation, or declare the member as what is written: text in another form is a String");
    }

    private static boolean isRequired(MemberView member) {
        boolean nullable = member.annotations().hasSimpleName("Nullable")
                || member.type().annotations().hasSimpleName("Nullable");
        return !nullable && !TypeDerivation.isOptional(member.type());
    }
}
