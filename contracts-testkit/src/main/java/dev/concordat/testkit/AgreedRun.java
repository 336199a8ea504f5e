package dev.concordat.testkit;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.core.check.ExpectationCheck;
import dev.concordat.core.store.Published;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Since when a consumer is agreed without a break. One name can be revised to another fact or to a purpose that demands
 * more; the notice starts again then, or the producer would get none.
 */
final class AgreedRun {
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> confirmed = Optional.empty();

    private AgreedRun() {}

    /** The first day of the last unbroken run, given all revisions, oldest first; empty if there is none. */
    static Optional<LocalDate> start(List<Published<ConsumerExpectation>> history, ConsumerExpectation expectation) {
        AgreedRun run = new AgreedRun();
        history.forEach(one -> run.add(one, isAbout(one.document(), expectation)));
        return run.start;
    }

    private static boolean isAbout(ConsumerExpectation one, ConsumerExpectation other) {
        return one.fact().equals(other.fact())
                && one.purpose().kind() == other.purpose().kind();
    }

    private void add(Published<ConsumerExpectation> revision, boolean same) {
        // A proposal changes nothing until it is agreed.
        if (revision.document().state() == ExpectationState.PROPOSED) {
            return;
        }
        LocalDate published = StoreView.day(revision);
        LocalDate day = revision.document().confirmedOn().orElse(published);
        boolean agreed = revision.document().state() == ExpectationState.AGREED && same;
        boolean unbroken = confirmed
                .filter(before -> ChronoUnit.DAYS.between(before, day) <= ExpectationCheck.STALE_AFTER_DAYS)
                .isPresent();
        start = !agreed ? Optional.empty() : unbroken ? start : Optional.of(published);
        confirmed = agreed ? Optional.of(day) : Optional.empty();
    }
}
