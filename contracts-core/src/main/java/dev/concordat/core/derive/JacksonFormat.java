package dev.concordat.core.derive;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says whether {@code @JsonFormat} leaves a value in the form that its type has in a contract. */
final class JacksonFormat {
    private static final Set<ScalarKind> NUMBERS = EnumSet.of(
            ScalarKind.INTEGER, ScalarKind.LONG, ScalarKind.BIG_INTEGER, ScalarKind.DECIMAL, ScalarKind.DOUBLE);
    /** Patterns that come to what ISO-8601 says, with {@code yyyy} for the year. */
    private static final Map<ScalarKind, Set<String>> ISO = Map.of(
            ScalarKind.DATE, Set.of("yyyy-MM-dd"),
            ScalarKind.TIME, Set.of("HH:mm", "HH:mm:ss", "HH:mm:ss.SSS"),
            ScalarKind.DATE_TIME, Set.of("yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.SSS"),
            ScalarKind.INSTANT,
                    Set.of(
                            "yyyy-MM-dd'T'HH:mm:ssXXX",
                            "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                            "yyyy-MM-dd'T'HH:mm:ssX",
                            "yyyy-MM-dd'T'HH:mm:ss.SSSX"),
            ScalarKind.YEAR_MONTH, Set.of("yyyy-MM"));

    private JacksonFormat() {}

    /**
     * Says what is written in another form.
     *
     * @return in words that follow "but"; empty if the form is that of the type
     */
    static Optional<String> other(AnnotationView format, FieldType type) {
        Optional<String> feature = format.texts("with").stream()
                .filter(name -> name.startsWith("WRITE_") && !name.equals("WRITE_SORTED_MAP_ENTRIES"))
                .findFirst();
        if (feature.isPresent()) {
            return feature.map(name -> "@JsonFormat writes it with " + name);
        }
        String shape = format.text("shape");
        if (!keepsForm(shape, type)) {
            return Optional.of("@JsonFormat writes it in shape " + shape);
        }
        String pattern = format.text("pattern");
        return pattern.isEmpty() || isIso(pattern, type)
                ? Optional.empty()
                : Optional.of("@JsonFormat writes it by the pattern " + pattern);
    }

    private static boolean keepsForm(String shape, FieldType type) {
        Optional<ScalarKind> kind = type instanceof ScalarType scalar ? Optional.of(scalar.kind()) : Optional.empty();
        boolean number = kind.filter(NUMBERS::contains).isPresent();
        return switch (shape) {
            case "ANY", "NATURAL" -> true;
            case "STRING" ->
                type instanceof ChoiceType
                        || (kind.isPresent() && !number && !kind.equals(Optional.of(ScalarKind.BOOLEAN)));
            case "NUMBER", "SCALAR" -> number;
            case "NUMBER_INT" ->
                number && !List.of(ScalarKind.DECIMAL, ScalarKind.DOUBLE).contains(kind.get());
            case "NUMBER_FLOAT" ->
                List.of(Optional.of(ScalarKind.DECIMAL), Optional.of(ScalarKind.DOUBLE))
                        .contains(kind);
            case "BOOLEAN" -> kind.equals(Optional.of(ScalarKind.BOOLEAN));
            case "BINARY" -> kind.equals(Optional.of(ScalarKind.BINARY));
            case "ARRAY" -> type instanceof ListType;
            case "OBJECT", "POJO" -> type instanceof ObjectType;
            default -> false;
        };
    }

    /** Jackson looks at patterns of times only. */
    private static boolean isIso(String pattern, FieldType type) {
        if (!(type instanceof ScalarType scalar) || !ISO.containsKey(scalar.kind())) {
            return true;
        }
        return ISO.get(scalar.kind()).contains(pattern.replace('u', 'y'));
    }
}
