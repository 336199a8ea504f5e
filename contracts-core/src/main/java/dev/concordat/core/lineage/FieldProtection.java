package dev.concordat.core.lineage;

import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.SemanticContract;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How a field is protected: what is stated on it, around it and inside it counts. */
final class FieldProtection {
    private FieldProtection() {}

    static PrivacyClass classification(SemanticContract contract, String path) {
        return related(contract, path)
                .flatMap(field -> field.privacy().stream())
                .map(PrivacyStatement::classification)
                .max(Comparator.naturalOrder())
                .orElse(PrivacyClass.NOT_PERSONAL);
    }

    static Optional<Sensitivity> sensitivity(SemanticContract contract, String path) {
        return related(contract, path)
                .flatMap(field -> field.sensitivity().stream())
                .max(Comparator.naturalOrder())
                .or(contract::sensitivity);
    }

    private static Stream<Field> related(SemanticContract contract, String path) {
        return contract.fieldsByPath().entrySet().stream()
                .filter(one -> Field.overlap(one.getKey(), path))
                .map(one -> one.getValue());
    }
}
