package dev.concordat.core.check;

import dev.concordat.api.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reason why a contract stands on a step of the ladder.
 *
 * @param stage the step
 * @param why the reason, such as {@code its stage is ACTIVE}
 * @param byOthers whether others than the owner are the reason
 * @param since the day on which it stepped up; empty if it has always stood there, so that nobody need be warned
 */
record Step(Stage stage, String why, boolean byOthers, Optional<LocalDate> since) {

    /** The first day on which a demand that is not met fails; empty if it does from the start. */
    Optional<LocalDate> failsFrom(Duration notice) {
        return since.map(day -> day.plusDays(notice.toDays()));
    }
}
