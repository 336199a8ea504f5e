package dev.concordat.core.derive;

import dev.concordat.api.Classified;
import dev.concordat.api.Erasure;
import dev.concordat.api.Identifiability;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.Personal;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Unit;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.FieldUnit;
import dev.concordat.api.model.LegalHold;
import dev.concordat.api.model.MeasureUnit;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.DemandRule;
import dev.concordat.core.finding.Placeholder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Reads the statements that facts and fields have in common. Not thread-safe. */
final class StatementDerivation {
    private static final Set<ScalarKind> NUMBERS =
            Set.of(ScalarKind.INTEGER, ScalarKind.LONG, ScalarKind.BIG_INTEGER, ScalarKind.DECIMAL, ScalarKind.DOUBLE);

    private final Set<String> knownPurposes = new TreeSet<>();
    private final Problems problems;

    /**
     * Prepares to read.
     *
     * @param declaredPurposes ids of the purposes declared in the context
     * @param problems where findings go
     */
    StatementDerivation(Set<String> declaredPurposes, Problems problems) {
        this.problems = problems;
        knownPurposes.addAll(declaredPurposes);
        Arrays.stream(PurposeKind.values()).map(PurposeKind::id).forEach(knownPurposes::add);
    }

    Optional<BusinessMeaning> meaning(Annotations annotations, String place) {
        return annotations.find(Meaning.class).flatMap(one -> {
            checkPurposes(one.texts("notFor"), place + ", attribute notFor");
            if (Placeholder.is(one.text("value"))) {
                problems.error(
                        DemandRule.MEANING_MISSING,
                        place,
                        "expected one sentence of meaning, but was \"" + one.text("value") + "\"",
                        "replace the TODO by one sentence the business would sign");
            }
            return problems.checked(
                    DemandRule.MEANING_MISSING,
                    place,
                    () -> new BusinessMeaning(
                            one.text("value"), one.number("revision"), one.texts("excludes"), one.texts("notFor")));
        });
    }

    private void checkPurposes(List<String> ids, String place) {
        ids.stream()
                .filter(id -> !knownPurposes.contains(id))
                .forEach(id -> problems.undeclaredPurpose(
                        place, "a declared purpose or a kind of purpose", id, knownPurposes));
    }

    Optional<FieldUnit> unit(Annotations annotations, FieldType type, String place) {
        Optional<FieldUnit> money = annotations
                .find(Money.class)
                .flatMap(one -> problems.checked(DeclarationRule.UNIT_INVALID, place, () -> monetary(one)));
        Optional<FieldUnit> measure = annotations
                .find(Unit.class)
                .flatMap(one -> problems.checked(
                        DeclarationRule.UNIT_INVALID, place, () -> new MeasureUnit(one.text("value"))));
        if (money.isPresent() && measure.isPresent()) {
            problems.error(
                    DeclarationRule.UNIT_INVALID,
                    place,
                    "expected @Money or @Unit, but found both",
                    "keep the one that applies");
        }
        Optional<FieldUnit> unit = money.or(() -> measure);
        if (unit.isPresent() && !(type instanceof ScalarType scalar && NUMBERS.contains(scalar.kind()))) {
            problems.error(
                    DeclarationRule.UNIT_INVALID,
                    place,
                    "expected a unit on a number, but the member is none",
                    "remove the unit, or make the member a number");
        }
        return unit;
    }

    private static MonetaryUnit monetary(AnnotationView money) {
        int scale = money.number("scale");
        return new MonetaryUnit(
                money.statedText("currency"),
                money.statedText("currencyField"),
                scale == -1 ? OptionalInt.empty() : OptionalInt.of(scale),
                money.flag("minorUnits"));
    }

    Optional<Sensitivity> sensitivity(Annotations annotations) {
        return annotations.find(Classified.class).map(one -> one.constant("value", Sensitivity.class));
    }

    Optional<DeprecationNotice> deprecation(Annotations annotations, String place) {
        return new LifecycleDerivation(problems).notice(annotations, place);
    }

    Optional<PrivacyStatement> privacy(Annotations annotations, String place) {
        return annotations.find(Personal.class).flatMap(one -> {
            if (one.constant("classification", PrivacyClass.class) == PrivacyClass.NOT_PERSONAL) {
                problems.error(
                        DeclarationRule.PRIVACY_INVALID,
                        place,
                        "expected a class above NOT_PERSONAL, but was NOT_PERSONAL",
                        "drop @Personal from a member that is not personal");
                return Optional.empty();
            }
            checkPurposes(one.texts("purposes"), place + ", @Personal, attribute purposes");
            Optional<LegalHold> hold = hold(one.nested("hold"), place + ", @Personal, attribute hold");
            return problems.checked(
                    DeclarationRule.PRIVACY_INVALID,
                    place,
                    () -> PrivacyStatement.builder()
                            .classification(one.constant("classification", PrivacyClass.class))
                            .subject(one.text("subject"))
                            .identifies(one.constant("identifies", Identifiability.class))
                            .purposes(one.texts("purposes"))
                            .retention(problems.duration(one, "retention", place))
                            .erasure(one.constant("erasure", Erasure.class))
                            .retainedBecause(one.statedText("retainedBecause"))
                            .hold(hold)
                            .category(one.statedText("category"))
                            .build());
        });
    }

    /** A hold with nothing in it stands for none; one with something has all three. */
    private Optional<LegalHold> hold(AnnotationView hold, String place) {
        if (hold.statedText("reason").isEmpty()
                && hold.statedText("approvedBy").isEmpty()
                && hold.statedText("until").isEmpty()) {
            return Optional.empty();
        }
        if (hold.statedText("until").isEmpty()) {
            problems.error(
                    DeclarationRule.PRIVACY_INVALID,
                    place,
                    "expected the day on which the hold ends, but it is blank",
                    "add until = \"…\": a hold without an end would forbid erasing for ever");
        }
        return problems.date(hold, "until", place)
                .flatMap(until -> problems.checked(
                        DeclarationRule.PRIVACY_INVALID,
                        place,
                        () -> new LegalHold(hold.text("reason"), hold.text("approvedBy"), until)));
    }
}
