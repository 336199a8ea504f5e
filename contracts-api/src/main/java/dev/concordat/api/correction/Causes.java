package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What mechanisms have in common: the order of their causes, and the time in which they can come. */
final class Causes {
    private Causes() {}

    static List<CorrectionCause> inOrder(List<CorrectionCause> causes) {
        return causes.stream().sorted().distinct().toList();
    }

    static String within(Optional<Duration> time) {
        return time.map(one -> ", within " + one).orElse("");
    }
}
