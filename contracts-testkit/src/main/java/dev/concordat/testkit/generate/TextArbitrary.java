package dev.concordat.testkit.generate;

import com.github.curiousoddman.rgxgen.RgxGen;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that keep the constraints of a field. */
final class TextArbitrary {
    private static final int LONGEST = 40;
    private static final String HOST = "@shop.example";
    private static final List<Boolean> MOSTLY = Stream.concat(Collections.nCopies(19, true).stream(), Stream.of(false))
            .toList();
    private static final int MISSES = 2_000;
    /** A part of what is a mail address, about which nobody argues. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9]{1,63}(\\.[A-Za-z0-9]{1,63})*");

    private TextArbitrary() {}

    static Arbitrary<String> of(Field field, String path) {
        int shortest = 0;
        int longest = Integer.MAX_VALUE;
        for (Constraint constraint : field.constraints()) {
            if (constraint instanceof Constraint.Size size) {
                shortest = Math.max(shortest, size.minimum());
                longest = Math.min(longest, size.maximum());
            } else if (constraint instanceof Constraint.NotBlank) {
                shortest = Math.max(shortest, 1);
            }
        }
        if (shortest > longest) {
            throw unsatisfiable(field, path);
        }
        Arbitrary<String> texts = source(field, shortest, Math.min(longest, Math.max(LONGEST, shortest)));
        return field.constraints().isEmpty() ? texts : filtered(texts, field, path);
    }

    private static Arbitrary<String> source(Field field, int shortest, int longest) {
        for (Constraint constraint : field.constraints()) {
            if (constraint instanceof Constraint.Matches matches) {
                return matching(matches.regex());
            }
        }
        if (field.constraints().contains(new Constraint.Email())) {
            return emails(shortest, longest);
        }
        // Beyond ASCII, and beyond the first 65,536 characters, where careless code cuts a character in half.
        Arbitrary<String> anything = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars(" -_.,:;/\\\"'äß€日\t")
                .ofMinLength(shortest)
                .ofMaxLength(longest);
        Arbitrary<String> astral =
                Arbitraries.of("😀", "𝄞").filter(text -> text.length() >= shortest && text.length() <= longest);
        return shortest <= 2 && longest >= 2
                ? Combinators.combine(Arbitraries.of(MOSTLY), anything, astral)
                        .as((most, text, rare) -> most ? text : rare)
                : anything;
    }

    private static Arbitrary<String> emails(int shortest, int longest) {
        String host = longest >= HOST.length() + 1 ? HOST : "@x";
        return word(Math.max(1, shortest - host.length()), Math.max(1, Math.min(12, longest - host.length())))
                .map(name -> name + host);
    }

    private static Arbitrary<String> word(int shortest, int longest) {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(shortest)
                .ofMaxLength(Math.max(shortest, longest));
    }

    private static Arbitrary<String> matching(String regex) {
        RgxGen generator = RgxGen.parse(regex);
        return Arbitraries.longs().map(seed -> generator.generate(Seed.random(seed)));
    }

    private static Arbitrary<String> filtered(Arbitrary<String> texts, Field field, String path) {
        Arbitrary<String> kept = texts.filter(MISSES, text -> keeps(text, field.constraints()));
        try {
            kept.generator(1, false).next(Seed.random(1));
        } catch (RuntimeException e) {
            throw unsatisfiable(field, path);
        }
        return kept;
    }

    static boolean keeps(String text, List<Constraint> constraints) {
        return constraints.stream().allMatch(constraint -> {
            if (constraint instanceof Constraint.Size size) {
                return text.length() >= size.minimum() && text.length() <= size.maximum();
            }
            if (constraint instanceof Constraint.Matches matches) {
                return Pattern.matches(matches.regex(), text);
            }
            if (constraint instanceof Constraint.Email) {
                return EMAIL.matcher(text).matches();
            }
            return !(constraint instanceof Constraint.NotBlank) || !text.isBlank();
        });
    }

    private static IllegalArgumentException unsatisfiable(Field field, String path) {
        return new IllegalArgumentException(
                "no text can keep the constraints of field " + path + ": " + field.constraints());
    }
}
