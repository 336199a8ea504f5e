package dev.concordat.testkit.generate;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Makes up the fields of a contract, with constraints that can be kept. */
final class RandomFields {
    private static final int DEEPEST = 2;

    private final Random random;

    RandomFields(long seed) {
        this.random = new Random(seed);
    }

    List<Field> fields() {
        return fields(0);
    }

    private List<Field> fields(int depth) {
        List<Field> fields = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int index = 0; index < count; index++) {
            fields.add(field("f" + index, depth));
        }
        if (random.nextInt(3) == 0) {
            fields.add(Field.builder()
                    .name("total")
                    .type(new ScalarType(ScalarKind.DECIMAL))
                    .unit(new MonetaryUnit(
                            Optional.empty(), Optional.of("f0"), OptionalInt.of(random.nextInt(4)), false))
                    .build());
        }
        if (random.nextInt(3) == 0) {
            addAlternatives(fields, depth);
        }
        return fields;
    }

    /** An object of one of three kinds, one of them with no field of its own. */
    private void addAlternatives(List<Field> fields, int depth) {
        fields.add(Field.required("kind", new ChoiceType(List.of("card", "cheque", "cash"), random.nextBoolean())));
        fields.add(onlyIf(field("number", depth), "card"));
        fields.add(onlyIf(field("bank", depth), "cheque"));
        fields.add(onlyIf(field("holder", depth), "card", "cheque"));
    }

    private static Field onlyIf(Field field, String... kinds) {
        return Field.builder()
                .from(field)
                .onlyIf(new PresenceCondition("kind", List.of(kinds)))
                .build();
    }

    private Field field(String name, int depth) {
        FieldType type = type(depth);
        Field.Builder builder = Field.builder();
        builder.name(name).type(type).required(random.nextInt(3) > 0);
        if (type instanceof ScalarType scalar) {
            builder.addAllConstraints(constraints(scalar.kind()));
        } else if ((type instanceof ListType || type instanceof MapType) && random.nextBoolean()) {
            int least = random.nextInt(3);
            builder.addConstraints(new Constraint.Size(least, least + random.nextInt(4)));
        }
        return builder.build();
    }

    private FieldType keys() {
        List<ScalarKind> kinds = List.of(ScalarKind.UUID, ScalarKind.DATE, ScalarKind.LONG, ScalarKind.DECIMAL);
        return switch (random.nextInt(4)) {
            case 0 -> new ScalarType(kinds.get(random.nextInt(kinds.size())));
            case 1 -> new ChoiceType(List.of("A", "B", "C", "D", "E", "F"), random.nextBoolean());
            default -> MapType.TEXT;
        };
    }

    private FieldType type(int depth) {
        switch (random.nextInt(depth < DEEPEST ? 12 : 9)) {
            case 9:
                return new ObjectType(fields(depth + 1));
            case 10:
                return new ListType(type(depth + 1));
            case 11:
                return new MapType(type(depth + 1), keys());
            case 8:
                return random.nextInt(4) == 0
                        ? new AnyType()
                        : new ChoiceType(List.of("OPEN", "PAID", "LATE"), random.nextBoolean());
            default:
                return new ScalarType(ScalarKind.values()[random.nextInt(ScalarKind.values().length)]);
        }
    }

    private List<Constraint> constraints(ScalarKind kind) {
        return switch (kind) {
            case TEXT -> text();
            case INTEGER, LONG, BIG_INTEGER, DECIMAL, DOUBLE -> numbers();
            default -> List.of();
        };
    }

    private List<Constraint> text() {
        int least = random.nextInt(4);
        Constraint.Size size = new Constraint.Size(least, least + 1 + random.nextInt(20));
        return switch (random.nextInt(6)) {
            case 0 -> List.of(size);
            case 1 -> List.of(size, new Constraint.NotBlank());
            case 2 -> List.of(new Constraint.Matches("[A-Z]{2}-\\d{1,4}"), new Constraint.Size(0, 6));
            case 3 -> List.of(new Constraint.Email(), new Constraint.Size(5, 5 + random.nextInt(30)));
            case 4 -> List.of(new Constraint.Matches("[a-z]+@[a-z]*"), new Constraint.Email());
            default -> List.of();
        };
    }

    private List<Constraint> numbers() {
        BigDecimal least = BigDecimal.valueOf(random.nextInt(2_000) - 1_000L);
        BigDecimal most = least.add(BigDecimal.valueOf(2 + random.nextInt(500)));
        return switch (random.nextInt(6)) {
            case 0 -> List.of(new Constraint.Minimum(least, random.nextBoolean()));
            case 1 -> List.of(new Constraint.Maximum(most, random.nextBoolean()));
            case 2 ->
                List.of(
                        new Constraint.Minimum(least, random.nextBoolean()),
                        new Constraint.Maximum(most, random.nextBoolean()));
            case 3 -> List.of(new Constraint.Digits(random.nextInt(9), random.nextInt(4)));
            default -> List.of();
        };
    }
}
