package dev.concordat.core.check;

import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which types can be read as which others without loss, as JSON writes their values. Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class ReadableTypes {
    /** Per kind that is read, the other kinds that can be written. */
    private static final Map<ScalarKind, Set<ScalarKind>> READABLE = readable();

    private ReadableTypes() {}

    private static Map<ScalarKind, Set<ScalarKind>> readable() {
        Map<ScalarKind, Set<ScalarKind>> readable = new EnumMap<>(ScalarKind.class);
        readable.put(
                ScalarKind.TEXT,
                Set.of(
                        ScalarKind.UUID,
                        ScalarKind.URI,
                        ScalarKind.DATE,
                        ScalarKind.TIME,
                        ScalarKind.DATE_TIME,
                        ScalarKind.INSTANT,
                        ScalarKind.OFFSET_TIME,
                        ScalarKind.YEAR_MONTH,
                        ScalarKind.MONTH_DAY,
                        ScalarKind.DURATION,
                        ScalarKind.PERIOD,
                        ScalarKind.TIME_ZONE,
                        ScalarKind.CURRENCY,
                        ScalarKind.LANGUAGE_TAG,
                        ScalarKind.BINARY));
        readable.put(ScalarKind.LONG, Set.of(ScalarKind.INTEGER));
        readable.put(ScalarKind.BIG_INTEGER, Set.of(ScalarKind.INTEGER, ScalarKind.LONG));
        readable.put(
                ScalarKind.DECIMAL,
                Set.of(ScalarKind.INTEGER, ScalarKind.LONG, ScalarKind.BIG_INTEGER, ScalarKind.DOUBLE));
        // 64-bit floating point holds every 32-bit integer, but neither every long nor every decimal.
        readable.put(ScalarKind.DOUBLE, Set.of(ScalarKind.INTEGER));
        return readable;
    }

    /**
     * Says whether every value of one type can be read as another. Of objects it says that they are objects; their
     * fields are compared one by one.
     *
     * @param reader the type that is read
     * @param written the type that was written
     * @return true if nothing is lost
     */
    public static boolean reads(FieldType reader, FieldType written) {
        if (reader instanceof AnyType) {
            return true;
        }
        if (reader instanceof ScalarType one) {
            return readsAs(one.kind(), written);
        }
        if (reader instanceof ChoiceType one) {
            return readsAs(one, written);
        }
        if (reader instanceof ListType one) {
            return written instanceof ListType other && reads(one.element(), other.element());
        }
        if (reader instanceof MapType one) {
            return written instanceof MapType other
                    ? reads(one.value(), other.value()) && readsKeys(one.keys(), other.keys())
                    : one.value() instanceof AnyType
                            && readsKeys(one.keys(), MapType.TEXT)
                            && written instanceof ObjectType;
        }
        return written instanceof ObjectType;
    }

    /** Every key is written as text. */
    private static boolean readsKeys(FieldType reader, FieldType written) {
        boolean any = reader.equals(MapType.TEXT) || (reader instanceof ChoiceType choice && choice.open());
        return any || reads(reader, written);
    }

    private static boolean readsAs(ScalarKind kind, FieldType written) {
        return written instanceof ScalarType other
                ? kind == other.kind() || READABLE.getOrDefault(kind, Set.of()).contains(other.kind())
                : kind == ScalarKind.TEXT && written instanceof ChoiceType;
    }

    private static boolean readsAs(ChoiceType choice, FieldType written) {
        if (written instanceof ChoiceType other) {
            return choice.open() || (!other.open() && choice.values().containsAll(other.values()));
        }
        // Whoever copes with values it does not know copes with any text.
        return choice.open() && readsAs(ScalarKind.TEXT, written);
    }
}
