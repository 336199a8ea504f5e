package dev.concordat.core.derive;

import dev.concordat.api.Describes;
import dev.concordat.api.DomainFact;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.NearestName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that descriptions speak of what is there. One instance checks one fact. Not thread-safe. */
final class DescriptionCheck {
    private final Set<ClassView> seen = new HashSet<>();
    private final Problems problems;

    DescriptionCheck(Problems problems) {
        this.problems = problems;
    }

    /** Checks a class and the classes of its members, as far as they are described from outside. */
    void check(ClassView type) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof DescribedClass description) {
            description.described().ifPresent(described -> checkDescription(description, described));
        }
        if (type.obstacle().isEmpty()) {
            type.members().forEach(member -> check(member.type()));
        }
    }

    private void check(TypeView type) {
        check(type.declared());
        type.arguments().forEach(this::check);
    }

    private void checkDescription(DescribedClass description, ClassView described) {
        String place = FactReading.place(description);
        if (described.annotations().has(Describes.class)) {
            error(
                    place,
                    "expected a class to describe, but " + described.simpleName() + " is a description itself",
                    "name the class that is described there");
        } else if (described.annotations().has(DomainFact.class)) {
            error(
                    place,
                    "expected a class without annotations of its own, but " + described.simpleName()
                            + " carries @DomainFact",
                    "say it in one place: drop the description, or take the annotations from the class");
        }
        if (described.obstacle().isEmpty()) {
            description
                    .description()
                    .obstacle()
                    .filter(it -> it.contains(" whose method "))
                    .ifPresent(obstacle -> error(
                            place,
                            "expected methods that stand for members, but was " + obstacle,
                            "give each method no parameters and the type of its member"));
            description.statements().forEach(statement -> checkStatement(statement, described, place));
        }
    }

    private void checkStatement(MemberView statement, ClassView described, String place) {
        String where = place + ", method " + statement.name();
        Optional<MemberView> member = described.members().stream()
                .filter(one -> MemberNames.same(statement.name(), one.name()))
                .findFirst();
        List<String> names = described.members().stream().map(MemberView::name).toList();
        if (member.isEmpty()) {
            error(
                    where,
                    "expected the name of a member of " + described.simpleName() + ", but there is no "
                            + statement.name() + "; " + NearestName.hint(statement.name(), names),
                    "rename the method, or drop it");
        } else if (StatedType.merged(member.get().type(), statement.type()).isEmpty()) {
            error(
                    where,
                    "expected " + member.get().type().text() + " as in the payload of " + described.simpleName()
                            + ", but the method returns " + statement.type().text(),
                    "return " + member.get().type().text());
        }
    }

    private void error(String place, String what, String fix) {
        problems.error(DeclarationRule.DESCRIPTION_UNFIT, place, what, fix);
    }
}
