package dev.concordat.core.check;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.FieldUnit;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.NearestName;
import java.util.List;
import java.util.Optional;

/** The shape of the payload: which fields there are, of which type, always or not, in which unit. */
final class FieldStatement implements StatementCheck {

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        missing("", relied.expectation().fields(), relied.contract().fields(), found);
        for (FieldPair pair : relied.fields()) {
            missingInside(pair.path(), pair.relied().type(), pair.stated().type(), found);
            type(pair, found);
            presence(pair, found);
            unit(pair, found);
        }
    }

    private static void missing(String prefix, List<Field> relied, List<Field> stated, Mismatches found) {
        List<String> names = stated.stream().map(Field::name).toList();
        for (Field one : relied) {
            if (!names.contains(one.name())) {
                found.fieldError(
                        ExpectationRule.FIELD_MISSING,
                        prefix + one.name(),
                        "expected the field, but the contract does not have it; " + NearestName.hint(one.name(), names),
                        "keep the field until its consumers have moved",
                        "drop it from the record");
            }
        }
    }

    private static void missingInside(String path, FieldType relied, FieldType stated, Mismatches found) {
        if (relied instanceof ObjectType one && stated instanceof ObjectType other) {
            missing(path + ".", one.fields(), other.fields(), found);
        } else if (relied instanceof ListType one && stated instanceof ListType other) {
            missingInside(path + "[]", one.element(), other.element(), found);
        } else if (relied instanceof MapType one && stated instanceof MapType other) {
            missingInside(path + "{}", one.value(), other.value(), found);
        }
    }

    private static void type(FieldPair pair, Mismatches found) {
        TypeReading reading = TypeReading.of(pair.relied().type(), pair.stated().type());
        reading.problem()
                .ifPresent(problem -> found.fieldError(
                        reading.rule(), pair.path(), problem, reading.producerFix(), reading.consumerFix()));
    }

    private static void presence(FieldPair pair, Mismatches found) {
        if (!pair.relied().required()) {
            return;
        }
        if (!pair.stated().required()) {
            mayBeAbsent(pair, "it may be absent or null", found);
        }
        // A consumer that knows fewer alternatives relies on less.
        Optional<PresenceCondition> relied = pair.relied().onlyIf();
        pair.stated()
                .onlyIf()
                .filter(stated -> relied.filter(one -> one.field().equals(stated.field())
                                && stated.values().containsAll(one.values()))
                        .isEmpty())
                .ifPresent(stated -> mayBeAbsent(pair, "it is there only if " + stated.inWords(), found));
    }

    private static void mayBeAbsent(FieldPair pair, String stated, Mismatches found) {
        String relied = pair.relied().onlyIf().map(one -> "if " + one.inWords()).orElse("in every fact");
        found.fieldError(
                ExpectationRule.FIELD_MAY_BE_ABSENT,
                pair.path(),
                "expected the field " + relied + ", but the contract says " + stated,
                "make the field required, if every fact really has it",
                "read it as Optional and decide what its absence means");
    }

    private static void unit(FieldPair pair, Mismatches found) {
        if (pair.relied().unit().isEmpty()) {
            return;
        }
        FieldUnit expected = pair.relied().unit().get();
        if (pair.stated().unit().isEmpty()) {
            found.fieldError(
                    ExpectationRule.UNIT_NOT_STATED,
                    pair.path(),
                    "expected " + expected.inWords() + ", but the contract states no unit",
                    "state the unit with @Money or @Unit",
                    "drop the unit from the record, if it does not matter");
        } else if (!sameUnit(expected, pair.stated().unit().get())) {
            found.fieldError(
                    ExpectationRule.UNIT_DIFFERS,
                    pair.path(),
                    "expected " + expected.inWords() + ", but the contract says "
                            + pair.stated().unit().get().inWords(),
                    "add a new field beside it and keep this one as it was",
                    "convert, and state the contract's unit");
        }
    }

    /** The number of decimal places is the producer's own promise; a consumer reads any. */
    private static boolean sameUnit(FieldUnit expected, FieldUnit stated) {
        return expected.inWords().equals(stated.inWords());
    }
}
