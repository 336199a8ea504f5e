package dev.concordat.core.codec;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a YAML value without quotes stands for: that of JSON, or text. What readers of YAML disagree on is neither: YAML
 * 1.1 takes {@code no} for false and {@code 010} for eight, and no rule on contracts may depend on whose reader it was.
 */
final class YamlScalar {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern WORD =
            Pattern.compile("y|n|yes|no|on|off|true|false|null|~", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "[-+]?(\\.?[0-9][0-9_,.:]*([eE][-+]?[0-9]+)?|0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|\\.inf|\\.nan)",
            Pattern.CASE_INSENSITIVE);

    private YamlScalar() {}

    /** The value; empty if readers disagree. */
    static Optional<Located.Value> of(String plain) {
        return switch (plain) {
            case "true" -> Optional.of(new Located.Truth(true));
            case "false" -> Optional.of(new Located.Truth(false));
            case "null", "" -> Optional.of(new Located.Null());
            default -> other(plain);
        };
    }

    private static Optional<Located.Value> other(String plain) {
        if (NUMBER.matcher(plain).matches()) {
            return Optional.of(Located.number(plain));
        }
        // Three numbers with two points are text to everybody, and how versions are written.
        boolean isVersion = plain.matches("[0-9]+\\.[0-9]+\\.[0-9]+");
        return !isVersion
                        && (WORD.matcher(plain).matches()
                                || OTHER_NUMBER.matcher(plain).matches())
                ? Optional.empty()
                : Optional.of(new Located.Text(plain));
    }
}
