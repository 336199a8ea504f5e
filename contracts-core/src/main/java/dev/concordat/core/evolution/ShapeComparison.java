package dev.concordat.core.evolution;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.TypeWords;
import dev.concordat.core.finding.ShapeChangeRule;
import java.util.List;
import java.util.Map;

/** Which fields there are; each that stays is compared by itself. */
final class ShapeComparison implements Comparison {
    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        compare("", before.fields(), after.fields(), found);
    }

    static void compare(String prefix, List<Field> before, List<Field> after, Found found) {
        Map<String, Field> former = Keyed.by(Field::name, before);
        Map<String, Field> latter = Keyed.by(Field::name, after);
        former.forEach((name, field) -> {
            if (!latter.containsKey(name)) {
                found.at(prefix + name)
                        .removed(
                                field.required()
                                        ? ShapeChangeRule.FIELD_REMOVED
                                        : ShapeChangeRule.OPTIONAL_FIELD_REMOVED,
                                "field",
                                inWords(field));
            }
        });
        latter.forEach((name, field) -> {
            Field was = former.get(name);
            if (was == null) {
                found.at(prefix + name)
                        .added(
                                field.required()
                                        ? ShapeChangeRule.REQUIRED_FIELD_ADDED
                                        : ShapeChangeRule.OPTIONAL_FIELD_ADDED,
                                "field",
                                inWords(field));
            } else {
                FieldComparison.compare(prefix + name, was, field, found);
            }
        });
        order(former, latter, prefix.isEmpty() ? found : found.at(prefix.substring(0, prefix.length() - 1)));
    }

    /** Only what is there on both sides can be in another order. */
    private static void order(Map<String, Field> former, Map<String, Field> latter, Found found) {
        List<String> before =
                former.keySet().stream().filter(latter::containsKey).toList();
        List<String> after =
                latter.keySet().stream().filter(former::containsKey).toList();
        found.order("order of fields", found.size(), before, after);
    }

    private static String inWords(Field field) {
        return TypeWords.of(field.type()) + (field.required() ? "" : ", may be absent");
    }
}
