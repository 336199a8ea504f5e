package dev.concordat.testkit.law;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one run of a projection.
 *
 * @param outcome what was observed at the end
 * @param along what was observed after each step, if that was asked for
 * @param failure what was thrown, if the run did not finish
 */
record Observed(@Nullable Object outcome, List<Object> along, Optional<Throwable> failure) {
    /** Thrown where a run takes longer than it may. */
    static final class Hanging extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Hanging(Duration limit) {
            super("did not finish within " + limit);
        }
    }

    static Observed failed(Throwable failure, List<Object> along) {
        return new Observed(null, along, Optional.of(failure));
    }

    boolean isFinished() {
        return failure.isEmpty();
    }

    boolean hangs() {
        return failure.filter(Hanging.class::isInstance).isPresent();
    }

    boolean isSameAs(Observed other) {
        return isFinished() && other.isFinished() && Objects.equals(outcome, other.outcome);
    }

    String inWords() {
        return failure.map(Observed::inWords).orElseGet(() -> String.valueOf(outcome));
    }

    private static String inWords(Throwable thrown) {
        if (thrown instanceof Hanging) {
            return String.valueOf(thrown.getMessage());
        }
        String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        String at = thrown.getStackTrace().length == 0 ? "" : " (at " + thrown.getStackTrace()[0] + ")";
        return "threw " + thrown.getClass().getSimpleName() + ": " + message + at;
    }
}
