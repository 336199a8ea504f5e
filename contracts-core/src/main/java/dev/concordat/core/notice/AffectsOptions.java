package dev.concordat.core.notice;

import dev.concordat.api.notice.NoticeId;
import dev.concordat.core.finding.NearestName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param help whether to explain the options and do nothing
 * @param store the store
 * @param notice the notice; empty for all of them, a line each
 * @param today the day to judge by; empty for the clock's
 * @param requireClosed whether to fail while something is missing
 */
record AffectsOptions(
        boolean help,
        Optional<String> store,
        Optional<NoticeId> notice,
        Optional<LocalDate> today,
        boolean requireClosed) {
    static final String HELP = """
            Says whom a correction notice concerns, in which order they replay, and who has not answered.

              --notice <notice>      the notice, such as billing/vat-rounding-2026-11; by default all, a line each
              --store <directory>    the store; by default what concordat.store names, else the nearest store
                                     "contracts" upwards; stores in jars on the class path belong to it
              --today <date>         the day to judge waivers by, such as 2026-12-01; today in UTC by default
              --require-closed       fails while an answer is missing
              --help                 print this""";

    private static final String NOTICE = "--notice";
    private static final String STORE = "--store";
    private static final String TODAY = "--today";
    private static final String REQUIRE_CLOSED = "--require-closed";
    private static final String HELP_OPTION = "--help";
    private static final List<String> WITHOUT_VALUE = List.of(REQUIRE_CLOSED, HELP_OPTION);
    private static final List<String> KNOWN = List.of(NOTICE, STORE, TODAY, REQUIRE_CLOSED, HELP_OPTION);

    static AffectsOptions parse(List<String> arguments) {
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
        return new AffectsOptions(
                given.containsKey(HELP_OPTION),
                Optional.ofNullable(given.get(STORE)),
                Optional.ofNullable(given.get(NOTICE)).map(NoticeId::parse),
                Optional.ofNullable(given.get(TODAY)).map(AffectsOptions::date),
                given.containsKey(REQUIRE_CLOSED));
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

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "expected a date such as 2026-12-01 after " + TODAY + ", but was \"" + text + "\"", e);
        }
    }
}
