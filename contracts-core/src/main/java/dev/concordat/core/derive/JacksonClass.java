package dev.concordat.core.derive;

import dev.concordat.api.Naming;
import dev.concordat.core.finding.DeclarationRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;

/**
 * What the annotations of Jackson say of a class: those of the class itself and of what it extends, nearest first.
 *
 * @param annotations the annotations
 */
record JacksonClass(Annotations annotations) {
    /** The annotations that both Jackson 2 and Jackson 3 use. */
    static final String SHARED = "com.fasterxml.jackson.annotation.";

    private static final List<String> NAMING = List.of(
            "tools.jackson.databind.annotation.JsonNaming", "com.fasterxml.jackson.databind.annotation.JsonNaming");
    private static final Map<String, PropertyNamingStrategy> STRATEGIES = Map.of(
            "LowerCamelCaseStrategy", PropertyNamingStrategies.LOWER_CAMEL_CASE,
            "UpperCamelCaseStrategy", PropertyNamingStrategies.UPPER_CAMEL_CASE,
            "SnakeCaseStrategy", PropertyNamingStrategies.SNAKE_CASE,
            "UpperSnakeCaseStrategy", PropertyNamingStrategies.UPPER_SNAKE_CASE,
            "LowerCaseStrategy", PropertyNamingStrategies.LOWER_CASE,
            "KebabCaseStrategy", PropertyNamingStrategies.KEBAB_CASE,
            "LowerDotCaseStrategy", PropertyNamingStrategies.LOWER_DOT_CASE);

    static JacksonClass of(ClassView type) {
        return new JacksonClass(type.annotationsUpwards());
    }

    /** How members without a stated name are named: as the class says, else as is usual in the context. */
    UnaryOperator<String> naming(Naming ofContext, String place, Problems problems) {
        Optional<AnnotationView> stated =
                NAMING.stream().flatMap(name -> annotations.find(name).stream()).findFirst();
        if (stated.isEmpty()) {
            return name -> PayloadNames.translated(name, ofContext);
        }
        Optional<ClassView> strategy = stated.get().typeIfPresent("value");
        Optional<PropertyNamingStrategy> known = strategy.filter(
                        one -> one.qualifiedName().contains("jackson.databind.PropertyNamingStrateg"))
                .map(one -> STRATEGIES.get(one.simpleName()));
        if (known.isEmpty()) {
            problems.error(
                    DeclarationRule.FORM_UNKNOWN,
                    place,
                    "expected one of Jackson's own naming strategies in @JsonNaming, but was "
                            + strategy.map(ClassView::simpleName).orElse("one that is not on the class path"),
                    "give the members their names with @JsonProperty, and remove @JsonNaming");
            return UnaryOperator.identity();
        }
        return name -> PayloadNames.translated(name, known.get());
    }

    /** Whether the class takes a member out of the payload by its name there. */
    boolean leavesOut(String name, Side side) {
        boolean ignored = annotations.all().stream()
                .filter(one -> one.name().equals(SHARED + "JsonIgnoreProperties"))
                .anyMatch(one -> ignores(one, side) && one.texts("value").contains(name));
        return ignored
                || annotations
                        .find(SHARED + "JsonIncludeProperties")
                        .filter(one -> !one.texts("value").contains(name))
                        .isPresent();
    }

    static boolean ignores(AnnotationView properties, Side side) {
        return !properties.flag(side == Side.PRODUCER ? "allowGetters" : "allowSetters");
    }

    /** Says which annotation makes it impossible to tell what is written of an instance. */
    Optional<String> hidden(boolean isEnum) {
        List<String> shapes =
                isEnum ? List.of("ANY", "NATURAL", "STRING") : List.of("ANY", "NATURAL", "OBJECT", "POJO");
        return annotations.all().stream()
                .filter(one ->
                        hides(one) || (one.name().equals(SHARED + "JsonFormat") && !shapes.contains(one.text("shape"))))
                .map(AnnotationView::shortName)
                .findFirst();
    }

    private static boolean hides(AnnotationView one) {
        return switch (one.name()) {
            case SHARED + "JsonAutoDetect" ->
                one.attributes().values().stream().anyMatch(value -> !value.equals("DEFAULT"));
            case SHARED + "JsonFilter",
                    SHARED + "JsonIdentityInfo",
                    "tools.jackson.databind.annotation.JsonAppend",
                    "com.fasterxml.jackson.databind.annotation.JsonAppend" -> true;
            default -> JacksonMember.isSerializedByAnother(one);
        };
    }
}
