package dev.concordat.core.check;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ExpectationRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is relied on of the fact as a whole: version, meaning, purpose, identity. */
final class FactReliance {
    private final ConsumerExpectation expectation;
    private final SemanticContract contract;
    private final Mismatches mismatches;

    FactReliance(ConsumerExpectation expectation, SemanticContract contract, Mismatches mismatches) {
        this.expectation = expectation;
        this.contract = contract;
        this.mismatches = mismatches;
    }

    void check() {
        checkVersion();
        checkMeaning();
        checkIdentity();
    }

    private void checkVersion() {
        expectation
                .since()
                .filter(since -> since.compareTo(contract.version()) > 0)
                .ifPresent(since -> mismatches.error(
                        ExpectationRule.VERSION_TOO_OLD,
                        "expected version " + since + " or later, but the contract is " + contract.version(),
                        "publish " + since,
                        "lower since in @Reads, if the fields are there already"));
    }

    private void checkMeaning() {
        if (contract.meaning().isEmpty()) {
            mismatches.error(
                    ExpectationRule.MEANING_NOT_STATED,
                    "expected a meaning at revision " + expectation.meaningRevision()
                            + ", but the contract states none",
                    "add @Meaning to the event class",
                    "do not read a fact nobody explains");
            return;
        }
        BusinessMeaning meaning = contract.meaning().get();
        if (meaning.revision() != expectation.meaningRevision()) {
            mismatches.error(
                    ExpectationRule.MEANING_REVISED,
                    "expected the meaning at revision " + expectation.meaningRevision() + ", but it is at revision "
                            + meaning.revision() + ": \"" + meaning.text() + "\"",
                    "publish the new meaning as a fact of its own beside this one",
                    "read the new meaning, and set meaningRevision = " + meaning.revision()
                            + " once your figures are right under it");
        }
        PurposeReliance.check(
                expectation.purpose(),
                meaning,
                "the fact",
                (rule, what, producerFix, consumerFix) -> mismatches.error(rule, what, producerFix, consumerFix));
    }

    private void checkIdentity() {
        if (expectation.businessKey().isEmpty()) {
            return;
        }
        List<String> stated =
                contract.businessKey().stream().map(FactReliance::path).toList();
        if (stated.isEmpty()) {
            mismatches.error(
                    ExpectationRule.IDENTITY_NOT_STATED,
                    "expected the business key " + joined(expectation.businessKey())
                            + ", but the contract states no identity",
                    "mark the business key with @BusinessKey",
                    "drop @BusinessKey and do not join on the field");
        } else if (!Set.copyOf(stated).equals(new HashSet<>(expectation.businessKey()))) {
            mismatches.error(
                    ExpectationRule.IDENTITY_DIFFERS,
                    "expected the business key " + joined(expectation.businessKey()) + ", but it is " + joined(stated),
                    "keep the old key beside the new one",
                    "identify by " + joined(stated));
        }
    }

    private static String path(RoleLocation location) {
        return location instanceof RoleLocation.InPayload payload ? payload.path() : location.toString();
    }

    private static String joined(List<String> paths) {
        return String.join(" + ", paths);
    }
}
