package dev.concordat.core.lineage;

import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.SemanticContract;
import java.util.Optional;

/** What is derived is not less protected than what it is derived from, unless it was anonymised. */
final class ProtectionOfInputs {
    private final Lineage lineage;

    ProtectionOfInputs(Lineage lineage) {
        this.lineage = lineage;
    }

    void check() {
        for (FieldLineage derived : lineage.output.lineage()) {
            Optional<SemanticContract> input = lineage.input(derived.input());
            if (input.isPresent()
                    && !derived.anonymises()
                    && lineage.output.field(derived.field()).isPresent()) {
                derived.from().forEach(path -> check(derived.field(), input.get(), path));
            }
        }
    }

    private void check(String field, SemanticContract input, String path) {
        String from = "field " + path + " of " + Lineage.name(input) + ", from which it is derived";
        PrivacyClass needed = FieldProtection.classification(input, path);
        PrivacyClass given = FieldProtection.classification(lineage.output, field);
        if (given.compareTo(needed) < 0) {
            lineage.unkeepable(
                    lineage.place(field),
                    "expected privacy class " + needed + " or above, as " + from + ", but it is " + given,
                    "state @Personal with that class, or anonymises = true if no value leads to a person");
        }
        Optional<Sensitivity> least = FieldProtection.sensitivity(input, path);
        Optional<Sensitivity> stated = FieldProtection.sensitivity(lineage.output, field);
        if (least.isPresent() && stated.orElse(Sensitivity.INTERNAL).compareTo(least.get()) < 0) {
            lineage.unkeepable(
                    lineage.place(field),
                    "expected sensitivity " + least.get() + " or above, as " + from + ", but it is "
                            + stated.map(Sensitivity::name).orElse("not stated, which reads INTERNAL"),
                    "state @Classified with that sensitivity, or anonymises = true if no value leads to a person");
        }
    }
}
