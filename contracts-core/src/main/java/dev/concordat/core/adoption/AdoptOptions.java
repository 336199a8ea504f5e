package dev.concordat.core.adoption;

import dev.concordat.core.finding.NearestName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the command line asks for.
 *
 * @param packageName the package
 * @param to the directory of the sources
 * @param baseline the file of the baseline
 * @param without simple names of classes that are no events
 * @param reason why the findings may stay for now
 * @param approvedBy who says so
 * @param expires the last day on which they may
 */
record AdoptOptions(
        String packageName,
        String to,
        String baseline,
        List<String> without,
        String reason,
        String approvedBy,
        LocalDate expires) {
    static final String HELP = """
            Drafts contracts for the classes of a package, and freezes today's findings.

              --package <name>       the package, without its sub-packages, such as com.shop.events
              --to <directory>       sources, where the drafts go; src/main/java by default
              --baseline <file>      the baseline; concordat-baseline.json by default
              --without <classes>    classes that are no events, by simple name, separated by commas
              --reason <text>        why the findings may stay for now
              --approved-by <name>   who says so
              --expires <day>        the last day on which they may, such as 2027-05-31; at most 400 days ahead
              --help                 print this""";

    static final String HELP_OPTION = "--help";
    private static final String PACKAGE = "--package";
    private static final String TO = "--to";
    private static final String BASELINE = "--baseline";
    private static final String WITHOUT = "--without";
    private static final String REASON = "--reason";
    private static final String APPROVED_BY = "--approved-by";
    private static final String EXPIRES = "--expires";
    private static final List<String> KNOWN =
            List.of(PACKAGE, TO, BASELINE, WITHOUT, REASON, APPROVED_BY, EXPIRES, HELP_OPTION);

    /** Reads the options; empty if help is asked for. */
    static Optional<AdoptOptions> parse(List<String> arguments) {
        Map<String, String> given = new TreeMap<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (option.equals(HELP_OPTION)) {
                return Optional.empty();
            }
            if (!KNOWN.contains(option)) {
                throw new IllegalArgumentException(
                        "expected an option, but was \"" + option + "\"; " + NearestName.hint(option, KNOWN));
            }
            if (given.put(option, valueAfter(option, rest)) != null) {
                throw new IllegalArgumentException("expected " + option + " once, but was given 2 times");
            }
        }
        return Optional.of(new AdoptOptions(
                needed(given, PACKAGE),
                given.getOrDefault(TO, "src/main/java"),
                given.getOrDefault(BASELINE, BaselineFile.DEFAULT_NAME),
                Optional.ofNullable(given.get(WITHOUT))
                        .map(names -> List.of(names.strip().split("\\s*,\\s*")))
                        .orElse(List.of()),
                needed(given, REASON),
                needed(given, APPROVED_BY),
                day(needed(given, EXPIRES))));
    }

    private static String valueAfter(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("expected a value after " + option + ", but there is none");
        }
        String value = rest.next();
        if (value.isBlank() || value.startsWith("--")) {
            throw new IllegalArgumentException("expected a value after " + option + ", but was \"" + value + "\"");
        }
        return value;
    }

    private static String needed(Map<String, String> given, String option) {
        return Optional.ofNullable(given.get(option))
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected " + option + ", but it is missing; " + HELP_OPTION + " explains the options"));
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "expected a day such as 2027-05-31 after " + EXPIRES + ", but was \"" + value + "\"", e);
        }
    }
}
