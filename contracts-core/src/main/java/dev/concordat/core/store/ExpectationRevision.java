package dev.concordat.core.store;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Decides what an expectation becomes when it is published again. */
final class ExpectationRevision {
    private ExpectationRevision() {}

    /** What to publish after another revision; that one itself if there is nothing new to say. */
    static ConsumerExpectation after(ConsumerExpectation before, ConsumerExpectation now) {
        boolean accepted = before.state() == ExpectationState.AGREED && now.state() == ExpectationState.PROPOSED;
        // What the producer has accepted stays accepted as long as it says the same.
        ConsumerExpectation carried = ConsumerExpectation.builderFrom(now)
                .state(accepted ? before.state() : now.state())
                .build();
        ConsumerExpectation comparable = ConsumerExpectation.builderFrom(carried)
                .confirmedOn(before.confirmedOn())
                .build();
        if (!before.equals(comparable)) {
            return now;
        }
        return isConfirmationDue(before.confirmedOn(), now.confirmedOn()) ? carried : before;
    }

    /** Whether two revisions ask for the same, however binding they are and whenever they were confirmed. */
    static boolean askTheSame(ConsumerExpectation one, ConsumerExpectation other) {
        return ConsumerExpectation.builderFrom(one)
                .state(other.state())
                .confirmedOn(other.confirmedOn())
                .build()
                .equals(other);
    }

    private static boolean isConfirmationDue(Optional<LocalDate> before, Optional<LocalDate> now) {
        return now.isPresent()
                && before.map(day -> ChronoUnit.DAYS.between(day, now.get()) >= StoreWriter.CONFIRMED_AGAIN_AFTER_DAYS)
                        .orElse(true);
    }
}
