package dev.concordat.core.derive;

import dev.concordat.api.Naming;
import dev.concordat.api.model.Field;
import dev.concordat.core.finding.DeclarationRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the members of a class to the fields of a payload. One instance reads one class. Not thread-safe. */
final class FieldDerivation {
    private static final String JSON_IGNORE = "com.fasterxml.jackson.annotation.JsonIgnore";

    private final Naming naming;
    private final Problems problems;
    private final TypeDerivation types;
    private final StatementDerivation statements;
    private final List<PayloadMember> members = new ArrayList<>();

    FieldDerivation(Naming naming, Side side, StatementDerivation statements, Problems problems) {
        this.naming = naming;
        this.problems = problems;
        this.statements = statements;
        this.types = new TypeDerivation(this, side, problems);
    }

    List<Field> derive(ClassView type) {
        TypeView itself = new TypeView(type, List.of(), Annotations.NONE, type.simpleName());
        return types.inside(itself, () -> fields(type, List.of(), Optional.of("")));
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
     * @param prefix path of the object with a dot, or empty inside lists and maps
     */
    List<Field> fields(ClassView type, List<TypeView> arguments, Optional<String> prefix) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Map<String, TypeView> stated = TypeBindings.of(type.typeVariables(), arguments);
        for (MemberView declared : type.members()) {
            MemberView member = declared.with(stated);
            if (!member.annotations()
                    .find(JSON_IGNORE)
                    .map(one -> one.flag("value"))
                    .orElse(false)) {
                String place = "class " + type.qualifiedName().replace('$', '.') + ", member " + member.name();
                field(member, place, prefix).ifPresent(field -> {
                    if (fields.putIfAbsent(field.name(), field) != null) {
                        problems.error(
                                DeclarationRule.FIELD_NAME_CLASH,
                                place,
                                "expected a name of its own in the payload, but \"" + field.name()
                                        + "\" is the name of another member",
                                "rename the member, or give it another @JsonProperty name");
                    }
                });
            }
        }
        return List.copyOf(fields.values());
    }

    private Optional<Field> field(MemberView member, String place, Optional<String> prefix) {
        String name = PayloadNames.of(member, naming);
        Optional<String> path = prefix.map(before -> before + name);
        int index = members.size();
        return types.derive(member.type(), member.annotations(), place, path).map(type -> {
            Field.Builder builder = Field.builder();
            builder.name(name).type(type).required(isRequired(member));
            builder.meaning(statements.meaning(member.annotations(), place));
            builder.unit(statements.unit(member.annotations(), type, place));
            builder.privacy(statements.privacy(member.annotations(), place));
            builder.sensitivity(statements.sensitivity(member.annotations()));
            builder.deprecation(statements.deprecation(member.annotations(), place));
            builder.addAllConstraints(ConstraintDerivation.constraints(member, type, place, problems));
            Field field = builder.build();
            // Before the members inside it, which were added while its type was read.
            path.ifPresent(where -> members.add(index, new PayloadMember(where, place, member.annotations(), field)));
            return field;
        });
    }

    private static boolean isRequired(MemberView member) {
        boolean nullable = member.annotations().hasSimpleName("Nullable")
                || member.type().annotations().hasSimpleName("Nullable");
        return !nullable && !TypeDerivation.isOptional(member.type());
    }
}
