package dev.concordat.api.model;

import java.util.Locale;

/**
 * The kinds of single values and how each is written in JSON.
 *
 * @since 0.1
 */
public enum ScalarKind {
    /** A JSON string. */
    TEXT,
    /** A JSON true or false. */
    BOOLEAN,
    /** A JSON number without fraction, -2,147,483,648 to 2,147,483,647. */
    INTEGER,
    /** A JSON number without fraction, -9,223,372,036,854,775,808 to 9,223,372,036,854,775,807. */
    LONG,
    /** A JSON number without fraction, of any size. */
    BIG_INTEGER,
    /** A JSON number, exact to its last digit. */
    DECIMAL,
    /** A JSON number, read as a 64-bit binary floating-point number. */
    DOUBLE,
    /** A JSON string: a point in time with offset, ISO-8601 such as {@code 2026-03-02T10:15:30Z}. */
    INSTANT,
    /** A JSON string: a date, ISO-8601 such as {@code 2026-03-02}. */
    DATE,
    /** A JSON string: a time of day, ISO-8601 such as {@code 10:15:30}. */
    TIME,
    /** A JSON string: date and time without offset, ISO-8601 such as {@code 2026-03-02T10:15:30}. */
    DATE_TIME,
    /** A JSON string: an ISO-8601 duration such as {@code PT30M}. */
    DURATION,
    /** A JSON string: a time of day with offset, ISO-8601 such as {@code 10:15:30+01:00}. */
    OFFSET_TIME,
    /** A JSON string: a month of a year, ISO-8601 such as {@code 2026-03}. */
    YEAR_MONTH,
    /** A JSON string: a day of any year, ISO-8601 such as {@code --03-02}. */
    MONTH_DAY,
    /** A JSON string: an ISO-8601 period of days and months such as {@code P1M15D}. */
    PERIOD,
    /** A JSON string: a time zone of the IANA database or an offset, such as {@code Europe/Berlin}. */
    TIME_ZONE,
    /** A JSON string: three capital letters, as in ISO 4217. */
    CURRENCY,
    /** A JSON string: a language tag as in BCP 47, such as {@code de-CH}. */
    LANGUAGE_TAG,
    /** A JSON string: 32 hexadecimal digits in five groups, as in RFC 9562. */
    UUID,
    /** A JSON string: a URI reference as in RFC 3986. */
    URI,
    /** A JSON string: bytes in Base64 as in RFC 4648. */
    BINARY;

    /**
     * The kind as it is written in files and messages.
     *
     * @return such as {@code date-time}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
