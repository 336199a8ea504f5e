package dev.concordat.core.correction;

import dev.concordat.api.FactId;
import dev.concordat.api.model.RoleLocation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times as payloads hold them. */
final class TimeText {
    private static final int DATE = "2026-03-02".length();

    private TimeText() {}

    static Instant read(String text, FactId fact, String role, RoleLocation place) {
        try {
            if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
                return Instant.ofEpochMilli(Long.parseLong(text));
            }
            if (text.length() == DATE) {
                return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            return hasOffset(text)
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected a time for " + role + " of " + fact + " in " + place + ", but was \"" + text + "\"", e);
        }
    }

    private static boolean hasOffset(String text) {
        int time = text.indexOf('T');
        return text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', Math.max(time, 0)) > time;
    }
}
