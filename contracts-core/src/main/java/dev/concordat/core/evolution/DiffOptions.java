package dev.concordat.core.evolution;

import dev.concordat.core.finding.NearestName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param help whether to explain the options and do nothing
 * @param from where staged documents are
 * @param to the store
 * @param format how to write the report
 * @param out the file for the report; empty for the terminal
 * @param today the day to judge by; empty for the clock's
 * @param baseline the file of accepted exceptions
 * @param severities the file of weights
 * @param reportOnly whether to pass although something has to be mended
 */
record DiffOptions(
        boolean help,
        Optional<String> from,
        Optional<String> to,
        Rendering format,
        Optional<String> out,
        Optional<LocalDate> today,
        Optional<String> baseline,
        Optional<String> severities,
        boolean reportOnly) {
    static final String HELP = """
            Says what staged contracts change, against the store and for everybody who relies on it. Publishes nothing.

              --from <directory>     staged documents; target/concordat by default
              --to <directory>       the store; by default what concordat.store names, else the nearest store
                                     "contracts" upwards; stores in jars on the class path belong to it
              --format <format>      text, markdown, json or sarif; text by default
              --out <file>           writes the report into a file instead of printing it
              --today <date>         the day to judge by, such as 2026-06-01; today in UTC by default
              --baseline <file>      accepted exceptions; by default what concordat.baseline names, else the nearest
                                     concordat-baseline.json upwards
              --severities <file>    other weights of changes; by default what concordat.severities names, else the
                                     nearest concordat-severities.json upwards
              --report-only          passes although something has to be mended
              --help                 print this""";

    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String FORMAT = "--format";
    private static final String OUT = "--out";
    private static final String TODAY = "--today";
    private static final String BASELINE = "--baseline";
    private static final String SEVERITIES = "--severities";
    private static final String REPORT_ONLY = "--report-only";
    private static final String HELP_OPTION = "--help";
    private static final List<String> WITHOUT_VALUE = List.of(REPORT_ONLY, HELP_OPTION);
    private static final List<String> KNOWN =
            List.of(FROM, TO, FORMAT, OUT, TODAY, BASELINE, SEVERITIES, REPORT_ONLY, HELP_OPTION);

    static DiffOptions parse(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int index = 0; index < arguments.size(); index++) {
            String option = arguments.get(index);
            if (!KNOWN.contains(option)) {
                throw new IllegalArgumentException(
                        "expected an option, but was \"" + option + "\"; " + NearestName.hint(option, KNOWN));
            }
            String value = "";
            if (!WITHOUT_VALUE.contains(option)) {
                index++;
                value = valueAt(arguments, index, option);
            }
            if (given.put(option, value) != null) {
                throw new IllegalArgumentException("expected " + option + " once, but was given twice");
            }
        }
        return new DiffOptions(
                given.containsKey(HELP_OPTION),
                Optional.ofNullable(given.get(FROM)),
                Optional.ofNullable(given.get(TO)),
                Optional.ofNullable(given.get(FORMAT)).map(DiffOptions::format).orElse(Rendering.TEXT),
                Optional.ofNullable(given.get(OUT)),
                Optional.ofNullable(given.get(TODAY)).map(DiffOptions::date),
                Optional.ofNullable(given.get(BASELINE)),
                Optional.ofNullable(given.get(SEVERITIES)),
                given.containsKey(REPORT_ONLY));
    }

    private static String valueAt(List<String> arguments, int index, String option) {
        if (index == arguments.size()) {
            throw new IllegalArgumentException("expected a value after " + option + ", but there is none");
        }
        String value = arguments.get(index);
        if (value.isBlank() || value.startsWith("--")) {
            throw new IllegalArgumentException("expected a value after " + option + ", but was \"" + value + "\"");
        }
        return value;
    }

    private static Rendering format(String name) {
        return Arrays.stream(Rendering.values())
                .filter(one -> ReportWords.word(one).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("expected a format after " + FORMAT + ", but was \"" + name
                                + "\"; "
                                + NearestName.hint(
                                        name,
                                        Arrays.stream(Rendering.values())
                                                .map(ReportWords::word)
                                                .toList())));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "expected a date such as 2026-06-01 after " + TODAY + ", but was \"" + text + "\"", e);
        }
    }
}
