package dev.concordat.core.codec;

import dev.concordat.api.Erasure;
import dev.concordat.api.Identifiability;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.FieldUnit;
import dev.concordat.api.model.LegalHold;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.MeasureUnit;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary fields and their parts. */
public final class Fields {
    static final Arbitrary<String> NAME = Combinators.combine(
                    Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8),
                    Arbitraries.strings()
                            .withCharRange('a', 'z')
                            .numeric()
                            .ofMinLength(1)
                            .ofMaxLength(4)
                            .optional())
            .as((first, second) -> first + second.map(more -> "-" + more).orElse(""))
            // Devices of Windows are refused as names.
            .filter(name -> !Set.of("con", "prn", "aux", "nul").contains(name));
    /** Quotes, controls and characters beyond the first plane among it; never blank, as the model demands. */
    static final Arbitrary<String> TEXT = Arbitraries.of(
                    "a", "Z", "0", " ", "=", ":", "/", ".", "\"", "\\", "\n", "\t", "\u0000", "é", "\u2028", "😀")
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(parts -> String.join("", parts))
            .filter(text -> !text.isBlank());

    static final Arbitrary<BusinessMeaning> MEANING = Combinators.combine(
                    TEXT,
                    Arbitraries.integers().between(1, Integer.MAX_VALUE),
                    TEXT.list().ofMaxSize(2),
                    TEXT.list().ofMaxSize(2))
            .as(BusinessMeaning::new);
    private static final Arbitrary<Boolean> TRUTH = Arbitraries.of(true, false);
    private static final Arbitrary<FieldType> TYPE = types(2);
    public static final Arbitrary<Field> FIELD = fields(TYPE);

    private Fields() {}

    private static Arbitrary<FieldType> types(int depth) {
        Arbitrary<FieldType> scalar = Arbitraries.of(ScalarKind.class).map(ScalarType::new);
        Arbitrary<FieldType> choice = Combinators.combine(
                        TEXT.list().uniqueElements().ofMinSize(1).ofMaxSize(3), TRUTH)
                .as(ChoiceType::new);
        Arbitrary<FieldType> any = Arbitraries.just(new AnyType());
        if (depth == 0) {
            return Arbitraries.oneOf(scalar, choice, any);
        }
        Arbitrary<FieldType> inside = types(depth - 1);
        return Arbitraries.oneOf(
                scalar,
                choice,
                inside.map(ListType::new),
                inside.map(MapType::new),
                Combinators.combine(inside, Arbitraries.oneOf(scalar, choice)).as(MapType::new),
                fields(inside).list().ofMaxSize(2).map(ObjectType::new));
    }

    private static Arbitrary<Field> fields(Arbitrary<FieldType> types) {
        Arbitrary<PrivacyStatement> privacy = Combinators.combine(
                        Arbitraries.of(PrivacyClass.class),
                        TEXT,
                        Arbitraries.of(Erasure.class),
                        Arbitraries.of(Identifiability.class),
                        TEXT.list().ofMaxSize(2),
                        Promises.DURATION.optional(),
                        TEXT.optional(),
                        Combinators.combine(TEXT, TEXT, Promises.DAY)
                                .as(LegalHold::new)
                                .optional())
                .as((kind, subject, erasure, identifies, purposes, retention, ground, hold) ->
                        PrivacyStatement.builder()
                                .classification(kind)
                                .subject(subject)
                                .erasure(erasure)
                                .identifies(identifies)
                                .purposes(purposes)
                                .retention(retention)
                                .retainedBecause(erasure == Erasure.RETAIN ? ground : Optional.empty())
                                .hold(hold)
                                .category(ground.map(one -> "fides:user.contact"))
                                .build());
        Arbitrary<PresenceCondition> condition = Combinators.combine(
                        TEXT, TEXT.list().uniqueElements().ofMinSize(1).ofMaxSize(3))
                .as(PresenceCondition::new);
        Arbitrary<Field.Builder> more = Combinators.combine(
                        Arbitraries.of(Sensitivity.class).optional(),
                        Promises.notice().optional(),
                        condition.optional())
                .as((sensitivity, notice, onlyIf) -> {
                    Field.Builder builder = Field.builder();
                    builder.sensitivity(sensitivity).deprecation(notice).onlyIf(onlyIf);
                    return builder;
                });
        return Combinators.combine(
                        TEXT,
                        types,
                        TRUTH,
                        MEANING.optional(),
                        units().optional(),
                        privacy.optional(),
                        constraints().list().ofMaxSize(3),
                        more)
                .as((name, type, required, meaning, unit, personal, constraints, others) -> others.name(name)
                        .type(type)
                        .required(required)
                        .meaning(meaning)
                        .unit(unit)
                        .privacy(personal)
                        .constraints(constraints)
                        .build());
    }

    private static Arbitrary<FieldUnit> units() {
        Arbitrary<OptionalInt> scale = Arbitraries.integers()
                .between(0, 18)
                .optional()
                .map(one -> one.isPresent() ? OptionalInt.of(one.get()) : OptionalInt.empty());
        return Arbitraries.oneOf(
                TEXT.map(MeasureUnit::new),
                Combinators.combine(Arbitraries.of("EUR", "JPY"), scale, TRUTH)
                        .as((code, digits, minor) ->
                                new MonetaryUnit(Optional.of(code), Optional.empty(), digits, minor)),
                Combinators.combine(TEXT, scale, TRUTH)
                        .as((field, digits, minor) ->
                                new MonetaryUnit(Optional.empty(), Optional.of(field), digits, minor)));
    }

    private static Arbitrary<Constraint> constraints() {
        Arbitrary<BigDecimal> bound = Combinators.combine(
                        Arbitraries.longs(),
                        // A file holds no number of more than 1000 digits, written out.
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(-30, 30),
                                Arbitraries.integers().between(-1000, 1000)))
                .as((digits, scale) -> new BigDecimal(BigInteger.valueOf(digits), scale));
        Arbitrary<Integer> size = Arbitraries.integers().between(0, Integer.MAX_VALUE);
        return Arbitraries.oneOf(
                Arbitraries.of(new Constraint.NotBlank(), new Constraint.Email()),
                Combinators.combine(bound, TRUTH).as(Constraint.Minimum::new),
                Combinators.combine(bound, TRUTH).as(Constraint.Maximum::new),
                Combinators.combine(size, size).as(Constraint.Digits::new),
                Combinators.combine(size, size).as((a, b) -> new Constraint.Size(Math.min(a, b), Math.max(a, b))),
                Arbitraries.of("[a-z]+", "\\d{3}", "\"\\\\").map(Constraint.Matches::new));
    }
}
