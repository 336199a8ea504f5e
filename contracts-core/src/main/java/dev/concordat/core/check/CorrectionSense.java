package dev.concordat.core.check;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.OutputKind;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.NearestName;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether corrections make sense on the contract that states them. */
final class CorrectionSense {
    private static final Set<ScalarKind> WHOLE =
            EnumSet.of(ScalarKind.INTEGER, ScalarKind.LONG, ScalarKind.BIG_INTEGER);
    private static final Set<ScalarKind> NUMBERS = EnumSet.of(
            ScalarKind.INTEGER, ScalarKind.LONG, ScalarKind.BIG_INTEGER, ScalarKind.DECIMAL, ScalarKind.DOUBLE);

    private final CheckedContract stated;
    private final SemanticContract contract;
    private final Contradictions found;

    CorrectionSense(CheckedContract stated, Contradictions found) {
        this.stated = stated;
        this.contract = stated.contract();
        this.found = found;
    }

    void check(CorrectionMechanism mechanism) {
        if (mechanism instanceof Restatement restatement) {
            needsKey("a restatement replaces what was said for the same key");
            needsClock("the latest restatement", restatement.latestBy());
            breaksTies("the latest restatement", restatement.latestBy());
            causes(restatement.causes());
        } else if (mechanism instanceof LatestRecord latest) {
            needsKey("the last record for a key is the state");
            needsClock("the last record for a key", latest.latestBy());
            breaksTies("the last record for a key", latest.latestBy());
        } else if (mechanism instanceof IdentityMerge) {
            needsKey("two keys can turn out to stand for one thing");
        } else if (mechanism instanceof SnapshotReplacement one) {
            needsDataset("each refresh replaces the one before");
            one.refresh().ifPresent(field -> needsField(field, "refresh of @Snapshots"));
            one.rows().ifPresent(field -> needsNumber(field, "rows of @Snapshots", WHOLE));
        } else if (mechanism instanceof VersionedRows rows) {
            needsDataset("rows are kept in versions");
            needsValidity(rows);
        } else if (mechanism instanceof Redaction redaction) {
            needsPersonalData(redaction);
            redaction.fields().forEach(field -> needsField(field, "fields of @RedactedBy"));
        } else if (mechanism instanceof LedgerEntries ledger) {
            ledger.balancedBy().ifPresent(field -> needsField(field, "balancedBy of @Ledger"));
            ledger.amount().ifPresent(field -> needsNumber(field, "amount of @Ledger", NUMBERS));
        } else if (mechanism instanceof ChangelogEntries changelog) {
            needsKey("a changelog puts rows in and takes them out");
            needsField(changelog.operation(), "operation of @Changelog");
        } else if (mechanism instanceof Compensation one) {
            condition(one.by(), one.when());
            one.amount().ifPresent(field -> needsNumber(field, "amount of @CompensatedBy", NUMBERS));
        } else if (mechanism instanceof Reversal one) {
            condition(one.by(), one.when());
        } else if (mechanism instanceof Retraction one) {
            condition(one.by(), one.when());
            retraction(one);
        }
    }

    /** What was right when it was stated was not a mistake. */
    private void retraction(Retraction retraction) {
        if (retraction.causes().equals(List.of(CorrectionCause.WORLD_CHANGED))) {
            found.error(
                    ContractRule.CORRECTION_CAUSE_UNFIT,
                    "the only cause of retractions is WORLD_CHANGED, but a fact that should never have been stated was"
                            + " wrong from the start",
                    "state @CompensatedBy for what changed, or name the causes for which the fact was wrong");
        }
    }

    private void breaksTies(String what, FactClock clock) {
        if (stated.carries(clock)
                && !contract.roles().containsKey(Role.SEQUENCE)
                && !contract.roles().containsKey(Role.EVENT_ID)) {
            found.warning(
                    ContractRule.CORRECTION_TIE_OPEN,
                    what + " is found by " + clock.inWords() + ", but nothing says which of two at the same time it is",
                    "mark a sequence with @Sequence or the event id with @EventId, or name one in @Envelope");
        }
    }

    private void needsNumber(String path, String where, Set<ScalarKind> kinds) {
        needsField(path, where);
        contract.field(path)
                .map(Field::type)
                .filter(type -> !(type instanceof ScalarType scalar && kinds.contains(scalar.kind())))
                .ifPresent(type -> found.error(
                        ContractRule.CORRECTION_FIELD_NOT_A_NUMBER,
                        "expected a" + (kinds.equals(WHOLE) ? " whole" : "") + " number in " + where + ", but field "
                                + path + " is " + TypeWords.of(type),
                        "name a field that holds one"));
    }

    private void needsKey(String because) {
        if (contract.businessKey().isEmpty()) {
            found.error(
                    ContractRule.CORRECTION_NOT_APPLICABLE,
                    because + ", but there is no business key",
                    "mark it with @BusinessKey");
        }
    }

    private void needsClock(String what, FactClock clock) {
        if (!stated.carries(clock)) {
            found.error(
                    ContractRule.CORRECTION_NOT_APPLICABLE,
                    what + " is found by " + clock.inWords() + ", but no field or header carries it",
                    "mark it with " + CheckedContract.annotation(clock)
                            + " or name it in @Envelope, or set latestBy to a clock" + " that is there");
        }
    }

    private void causes(List<CorrectionCause> causes) {
        if (contract.kind() == OutputKind.FACT && causes.equals(List.of(CorrectionCause.WORLD_CHANGED))) {
            found.error(
                    ContractRule.CORRECTION_CAUSE_UNFIT,
                    "the only cause of restatements is WORLD_CHANGED, but a changed world is a new fact, not another"
                            + " value of the old one",
                    "publish the change as a fact of its own with @CompensatedBy or @ReversedBy, or name the causes for"
                            + " which the old value was wrong");
        }
    }

    private void needsDataset(String what) {
        if (contract.kind() == OutputKind.FACT) {
            found.error(
                    ContractRule.CORRECTION_OF_OTHER_KIND,
                    what + ", but this is a fact and not a dataset",
                    "publish a dataset, or say how the fact is corrected, such as with @Restated");
        }
    }

    private void needsValidity(VersionedRows rows) {
        List<Role> missing = List.of(Role.VALID_FROM, Role.VALID_TO).stream()
                .filter(role -> !contract.roles().containsKey(role))
                .toList();
        if (rows.history() == DimensionHistory.ROW_PER_VERSION && !missing.isEmpty()) {
            found.error(
                    ContractRule.CORRECTION_NOT_APPLICABLE,
                    "each version of a row is a row of its own, but nothing carries "
                            + String.join(
                                    " and ", missing.stream().map(Role::id).toList()),
                    "mark from when and until when a row holds with @ValidFrom and @ValidTo");
        }
    }

    private void needsPersonalData(Redaction redaction) {
        boolean personal = contract.fieldsByPath().values().stream()
                .anyMatch(field -> field.privacy().isPresent());
        if (!personal) {
            found.error(
                    ContractRule.REDACTION_WITHOUT_PERSONAL_DATA,
                    redaction.by() + " takes personal values out, but no field is personal",
                    "mark the personal fields with @Personal, or drop @RedactedBy");
        }
    }

    /** Fields of other facts are checked where the classes of both are at hand. */
    private void condition(FactId by, Optional<Condition> when) {
        when.filter(one -> by.equals(contract.fact()))
                .ifPresent(one -> needsField(one.field(), "the condition " + one));
    }

    void checkSequence() {
        if (contract.roles().get(Role.SEQUENCE) instanceof RoleLocation.InPayload field) {
            needsNumber(field.path(), "@Sequence", WHOLE);
        }
    }

    void checkLinks() {
        contract.corrects()
                .forEach(link -> link.keys().keySet().forEach(field -> needsField(field, "@Corrects " + link.fact())));
    }

    private void needsField(String path, String where) {
        if (contract.field(path).isEmpty()) {
            found.error(
                    ContractRule.CORRECTION_FIELD_UNKNOWN,
                    "expected a field in " + where + ", but was \"" + path + "\"; "
                            + NearestName.hint(path, contract.fieldsByPath().keySet()),
                    "name a field by its path in payload spelling");
        }
    }

    void checkLedger() {
        if (contract.corrections().stream().noneMatch(LedgerEntries.class::isInstance)) {
            return;
        }
        contract.corrections().stream()
                .filter(CorrectionSense::replaces)
                .forEach(one -> found.error(
                        ContractRule.LEDGER_CHANGED,
                        "entries are never changed, but " + one.kind().orElseThrow() + " says: " + one.inWords(),
                        "keep @Ledger, or the mechanism that replaces"));
    }

    private static boolean replaces(CorrectionMechanism mechanism) {
        return mechanism instanceof LatestRecord
                || mechanism instanceof Restatement
                || mechanism instanceof ChangelogEntries
                || (mechanism instanceof VersionedRows rows && rows.history() == DimensionHistory.OVERWRITTEN);
    }
}
