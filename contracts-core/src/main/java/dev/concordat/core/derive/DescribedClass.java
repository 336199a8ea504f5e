package dev.concordat.core.derive;

import java.util.List;
import java.util.Optional;

/**
 * A class that cannot be annotated together with what is said of it from outside. It has the name, packages and
 * annotations of its description and the members of the class that is described.
 *
 * @param description the interface that describes
 * @param described the class that is described; empty if it is missing from the class path
 */
record DescribedClass(ClassView description, Optional<ClassView> described) implements ClassView {
    @Override
    public String qualifiedName() {
        return description.qualifiedName();
    }

    @Override
    public String simpleName() {
        return description.simpleName();
    }

    @Override
    public boolean isRecord() {
        return false;
    }

    @Override
    public Optional<String> obstacle() {
        return described.isEmpty()
                ? Optional.of("the description of a class that is not on the class path")
                : described
                        .flatMap(ClassView::obstacle)
                        .map(obstacle -> "the description of " + described.get().simpleName() + ", " + obstacle);
    }

    @Override
    public Annotations annotations() {
        return description.annotations();
    }

    @Override
    public Annotations annotationsUpwards() {
        return described
                .map(ClassView::annotationsUpwards)
                .map(annotations()::and)
                .orElseGet(this::annotations);
    }

    @Override
    public boolean extendsNamed(String qualifiedName) {
        return description.extendsNamed(qualifiedName)
                || described.filter(one -> one.extendsNamed(qualifiedName)).isPresent();
    }

    @Override
    public Optional<MemberView> onlyValue() {
        return described.flatMap(ClassView::onlyValue);
    }

    @Override
    public Optional<Alternatives> alternatives() {
        return described.flatMap(ClassView::alternatives);
    }

    @Override
    public Optional<String> severalForms() {
        return described.flatMap(ClassView::severalForms);
    }

    @Override
    public List<MemberView> members() {
        return described.map(ClassView::members).orElse(List.of()).stream()
                .map(member -> statements().stream()
                        .filter(statement -> MemberNames.same(statement.name(), member.name()))
                        .findFirst()
                        .map(statement -> merged(member, statement))
                        .orElse(member))
                .toList();
    }

    /** The methods of the description. */
    List<MemberView> statements() {
        return description.members();
    }

    private static MemberView merged(MemberView member, MemberView statement) {
        return new MemberView(
                member.name(),
                StatedType.merged(member.type(), statement.type()).orElse(member.type()),
                statement.annotations().and(member.annotations()));
    }

    @Override
    public List<String> typeVariables() {
        return described.map(ClassView::typeVariables).orElse(List.of());
    }

    @Override
    public Optional<List<ConstantView>> constants() {
        return described.flatMap(ClassView::constants);
    }

    @Override
    public List<PackageView> packages() {
        return description.packages();
    }
}
