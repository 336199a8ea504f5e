package dev.concordat.core.evolution;

import dev.concordat.api.model.SemanticContract;
import java.util.List;

/** Compares one part of two versions of a contract. Stateless and thread-safe. */
interface Comparison {
    /** Every part of a contract, in the order in which changes are reported. */
    List<Comparison> ALL = List.of(
            new HeadComparison(),
            new MeaningComparison(),
            new IdentityComparison(),
            new ShapeComparison(),
            new DeliveryComparison(),
            new LifecycleComparison(),
            new FreshnessComparison(),
            new QualityComparison(),
            new CorrectionComparison(),
            new SensitivityComparison(),
            new DeprecationComparison(),
            new SurroundingsComparison());

    /** Reports what differs. */
    void compare(SemanticContract before, SemanticContract after, Found found);
}
