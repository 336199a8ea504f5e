package dev.concordat.core.check;

import java.util.List;

/** The statements of a contract, in the order in which a contract makes them: the one place to add a further check. */
final class Statements {
    static final List<StatementCheck> ALL = List.of(
            new VersionStatement(),
            new MeaningStatement(),
            new ContextStatement(),
            new FieldStatement(),
            new LifecycleStatement(),
            new FreshnessStatement(),
            new DeliveryStatement(),
            new QualityStatement(),
            new IdentityStatement(),
            new CorrectionStatement(),
            new DeprecationStatement(),
            new PersonalDataStatement(),
            new SensitivityStatement(),
            new OwnershipStatement(),
            new ServiceLevelStatement());

    private Statements() {}
}
