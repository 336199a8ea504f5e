package dev.concordat.core.check;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.FieldUnit;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.NearestName;
import java.util.List;
import java.util.Optional;

/** What is relied on of single fields. */
final class FieldReliance {
    private final ConsumerExpectation expectation;
    private final SemanticContract contract;
    private final Mismatches mismatches;

    FieldReliance(ConsumerExpectation expectation, SemanticContract contract, Mismatches mismatches) {
        this.expectation = expectation;
        this.contract = contract;
        this.mismatches = mismatches;
    }

    void check() {
        checkAll("", expectation.fields(), contract.fields());
    }

    private void checkAll(String prefix, List<Field> relied, List<Field> stated) {
        for (Field one : relied) {
            Optional<Field> found = stated.stream()
                    .filter(field -> field.name().equals(one.name()))
                    .findFirst();
            String path = prefix + one.name();
            if (found.isPresent()) {
                checkField(path, one, found.get());
            } else {
                missing(path, one.name(), stated);
            }
        }
    }

    private void missing(String path, String name, List<Field> stated) {
        mismatches.fieldError(
                ExpectationRule.FIELD_MISSING,
                path,
                "expected the field, but the contract does not have it; "
                        + NearestName.hint(
                                name, stated.stream().map(Field::name).toList()),
                "keep the field until its consumers have moved",
                "drop it from the record");
    }

    private void checkField(String path, Field relied, Field stated) {
        TypeReading reading = TypeReading.of(relied.type(), stated.type());
        if (reading.problem().isPresent()) {
            mismatches.fieldError(
                    reading.rule(), path, reading.problem().get(), reading.producerFix(), reading.consumerFix());
        } else {
            checkInside(path, relied.type(), stated.type());
        }
        if (relied.required() && !stated.required()) {
            mismatches.fieldError(
                    ExpectationRule.FIELD_MAY_BE_ABSENT,
                    path,
                    "expected the field in every fact, but the contract says it may be absent or null",
                    "make the field required, if every fact really has it",
                    "read it as Optional and decide what its absence means");
        }
        checkUnit(path, relied, stated);
        checkMeaning(path, relied, stated);
        checkPrivacy(path, stated);
    }

    private void checkInside(String path, FieldType relied, FieldType stated) {
        if (relied instanceof ObjectType one && stated instanceof ObjectType other) {
            checkAll(path + ".", one.fields(), other.fields());
        } else if (relied instanceof ListType one && stated instanceof ListType other) {
            checkInside(path + "[]", one.element(), other.element());
        } else if (relied instanceof MapType one && stated instanceof MapType other) {
            checkInside(path + "{}", one.value(), other.value());
        }
    }

    private void checkUnit(String path, Field relied, Field stated) {
        if (relied.unit().isEmpty()) {
            return;
        }
        FieldUnit expected = relied.unit().get();
        if (stated.unit().isEmpty()) {
            mismatches.fieldError(
                    ExpectationRule.UNIT_NOT_STATED,
                    path,
                    "expected " + expected.inWords() + ", but the contract states no unit",
                    "state the unit with @Money or @Unit",
                    "drop the unit from the record, if it does not matter");
        } else if (!sameUnit(expected, stated.unit().get())) {
            mismatches.fieldError(
                    ExpectationRule.UNIT_DIFFERS,
                    path,
                    "expected " + expected.inWords() + ", but the contract says "
                            + stated.unit().get().inWords(),
                    "add a new field beside it and keep this one as it was",
                    "convert, and state the contract's unit");
        }
    }

    /** The number of decimal places is the producer's own promise; a consumer reads any. */
    private static boolean sameUnit(FieldUnit expected, FieldUnit stated) {
        return expected.inWords().equals(stated.inWords());
    }

    private void checkMeaning(String path, Field relied, Field stated) {
        stated.meaning()
                .ifPresent(meaning -> PurposeReliance.check(
                        expectation.purpose(),
                        meaning,
                        "the field",
                        (rule, what, producerFix, consumerFix) ->
                                mismatches.fieldError(rule, path, what, producerFix, consumerFix)));
        if (relied.meaning().isEmpty()) {
            return;
        }
        int expected = relied.meaning().get().revision();
        Optional<BusinessMeaning> meaning = stated.meaning();
        if (meaning.isEmpty()) {
            mismatches.fieldError(
                    ExpectationRule.MEANING_NOT_STATED,
                    path,
                    "expected a meaning at revision " + expected + ", but the contract states none",
                    "add @Meaning to the field",
                    "drop @Meaning from the record's component");
        } else if (meaning.get().revision() != expected) {
            mismatches.fieldError(
                    ExpectationRule.MEANING_REVISED,
                    path,
                    "expected the meaning at revision " + expected + ", but it is at revision "
                            + meaning.get().revision() + ": \"" + meaning.get().text() + "\"",
                    "add a new field beside it for the new meaning",
                    "read the new meaning, and raise the revision once your figures are right under it");
        }
    }

    private void checkPrivacy(String path, Field stated) {
        stated.privacy()
                .filter(privacy -> privacy.classification().compareTo(expectation.mayReceive()) > 0)
                .ifPresent(privacy -> mismatches.fieldError(
                        ExpectationRule.PRIVACY_ABOVE_PERMISSION,
                        path,
                        "expected at most " + expectation.mayReceive() + ", but the field is "
                                + privacy.classification() + " data of subject " + privacy.subject(),
                        "offer the fact without the field",
                        "drop the field from the record, or have the permission raised and declare mayReceive = "
                                + privacy.classification()));
    }
}
