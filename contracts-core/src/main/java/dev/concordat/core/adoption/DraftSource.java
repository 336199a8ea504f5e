package dev.concordat.core.adoption;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Describes;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a draft as the source of a description.
 *
 * @param draft the draft
 */
record DraftSource(ContractDraft draft) {
    /** The package beside the classes that has their descriptions. */
    static final String PACKAGE = "describes";

    private static final Set<String> RESERVED = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while");
    private static final Set<String> OF_OBJECT = Arrays.stream(Object.class.getDeclaredMethods())
            .map(it -> it.getName())
            .collect(Collectors.toSet());

    String packageName() {
        return draft.type().getPackageName() + "." + PACKAGE;
    }

    String simpleName() {
        return draft.type().getSimpleName() + "Contract";
    }

    String path() {
        return packageName().replace('.', '/') + "/" + simpleName() + ".java";
    }

    String text() {
        String described = draft.type().getSimpleName();
        StringBuilder text = new StringBuilder("package " + packageName() + ";\n\n");
        imports().forEach(name -> text.append("import ").append(name).append(";\n"));
        text.append(
                "\n/** A draft: answer the questions below and replace the TODO, then take the questions out. */\n");
        if (isDeprecated()) {
            text.append("@SuppressWarnings({\"deprecation\", \"removal\"})\n");
        }
        text.append("@Describes(")
                .append(canImport() ? described : draft.type().getName())
                .append(".class)\n@DomainFact(name = \"")
                .append(draft.factName())
                .append("\", version = \"0.1.0\")\n@Meaning(\"TODO: what became true when ")
                .append(described)
                .append(" was published?\")\npublic interface ")
                .append(simpleName())
                .append(" {\n");
        List<String> parts = Stream.concat(
                        Stream.of(comments(draft.questions())).filter(part -> !part.isEmpty()),
                        draft.members().stream().map(DraftSource::member))
                .toList();
        return text.append(String.join("\n", parts)).append("}\n").toString();
    }

    private Set<String> imports() {
        Set<String> names =
                new TreeSet<>(Set.of(Describes.class.getName(), DomainFact.class.getName(), Meaning.class.getName()));
        if (canImport()) {
            names.add(draft.type().getName());
        }
        draft.members().stream()
                .filter(member -> method(member).isPresent())
                .flatMap(member -> annotation(member.suggestion()).stream())
                .map(Class::getName)
                .forEach(names::add);
        return names;
    }

    /** A name of the annotations or of java.lang would hide what else the file says. */
    private boolean canImport() {
        String name = draft.type().getSimpleName();
        return Stream.of(Describes.class, DomainFact.class, Meaning.class, BusinessKey.class, OccurredAt.class)
                        .noneMatch(one -> one.getSimpleName().equals(name))
                && !name.equals(simpleName())
                && draft.members().stream()
                        .flatMap(member -> member.source().stream())
                        .noneMatch(source -> source.contains("java.lang." + name));
    }

    private boolean isDeprecated() {
        return draft.type().isAnnotationPresent(Deprecated.class);
    }

    private static String member(DraftMember member) {
        String questions = comments(member.questions());
        Optional<String> method = method(member);
        if (method.isEmpty()) {
            return "    // " + line(member.name()) + "\n" + questions;
        }
        return questions
                + annotation(member.suggestion())
                        .map(one -> "    @" + one.getSimpleName() + "\n")
                        .orElse("")
                + "    " + member.source().orElseThrow().replaceAll("\\bjava\\.lang\\.(?=[A-Z]\\w*\\b(?!\\.))", "")
                + " "
                + method.get() + "();\n";
    }

    private static Optional<Class<?>> annotation(Suggestion suggestion) {
        return switch (suggestion) {
            case NONE -> Optional.empty();
            case BUSINESS_KEY -> Optional.of(BusinessKey.class);
            case OCCURRED_AT -> Optional.of(OccurredAt.class);
        };
    }

    /** The member's name, with an underscore where Java or the rule for getters would read it otherwise. */
    private static Optional<String> method(DraftMember member) {
        String name = member.name().replaceFirst("^(get|is)(?=[A-Z])", "$1_");
        boolean identifier = !name.isEmpty()
                && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart)
                && !name.equals("_");
        return Optional.of(RESERVED.contains(name) || OF_OBJECT.contains(name) ? name + "_" : name)
                .filter(one -> identifier && member.source().isPresent());
    }

    private static String comments(List<String> questions) {
        return questions.stream()
                .map(question -> "    // " + line(question) + "\n")
                .collect(Collectors.joining());
    }

    /** A schema could name a member with anything, also a line end or the beginning of a Unicode escape. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\\\\u2028\u2029]", "?");
    }
}
