package dev.concordat.api.correction;

import dev.concordat.api.CorrectionCause;
import java.util.List;

/** The rule for causes. */
final class Causes {
    private Causes() {}

    static List<CorrectionCause> inOrder(List<CorrectionCause> causes) {
        return causes.stream().sorted().distinct().toList();
    }
}
