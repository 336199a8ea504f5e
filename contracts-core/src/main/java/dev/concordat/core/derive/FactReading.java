package dev.concordat.core.derive;

import dev.concordat.api.Dataset;
import dev.concordat.api.DomainFact;
import dev.concordat.api.FactId;
import dev.concordat.api.Naming;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Field;
import dev.concordat.core.finding.DeclarationRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of a fact's class that other facts refer to: its id, its fields and its business key.
 *
 * @param type the class
 * @param scope its context
 * @param id its id
 * @param naming the naming that applies
 * @param members its members with their places in the payload
 * @param fields its fields
 * @param keyPaths paths of the parts of its business key
 */
record FactReading(
        ClassView type,
        ContextScope scope,
        FactId id,
        Naming naming,
        List<PayloadMember> members,
        List<Field> fields,
        List<String> keyPaths) {

    static String place(ClassView type) {
        return "class " + type.qualifiedName().replace('$', '.');
    }

    /** What says that a class is a fact or a row of a dataset. */
    static Optional<AnnotationView> declaration(ClassView type) {
        return type.annotations()
                .find(DomainFact.class)
                .or(() -> type.annotations().find(Dataset.class));
    }

    static Optional<FactReading> read(ClassView type, Set<String> purposes, Problems problems) {
        String place = place(type);
        Optional<AnnotationView> declared = declaration(type);
        if (declared.isEmpty()) {
            problems.error(
                    DeclarationRule.FACT_NOT_DECLARED,
                    place,
                    JMolecules.isDomainEvent(type)
                            ? "expected @DomainFact or @Dataset, but the class carries only what makes it a domain event"
                                    + " of jMolecules, which is no fact until its context publishes it"
                            : "expected @DomainFact or @Dataset, but the class does not carry it",
                    "annotate the class with @DomainFact(name = \"" + PayloadNames.kebab(type.simpleName())
                            + "\"), @Meaning and one @BusinessKey");
            return Optional.empty();
        }
        Optional<String> obstacle = type.obstacle();
        if (obstacle.isPresent()) {
            problems.error(
                    DeclarationRule.TYPE_UNSUPPORTED,
                    place,
                    "expected a record, a bean with getters or a value type with accessors, but was " + obstacle.get(),
                    "declare the fact as a record");
            return Optional.empty();
        }
        new DescriptionCheck(problems).check(type);
        ContextScope scope = ContextScope.of(type);
        Naming naming = Optional.of(declared.get().constant("naming", Naming.class))
                .filter(one -> one != Naming.INHERITED)
                .orElseGet(scope::naming);
        FieldDerivation derivation =
                new FieldDerivation(naming, Side.PRODUCER, new StatementDerivation(purposes, problems), problems);
        List<Field> fields = derivation.derive(type);
        List<String> keys = new RoleDerivation(derivation.members(), fields, problems).businessKey();
        return problems.checked(
                        DeclarationRule.NAME_INVALID,
                        place,
                        () -> new FactId(
                                /* context= */ scope.name(),
                                /* name= */ declared.get().text("name")))
                .map(id -> new FactReading(type, scope, id, naming, derivation.members(), fields, keys));
    }

    static Set<String> ids(List<DeclaredPurpose> purposes) {
        return purposes.stream().map(DeclaredPurpose::id).collect(Collectors.toSet());
    }
}
