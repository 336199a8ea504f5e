package dev.concordat.api.correction;

import dev.concordat.api.CorrectionKind;
import java.util.Optional;

/**
 * One way in which later records change what this fact said. No mechanism at all means that nothing was stated.
 *
 * @since 0.1
 */
public sealed interface CorrectionMechanism permits Compensation, NonePromised {
    /**
     * Says which kind a consumer has to handle.
     *
     * @return the kind; empty for {@link NonePromised}, which asks nothing of a consumer
     */
    Optional<CorrectionKind> kind();
}
