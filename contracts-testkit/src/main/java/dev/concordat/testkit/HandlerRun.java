package dev.concordat.testkit;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of a consumer's code over a batch of facts.
 *
 * @param outcome what was observed, if the run finished
 * @param failure what was thrown, if it did not
 */
record HandlerRun(@Nullable Object outcome, Optional<Throwable> failure) {
    static HandlerRun finished(@Nullable Object outcome) {
        return new HandlerRun(outcome, Optional.empty());
    }

    static HandlerRun failed(Throwable failure) {
        return new HandlerRun(null, Optional.of(failure));
    }

    boolean isFinished() {
        return failure.isEmpty();
    }

    /** A run that failed shows no outcome, so it differs from nothing. */
    boolean showsAnotherOutcomeThan(HandlerRun other) {
        return isFinished() && other.isFinished() && !Objects.equals(outcome, other.outcome);
    }

    String failureInWords() {
        return failure.map(thrown -> thrown instanceof Feeding.BindingFailed
                        ? "it could not be bound to the record: " + firstLine(thrown)
                        : "the handler threw " + thrown.getClass().getSimpleName() + ": " + firstLine(thrown)
                                + at(thrown))
                .orElse("it finished");
    }

    private static String firstLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    }

    private static String at(Throwable thrown) {
        return thrown.getStackTrace().length == 0 ? "" : " (at " + thrown.getStackTrace()[0] + ")";
    }
}
