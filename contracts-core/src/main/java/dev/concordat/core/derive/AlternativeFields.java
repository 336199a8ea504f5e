package dev.concordat.core.derive;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.core.finding.DeclarationRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Folds the fields of alternatives into those of one object: what only some of them have carries a condition. One name
 * means one thing in all of them.
 *
 * @param alternatives which there are
 * @param byValue the fields of each, by the value of the discriminator
 * @param ofOthers the fields of what is taken for any other value, if there is such a thing
 * @param open whether others may be added
 */
record AlternativeFields(
        Alternatives alternatives, Map<String, List<Field>> byValue, Optional<List<Field>> ofOthers, boolean open) {

    List<Field> folded(String place, Problems problems) {
        Map<String, Map<String, Field>> byName = new LinkedHashMap<>();
        byValue.forEach((value, fields) ->
                fields.forEach(field -> byName.computeIfAbsent(field.name(), name -> new LinkedHashMap<>())
                        .put(value, field)));
        Optional<Field> discriminator = discriminator(
                Optional.ofNullable(byName.remove(alternatives.discriminator())).orElse(Map.of()), place, problems);
        List<Field> folded = new ArrayList<>(discriminator.stream().toList());
        byName.forEach((name, variants) -> one(name, variants, place, problems).ifPresent(folded::add));
        return List.copyOf(folded);
    }

    private Optional<Field> discriminator(Map<String, Field> variants, String place, Problems problems) {
        String name = alternatives.discriminator();
        ChoiceType values = new ChoiceType(List.copyOf(byValue.keySet()), open);
        if (!alternatives.isMember() && variants.isEmpty()) {
            return Optional.of(Field.required(name, values));
        }
        if (alternatives.isMember() && variants.size() == byValue.size()) {
            Field first = variants.values().iterator().next();
            return Optional.of(
                    Field.builder().from(first).type(values).required(true).build());
        }
        problems.error(
                DeclarationRule.FIELD_NAME_CLASH,
                place,
                alternatives.isMember()
                        ? "expected the member \"" + name + "\", which says of which type an object is, in all of them,"
                                + " but it is only in: " + String.join(", ", variants.keySet())
                        : "expected \"" + name
                                + "\" to say only of which type an object is, but it is also a member of: "
                                + String.join(", ", variants.keySet()),
                alternatives.isMember()
                        ? "declare the member on the common type, or write @JsonTypeInfo as PROPERTY"
                        : "rename the member, or write @JsonTypeInfo as EXISTING_PROPERTY");
        return Optional.empty();
    }

    private Optional<Field> one(String name, Map<String, Field> variants, String place, Problems problems) {
        List<Field> stated = variants.values().stream()
                .map(field -> Field.builder().from(field).required(true).build())
                .<Field>map(field -> field)
                .distinct()
                .toList();
        if (stated.size() > 1) {
            problems.error(
                    DeclarationRule.FIELD_NAME_CLASH,
                    place,
                    "expected one statement on \"" + name + "\", but it differs between: "
                            + String.join(", ", variants.keySet()),
                    "declare it once on the common type, or give what means something else another name");
            return Optional.empty();
        }
        Field.Builder field = Field.builder();
        field.from(stated.get(0)).required(variants.values().stream().allMatch(Field::required));
        boolean inOthers = ofOthers.map(
                        fields -> fields.stream().anyMatch(other -> other.name().equals(name)))
                .orElse(true);
        if (variants.size() < byValue.size() || !inOthers) {
            field.onlyIf(new PresenceCondition(alternatives.discriminator(), List.copyOf(variants.keySet())));
        }
        return Optional.of(field.build());
    }
}
