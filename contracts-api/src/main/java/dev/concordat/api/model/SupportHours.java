package dev.concordat.api.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a team answers, written {@code MON-FRI 08:00-18:00 Europe/Berlin}, or {@code 24x7}. Immutable and thread-safe.
 *
 * @param firstDay the first day of the week
 * @param lastDay the last day of the week, not before the first
 * @param from when the day starts
 * @param to when the day ends, after {@code from}; midnight stands for the end of the day
 * @param zone where these times hold
 * @since 0.1
 */
public record SupportHours(DayOfWeek firstDay, DayOfWeek lastDay, LocalTime from, LocalTime to, ZoneId zone) {
    private static final String ALWAYS_TEXT = "24x7";
    private static final String DAY = "(MON|TUE|WED|THU|FRI|SAT|SUN)";
    private static final String TIME = "([0-2][0-9]:[0-5][0-9])";
    private static final Pattern FORM = Pattern.compile(DAY + "(?:-" + DAY + ")? " + TIME + "-" + TIME + " (\\S+)");

    /** Around the clock. */
    public static final SupportHours ALWAYS = new SupportHours(
            DayOfWeek.MONDAY, DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ZoneId.of("UTC"));

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first, or the end not after the start
     */
    public SupportHours {
        if (lastDay.compareTo(firstDay) < 0) {
            throw new IllegalArgumentException(
                    "the last day must not be before the first, but " + lastDay + " is before " + firstDay);
        }
        if (!to.equals(LocalTime.MIDNIGHT) && !to.isAfter(from)) {
            throw new IllegalArgumentException("hours must end after they start, but " + to + " is not after " + from);
        }
    }

    /**
     * Reads the written form.
     *
     * @param text such as {@code MON-FRI 08:00-18:00 Europe/Berlin} or {@code 24x7}
     * @return the hours
     * @throws IllegalArgumentException if the text has another form, or the time zone is not known
     */
    public static SupportHours parse(String text) {
        if (text.equals(ALWAYS_TEXT)) {
            return ALWAYS;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "hours are written like MON-FRI 08:00-18:00 Europe/Berlin or 24x7, but were \"" + text + "\"");
        }
        DayOfWeek first = day(form.group(1));
        try {
            return new SupportHours(
                    first,
                    form.group(2) == null ? first : day(form.group(2)),
                    LocalTime.parse(form.group(3)),
                    LocalTime.parse(form.group(4)),
                    ZoneId.of(form.group(5)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "hours name a time and a time zone such as Europe/Berlin, but were \"" + text + "\"", e);
        }
    }

    private static DayOfWeek day(String shortened) {
        for (DayOfWeek one : DayOfWeek.values()) {
            if (one.name().startsWith(shortened)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no such day: " + shortened);
    }

    @Override
    public String toString() {
        if (equals(ALWAYS)) {
            return ALWAYS_TEXT;
        }
        DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
        String days = shortened(firstDay) + (firstDay == lastDay ? "" : "-" + shortened(lastDay));
        return days + " " + from.format(time) + "-" + to.format(time) + " " + zone;
    }

    private static String shortened(DayOfWeek day) {
        return day.name().substring(0, 3);
    }
}
