package dev.concordat.core.check;

import dev.concordat.api.model.ScalarKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Base64;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether a JSON value is of a scalar kind. */
final class ValueReading {
    private static final int SHOWN = 60;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private ValueReading() {}

    static Optional<String> problem(ScalarKind kind, JsonNode node) {
        boolean fits = switch (kind) {
            case TEXT -> node.isString();
            case BOOLEAN -> node.isBoolean();
            case INTEGER -> node.isIntegralNumber() && node.canConvertToInt();
            case LONG -> node.isIntegralNumber() && node.canConvertToLong();
            case BIG_INTEGER -> node.isIntegralNumber();
            case DECIMAL, DOUBLE -> node.isNumber();
            default -> node.isString() && parses(kind, node.stringValue());
        };
        return fits ? Optional.empty() : Optional.of("expected " + expected(kind) + ", but was " + inWords(node));
    }

    private static boolean parses(ScalarKind kind, String text) {
        try {
            switch (kind) {
                case INSTANT -> OffsetDateTime.parse(text);
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text);
                case DATE_TIME -> LocalDateTime.parse(text);
                case DURATION -> Duration.parse(text);
                case OFFSET_TIME -> OffsetTime.parse(text);
                case YEAR_MONTH -> YearMonth.parse(text);
                case MONTH_DAY -> MonthDay.parse(text);
                case PERIOD -> Period.parse(text);
                case TIME_ZONE -> ZoneId.of(text);
                case LANGUAGE_TAG -> new Locale.Builder().setLanguageTag(text);
                case CURRENCY -> {
                    return CURRENCY.matcher(text).matches();
                }
                case BINARY -> Base64.getDecoder().decode(text);
                case URI -> new URI(text);
                default -> {
                    return UUID_TEXT.matcher(text).matches();
                }
            }
            return true;
        } catch (DateTimeException | IllformedLocaleException | IllegalArgumentException | URISyntaxException e) {
            return false;
        }
    }

    private static String expected(ScalarKind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case BOOLEAN -> "true or false";
            case INTEGER -> "a 32-bit integer";
            case LONG -> "a 64-bit integer";
            case BIG_INTEGER -> "an integer";
            case DECIMAL, DOUBLE -> "a number";
            case INSTANT -> "a time with offset such as 2026-03-02T10:15:30Z";
            case DATE -> "a date such as 2026-03-02";
            case TIME -> "a time of day such as 10:15:30";
            case DATE_TIME -> "a date and time such as 2026-03-02T10:15:30";
            case DURATION -> "a duration such as PT30M";
            case OFFSET_TIME -> "a time of day with offset such as 10:15:30+01:00";
            case YEAR_MONTH -> "a month of a year such as 2026-03";
            case MONTH_DAY -> "a day of any year such as --03-02";
            case PERIOD -> "a period such as P1M15D";
            case TIME_ZONE -> "a time zone such as Europe/Berlin";
            case CURRENCY -> "a currency such as EUR";
            case LANGUAGE_TAG -> "a language tag such as de-CH";
            case UUID -> "a UUID";
            case URI -> "a URI";
            case BINARY -> "Base64 text";
        };
    }

    /** The value with its JSON type, shortened: a payload can be large, and secret further in. */
    static String inWords(JsonNode node) {
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "a list";
        }
        if (node.isNull()) {
            return "null";
        }
        String text = node.isString() ? "\"" + node.stringValue() + "\"" : node.toString();
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        String type = node.isString() ? "text " : node.isNumber() ? "number " : "";
        return type + shown;
    }
}
