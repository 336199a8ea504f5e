package dev.concordat.core.evolution;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Two shapes of one fact, of which the second is the first with none to three edits. */
final class ShapePairs {
    private static final Arbitrary<FieldType> SCALAR =
            Arbitraries.of(ScalarKind.class).map(ScalarType::new);
    private static final Arbitrary<FieldType> CHOICE = Combinators.combine(
                    Arbitraries.integers().between(1, 4), Arbitraries.of(true, false))
            .as((size, open) -> new ChoiceType(
                    IntStream.range(0, size).mapToObj(n -> "V" + n).toList(), open));

    private ShapePairs() {}

    record Pair(SemanticContract before, SemanticContract after) {}

    static SemanticContract contract(List<Field> fields) {
        return SemanticContract.builder()
                .fact(FactId.parse("billing/invoice-issued"))
                .version(new Version(1, 0, 0))
                .fields(fields)
                .build();
    }

    static Arbitrary<Pair> pairs() {
        Arbitrary<ShapeEdit> edit = Combinators.combine(
                        Arbitraries.of(ShapeEdit.Kind.class),
                        Arbitraries.integers().between(0, 59).withDistribution(RandomDistribution.uniform()),
                        type(1),
                        Arbitraries.of(true, false))
                .as(ShapeEdit::new);
        return Combinators.combine(fields(2), edit.list().ofMaxSize(3))
                .as((fields, edits) -> new Pair(contract(fields), contract(edited(fields, edits))));
    }

    private static List<Field> edited(List<Field> fields, List<ShapeEdit> edits) {
        List<Field> edited = fields;
        for (int i = 0; i < edits.size(); i++) {
            edited = edits.get(i).applied(edited, i);
        }
        return edited;
    }

    private static Arbitrary<List<Field>> fields(int depth) {
        return Combinators.combine(type(depth), Arbitraries.of(true, false))
                .as((type, required) -> Field.builder().name("x").type(type).required(required))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(builders -> IntStream.range(0, builders.size())
                        .<Field>mapToObj(i -> builders.get(i).name("f" + i).build())
                        .toList());
    }

    private static Arbitrary<FieldType> type(int depth) {
        if (depth == 0) {
            return Arbitraries.frequencyOf(Tuple.of(3, SCALAR), Tuple.of(1, CHOICE));
        }
        return Arbitraries.frequencyOf(
                Tuple.of(5, SCALAR),
                Tuple.of(2, CHOICE),
                Tuple.of(2, Arbitraries.lazy(() -> fields(depth - 1)).map(ObjectType::new)),
                Tuple.of(1, Arbitraries.lazy(() -> type(depth - 1)).map(ListType::new)),
                Tuple.of(1, Arbitraries.lazy(() -> type(depth - 1)).map(MapType::new)));
    }
}
