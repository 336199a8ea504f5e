package dev.concordat.testkit.law;

import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How one later fact takes back facts: which of its fields name them, and which says how much.
 *
 * @param mechanism by which mechanism
 * @param of writes the facts that are taken back
 * @param writer writes the later fact
 * @param keys from the path of a field of the later fact to the number of the part of the key it holds
 * @param amount the field of the fact that can be taken back in parts
 * @param adjustment the field of the later fact that says how much
 */
record Taking(
        CorrectionMechanism mechanism,
        FactWriter of,
        FactWriter writer,
        Map<String, Integer> keys,
        Optional<String> amount,
        Optional<String> adjustment) {
    private static final int MOST = 400;

    /** Reads both ends; empty if the later fact does not name the fact by its whole key. */
    static Optional<Taking> of(CorrectionMechanism mechanism, FactWriter writer, FactWriter of) {
        Optional<String> amount = mechanism instanceof Compensation one ? one.amount() : Optional.empty();
        Optional<String> adjustment = mechanism instanceof Compensation one ? one.adjustment() : Optional.empty();
        return keys(writer, of).map(keys -> new Taking(mechanism, of, writer, keys, amount, adjustment));
    }

    /** By which fields a later fact names the fact. */
    static Optional<Map<String, Integer>> keys(FactWriter writer, FactWriter of) {
        List<String> parts = of.contract().businessKey().stream()
                .map(part -> part instanceof RoleLocation.InPayload field ? field.path() : "")
                .toList();
        return writer.contract().corrects().stream()
                .filter(link -> link.fact().equals(of.fact()))
                .findFirst()
                .map(CorrectionLink::keys)
                .map(named -> {
                    Map<String, Integer> keys = new LinkedHashMap<>();
                    named.forEach((path, part) -> keys.put(path, part.isEmpty() ? 0 : parts.indexOf(part)));
                    return keys;
                })
                .filter(keys -> !keys.containsValue(-1));
    }

    boolean inParts() {
        return amount.isPresent() && adjustment.isPresent();
    }

    /** Whether the contract allows parts, and whether it says which field holds them. */
    boolean partsUnknown() {
        return mechanism instanceof Compensation one && one.partial() && !inParts();
    }

    boolean isSelf() {
        return writer.fact().equals(of.fact());
    }

    /** The list through which the later fact names several facts at once; empty if it names one. */
    Optional<String> list() {
        return keys.keySet().stream()
                .filter(path -> path.contains("[]."))
                .map(path -> path.substring(0, path.indexOf("[].") + 2))
                .findFirst()
                .filter(list -> keys.keySet().stream().allMatch(path -> path.startsWith(list)));
    }

    /** Gives a statement an amount that can be taken back in parts. */
    BigDecimal giveAmount(Story story, Draft draft) {
        BigDecimal whole = BigDecimal.valueOf(4L + story.below(MOST), scale(of, amount));
        amount.ifPresent(path -> {
            draft.with(path, number(whole));
            currency(of, path).ifPresent(field -> draft.with(field, currencyValue()));
        });
        return whole;
    }

    private JsonNode currencyValue() {
        return amount.flatMap(path -> currency(of, path))
                .map(field -> of.values(field).get(0))
                .orElseThrow();
    }

    private static Optional<String> currency(FactWriter of, String path) {
        return of.field(path)
                .flatMap(Field::unit)
                .flatMap(unit -> unit instanceof MonetaryUnit money ? money.currencyField() : Optional.empty())
                .map(name -> path.substring(0, path.lastIndexOf('.') + 1) + name);
    }

    /** Money is written with the digits its contract states, whole numbers without any. */
    private static int scale(FactWriter of, Optional<String> path) {
        Optional<Field> field = path.flatMap(of::field);
        int stated = field.flatMap(Field::unit)
                .map(unit -> unit instanceof MonetaryUnit money ? money.scale().orElse(0) : 0)
                .orElse(0);
        boolean decimal = field.map(Field::type)
                .filter(type -> type instanceof ScalarType scalar && scalar.kind() == ScalarKind.DECIMAL)
                .isPresent();
        return decimal ? stated : 0;
    }

    private static JsonNode number(BigDecimal value) {
        return value.scale() == 0
                ? JsonNodeFactory.instance.numberNode(value.toBigIntegerExact())
                : JsonNodeFactory.instance.numberNode(value);
    }

    /** Adds a record that takes facts back as a whole. */
    int whole(Story story, int original) {
        return parts(story, Map.of(original, Optional.empty()));
    }

    int part(Story story, int original, BigDecimal value) {
        return parts(story, Map.of(original, Optional.of(value)));
    }

    /** Adds a record that takes back several facts, each by an amount or as a whole. */
    int parts(Story story, Map<Integer, Optional<BigDecimal>> originals) {
        List<Integer> items = originals.keySet().stream().sorted().toList();
        int ownKey = isSelf() ? story.draftOf(items.get(0)).key : story.count() + 1_000;
        Draft draft = story.promptDraft(ownKey);
        draft.saying(" of "
                + String.join(
                        " and ",
                        items.stream().map(item -> story.record(item).what()).toList()));
        Story.when(mechanism).ifPresent(when -> draft.with(when.field(), conditionValue(when)));
        if (list().isPresent()) {
            String list = list().get();
            List<Map<String, JsonNode>> elements = new ArrayList<>();
            items.forEach(item -> {
                Map<String, JsonNode> element = new LinkedHashMap<>();
                values(story, item, Optional.ofNullable(originals.get(item)).orElseThrow())
                        .forEach((path, value) -> element.put(path.substring(list.length() + 1), value));
                elements.add(element);
            });
            draft.listing(list, elements);
        } else {
            int only = items.get(0);
            values(story, only, Optional.ofNullable(originals.get(only)).orElseThrow())
                    .forEach(draft::with);
        }
        return story.add(writer, draft, Set.copyOf(items));
    }

    private JsonNode conditionValue(Condition when) {
        return writer.values(when.field()).stream()
                .filter(value -> FactWriter.text(value).equals(when.value()))
                .findFirst()
                .orElseGet(() -> JsonNodeFactory.instance.stringNode(when.value()));
    }

    private Map<String, JsonNode> values(Story story, int original, Optional<BigDecimal> value) {
        Draft stated = story.draftOf(original);
        List<JsonNode> key = of.key(stated.key);
        Map<String, JsonNode> values = new LinkedHashMap<>();
        keys.forEach((path, part) -> values.put(path, key.get(part)));
        adjustment.ifPresent(path -> {
            Optional<JsonNode> all = amount.map(stated.values::get);
            value.<JsonNode>map(Taking::number).or(() -> all).ifPresent(node -> values.put(path, node));
            if (amount.flatMap(field -> currency(of, field)).isPresent()) {
                currency(writer, path).ifPresent(field -> values.put(field, currencyValue()));
            }
        });
        return values;
    }

    /** The parts of an amount, each more than nothing, in units of its last digit. */
    static List<BigDecimal> split(Story story, BigDecimal whole, int parts) {
        List<BigDecimal> found = new ArrayList<>();
        BigDecimal left = whole;
        for (int still :
                IntStream.iterate(parts - 1, one -> one - 1).limit(parts - 1).toArray()) {
            int most = left.unscaledValue().intValueExact() - still;
            BigDecimal part = BigDecimal.valueOf(1L + story.below(Math.max(1, most)), whole.scale());
            found.add(part);
            left = left.subtract(part);
        }
        found.add(left);
        return found;
    }
}
