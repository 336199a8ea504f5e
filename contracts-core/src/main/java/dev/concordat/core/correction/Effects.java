package dev.concordat.core.correction;

import dev.concordat.api.FactId;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.ReadFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a later fact does by a mechanism of an earlier one. */
final class Effects {
    private Effects() {}

    /** The kind; empty if the fact has nothing to do with the mechanism, or does not meet its condition. */
    static Optional<RecordKind> of(CorrectionMechanism mechanism, FactId later, ReadFact read) {
        if (mechanism instanceof Compensation one) {
            return only(RecordKind.COMPENSATES, one.by(), later, one.when(), read);
        }
        if (mechanism instanceof Retraction one) {
            return only(RecordKind.RETRACTS, one.by(), later, one.when(), read);
        }
        if (mechanism instanceof Reversal one) {
            return only(RecordKind.REVERSES, one.by(), later, one.when(), read)
                    .or(() -> one.replacedBy().filter(later::equals).map(any -> RecordKind.REPLACES));
        }
        if (mechanism instanceof IdentityMerge one) {
            return only(RecordKind.MERGES, one.by(), later, Optional.empty(), read)
                    .or(() -> one.unmergedBy().filter(later::equals).map(any -> RecordKind.UNMERGES));
        }
        return mechanism instanceof Redaction one
                ? only(RecordKind.REDACTS, one.by(), later, Optional.empty(), read)
                : Optional.empty();
    }

    private static Optional<RecordKind> only(
            RecordKind kind, FactId by, FactId later, Optional<Condition> when, ReadFact read) {
        boolean meets =
                when.map(one -> read.texts(one.field()).contains(one.value())).orElse(true);
        return by.equals(later) && meets ? Optional.of(kind) : Optional.empty();
    }

    /** The fields that name what is corrected: in the order of the key's parts, and of a merge the survivor's first. */
    static List<String> inOrder(CorrectionMechanism mechanism, CorrectionLink link, SemanticContract earlier) {
        List<String> fields = new ArrayList<>();
        for (RoleLocation part : earlier.businessKey()) {
            String path = part instanceof RoleLocation.InPayload field ? field.path() : "";
            link.keys().entrySet().stream()
                    .filter(one -> one.getValue().isEmpty() || one.getValue().equals(path))
                    .map(Map.Entry::getKey)
                    .filter(field -> !fields.contains(field))
                    .forEach(fields::add);
        }
        if (mechanism instanceof IdentityMerge merge) {
            merge.survivor().filter(fields::remove).ifPresent(survivor -> fields.add(0, survivor));
        }
        return fields;
    }
}
