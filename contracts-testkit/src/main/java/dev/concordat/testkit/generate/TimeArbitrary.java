package dev.concordat.testkit.generate;

import dev.concordat.api.model.ScalarKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Times between 1970 and 2100, written as ISO-8601, with the days and seconds that careless code gets wrong. */
final class TimeArbitrary {
    private static final long LAST_DAY = LocalDate.of(2100, 12, 31).toEpochDay();
    private static final int DAY_SECONDS = 86_400;

    private TimeArbitrary() {}

    static Arbitrary<String> of(ScalarKind kind) {
        return switch (kind) {
            case DATE -> dates().map(LocalDate::toString);
            case TIME -> times().map(LocalTime::toString);
            case DATE_TIME ->
                Combinators.combine(dates(), times())
                        .as((date, time) -> date.atTime(time).toString());
            case DURATION ->
                Arbitraries.integers()
                        .between(0, 90 * DAY_SECONDS)
                        .map(seconds -> Duration.ofSeconds(seconds).toString());
            case OFFSET_TIME ->
                times().map(time -> time.atOffset(ZoneOffset.ofHours(2)).toString());
            case YEAR_MONTH -> dates().map(date -> YearMonth.from(date).toString());
            case MONTH_DAY -> dates().map(date -> MonthDay.from(date).toString());
            case PERIOD ->
                Arbitraries.integers()
                        .between(0, 400)
                        .map(days -> Period.of(0, days / 30, days % 30).toString());
            default ->
                Combinators.combine(dates(), times())
                        .as((date, time) -> date.atTime(time).toInstant(ZoneOffset.UTC))
                        .map(Instant::toString);
        };
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.longs().between(0, LAST_DAY).map(LocalDate::ofEpochDay)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                LocalDate.EPOCH,
                                LocalDate.of(2024, 2, 29),
                                LocalDate.of(2025, 12, 31),
                                LocalDate.of(2026, 1, 1))));
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, DAY_SECONDS - 1).map(LocalTime::ofSecondOfDay)),
                Tuple.of(1, Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_999))));
    }
}
