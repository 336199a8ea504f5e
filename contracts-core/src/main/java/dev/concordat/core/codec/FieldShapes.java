package dev.concordat.core.codec;

import dev.concordat.api.Sensitivity;
import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.FieldUnit;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.MeasureUnit;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.Optional;
import java.util.OptionalInt;

/** Fields and what is stated about them. */
final class FieldShapes {
    static final Codec<BusinessMeaning> MEANING = meaning();
    static final Codec<Field> FIELD = Codec.later("field", () -> Lazily.FIELD);

    private FieldShapes() {}

    /** A field contains types and a type contains fields, so one of the two has to come later. */
    private static final class Lazily {
        static final Codec<Field> FIELD = field();
    }

    private static Codec<BusinessMeaning> meaning() {
        Shape<BusinessMeaning> shape = new Shape<>();
        var text = shape.required("text", Scalars.TEXT, BusinessMeaning::text);
        var revision = shape.withDefault("revision", Scalars.INTEGER, BusinessMeaning::revision, 1);
        var excludes = shape.list("excludes", Scalars.TEXT, BusinessMeaning::excludes);
        var notSuitableFor = shape.list("notSuitableFor", Scalars.TEXT, BusinessMeaning::notSuitableFor);
        return shape.madeBy(values -> new BusinessMeaning(
                values.get(text), values.get(revision), values.get(excludes), values.get(notSuitableFor)));
    }

    private static Codec<Field> field() {
        Shape<Field> shape = new Shape<>();
        Codec<FieldType> types = type();
        var name = shape.required("name", Scalars.TEXT, Field::name);
        var type = shape.required("type", Codec.later("type", () -> types), Field::type);
        var required = shape.withDefault("required", Scalars.TRUTH, Field::required, true);
        var onlyIf = shape.since(2).optional("onlyIf", condition(), Field::onlyIf);
        var meaning = shape.optional("meaning", MEANING, Field::meaning);
        var unit = shape.optional("unit", unit(), Field::unit);
        var privacy = shape.optional("privacy", PrivacyShapes.PRIVACY, Field::privacy);
        var sensitivity = shape.optional("sensitivity", Scalars.constant(Sensitivity.class), Field::sensitivity);
        var deprecation = shape.optional("deprecation", LifecycleShapes.NOTICE, Field::deprecation);
        var constraints = shape.list("constraints", ConstraintShapes.CONSTRAINT, Field::constraints);
        return shape.madeBy(values -> Field.builder()
                .name(values.get(name))
                .type(values.get(type))
                .required(values.get(required))
                .onlyIf(values.get(onlyIf))
                .meaning(values.get(meaning))
                .unit(values.get(unit))
                .privacy(values.get(privacy))
                .sensitivity(values.get(sensitivity))
                .deprecation(values.get(deprecation))
                .constraints(values.get(constraints))
                .build());
    }

    private static Codec<PresenceCondition> condition() {
        Shape<PresenceCondition> shape = new Shape<>();
        var field = shape.required("field", Scalars.TEXT, PresenceCondition::field);
        var oneOf = shape.required("oneOf", Containers.list(Scalars.TEXT), PresenceCondition::values);
        return shape.madeBy(values -> new PresenceCondition(values.get(field), values.get(oneOf)));
    }

    private static Codec<FieldType> type() {
        Cases<FieldType> cases = new Cases<>();
        for (ScalarKind kind : ScalarKind.values()) {
            cases.word(kind.id(), new ScalarType(kind));
        }
        cases.word("any", new AnyType());
        Codec<FieldType> inside = Codec.later("type", () -> cases);
        Shape<ListType> list = new Shape<>();
        var element = list.required("list", inside, ListType::element);
        cases.object("list", ListType.class, list.madeBy(values -> new ListType(values.get(element))));
        Shape<MapType> map = new Shape<>();
        var value = map.required("map", inside, MapType::value);
        var keys = map.since(2).withDefault("keys", inside, MapType::keys, MapType.TEXT);
        cases.object("map", MapType.class, map.madeBy(values -> new MapType(values.get(value), values.get(keys))));
        Shape<ChoiceType> choice = new Shape<>();
        var oneOf = choice.required("oneOf", Containers.list(Scalars.TEXT), ChoiceType::values);
        var open = choice.withDefault("open", Scalars.TRUTH, ChoiceType::open, false);
        cases.object(
                "oneOf",
                ChoiceType.class,
                choice.madeBy(values -> new ChoiceType(values.get(oneOf), values.get(open))));
        Shape<ObjectType> object = new Shape<>();
        var fields = object.required("fields", Containers.list(FIELD), ObjectType::fields);
        return cases.object("fields", ObjectType.class, object.madeBy(values -> new ObjectType(values.get(fields))));
    }

    private static Codec<FieldUnit> unit() {
        Shape<MeasureUnit> measure = new Shape<>();
        var code = measure.required("measure", Scalars.TEXT, MeasureUnit::code);
        return new Cases<FieldUnit>()
                .object("measure", MeasureUnit.class, measure.madeBy(values -> new MeasureUnit(values.get(code))))
                .object(
                        "currency",
                        MonetaryUnit.class,
                        money -> money.currency().isPresent(),
                        money())
                .object("currencyField", MonetaryUnit.class, money());
    }

    private static Shape<MonetaryUnit> money() {
        Shape<MonetaryUnit> shape = new Shape<>();
        var currency = shape.optional("currency", Scalars.TEXT, MonetaryUnit::currency);
        var field = shape.optional("currencyField", Scalars.TEXT, MonetaryUnit::currencyField);
        var scale = shape.optional("scale", Scalars.INTEGER, FieldShapes::scale);
        var minorUnits = shape.withDefault("minorUnits", Scalars.TRUTH, MonetaryUnit::minorUnits, false);
        return shape.madeBy(values -> new MonetaryUnit(
                values.get(currency),
                values.get(field),
                values.get(scale).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                values.get(minorUnits)));
    }

    private static Optional<Integer> scale(MonetaryUnit money) {
        return money.scale().isPresent() ? Optional.of(money.scale().getAsInt()) : Optional.empty();
    }
}
