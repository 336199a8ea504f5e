package dev.concordat.core.check;

import dev.concordat.api.Erasure;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.LegalHold;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;

/** Whose personal data a field holds, what for, for how long, and what erasure does to it. */
final class PersonalDataStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        stated.stating(Field::privacy).forEach((path, privacy) -> {
            purposes(path, privacy, found);
            ground(path, privacy, found);
            privacy.hold().ifPresent(hold -> {
                if (hold.isActive(stated.today())) {
                    hold(path, privacy.erasure(), hold, found);
                } else {
                    found.fieldWarning(
                            ContractRule.HOLD_EXPIRED,
                            path,
                            "the legal hold ended on " + hold.until() + " (" + hold.reason() + ", approved by "
                                    + hold.approvedBy() + ")",
                            "drop the hold and erase as for any other value, or have " + hold.approvedBy()
                                    + " renew it");
                }
            });
        });
    }

    private static void purposes(String path, PrivacyStatement privacy, Contradictions found) {
        if (privacy.classification().compareTo(PrivacyClass.PERSONAL) > 0
                && privacy.purposes().isEmpty()) {
            found.fieldError(
                    ContractRule.SENSITIVE_DATA_WITHOUT_PURPOSE,
                    path,
                    "expected the purposes for which " + privacy.classification() + " data of subject "
                            + privacy.subject() + " may be used, but none is stated",
                    "name them in purposes of @Personal");
        }
    }

    private static void ground(String path, PrivacyStatement privacy, Contradictions found) {
        if (privacy.erasure() == Erasure.RETAIN
                && privacy.retainedBecause().isEmpty()
                && privacy.hold().isEmpty()) {
            found.fieldWarning(
                    ContractRule.RETENTION_WITHOUT_GROUND,
                    path,
                    "the value is kept in spite of an erasure, but nothing says why",
                    "state the legal ground in retainedBecause, or a hold");
        }
    }

    private static void hold(String path, Erasure erasure, LegalHold hold, Contradictions found) {
        boolean erases = switch (erasure) {
            case DELETE, REDACT, CRYPTO_SHRED, ANONYMISE -> true;
            case NOT_STATED, RETAIN -> false;
        };
        if (erases) {
            found.fieldError(
                    ContractRule.HOLD_CONTRADICTS_ERASURE,
                    path,
                    "erasure " + erasure + " is promised, but a legal hold forbids it until " + hold.until() + " ("
                            + hold.reason() + ", approved by " + hold.approvedBy() + ")",
                    "state Erasure.RETAIN while the hold lasts, or have " + hold.approvedBy() + " lift it");
        }
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        PrivacyClass most = relied.expectation().mayReceive();
        DeclaredPurpose purpose = relied.expectation().purpose();
        relied.received()
                .forEach((path, field) -> field.privacy().ifPresent(privacy -> {
                    if (privacy.classification().compareTo(most) > 0) {
                        found.fieldError(
                                ExpectationRule.PRIVACY_ABOVE_PERMISSION,
                                path,
                                "expected at most " + most + ", but the field is " + privacy.classification()
                                        + " data of subject " + privacy.subject(),
                                "offer the fact without the field",
                                "drop the field from the record, or have the permission raised and declare mayReceive = "
                                        + privacy.classification());
                    }
                    if (!allows(privacy, purpose)) {
                        found.fieldError(
                                ExpectationRule.PURPOSE_NOT_ALLOWED,
                                path,
                                "expected to use personal data for " + purpose.id() + " ("
                                        + purpose.kind().id() + "), but the contract allows only "
                                        + String.join(", ", privacy.purposes()),
                                "add the purpose to @Personal, once its legal ground is clear"
                                        + undeclared(relied, purpose),
                                "drop the field from the record, or have the purpose allowed");
                    }
                }));
    }

    /** A purpose of the consumer's context is none of the producer's; the kind of it is known to both. */
    private static String undeclared(Relied relied, DeclaredPurpose purpose) {
        return relied.producer()
                .filter(context ->
                        context.purposes().stream().noneMatch(one -> one.id().equals(purpose.id())))
                .map(context -> ", and declare it with @Purpose in context " + context.name() + ", or add its kind "
                        + purpose.kind().id())
                .orElse("");
    }

    private static boolean allows(PrivacyStatement privacy, DeclaredPurpose purpose) {
        return privacy.purposes().isEmpty()
                || privacy.purposes().contains(purpose.id())
                || privacy.purposes().contains(purpose.kind().id());
    }
}
