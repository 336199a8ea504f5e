package dev.concordat.testkit.law;

import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Erasure;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.RoleLocation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The laws of redaction. Two histories that differ in personal values only have to look the same once those are taken out:
 * whatever still differs was made from them, be it the value, its hash or a total it went into (non-interference,
 * Goguen and Meseguer 1982).
 */
final class RedactionLaws {
    private final Cast cast;
    private final LawList laws;

    RedactionLaws(Cast cast, LawList laws) {
        this.cast = cast;
        this.laws = laws;
    }

    /**
     * One redaction of the fact.
     *
     * @param writer writes the later fact
     * @param person from the field of the fact that names the person to the field of the later fact that does
     * @param personal the fields whose values are taken out
     */
    private record Redacting(FactWriter writer, Map<String, String> person, List<String> personal) {}

    void add() {
        cast.handled(Redaction.class).forEach(one -> laws.needsHandlers(cast, one));
        cast.handled(Redaction.class).filter(one -> cast.missing(one).isEmpty()).forEach(this::add);
    }

    private void add(Redaction redaction) {
        FactWriter writer = cast.writer(redaction.by());
        Map<String, String> person = person(writer);
        List<String> personal = personal(redaction, person.keySet());
        String by = redaction.by().name();
        if (person.isEmpty()) {
            laws.notShown("that nothing personal is left after " + by + ", since no field of "
                    + cast.contract().fact() + " holds the key of " + redaction.by());
            return;
        }
        if (personal.isEmpty()) {
            laws.notShown("that nothing personal is left after " + by
                    + ", since the consumer reads no personal field but the one that names the person");
            return;
        }
        Redacting one = new Redacting(writer, person, personal);
        String fields = String.join(", ", personal);
        laws.add(Law.of(
                "nothing-personal-is-left",
                "after " + by + " nothing is left of " + fields,
                story -> trial(story, one, Order.AFTER)));
        if (cast.handles(DeliveryHazard.REORDERING)) {
            laws.add(Law.of(
                    "redaction-comes-first",
                    by + " takes out " + fields + " of what comes later as well",
                    story -> trial(story, one, Order.BEFORE)));
        }
        if (cast.handles(DeliveryHazard.DUPLICATES)) {
            laws.add(Law.of(
                    "redelivery-brings-nothing-back",
                    "a fact that is delivered again after " + by + " brings nothing of " + fields + " back",
                    story -> trial(story, one, Order.AGAIN)));
        }
        laws.addIfRestarts(Law.of(
                "restart-brings-nothing-back",
                "a restart after " + by + " brings nothing of " + fields + " back",
                story -> trial(story, one, Order.RESTART)));
        laws.addIfSnapshots(Law.of(
                "old-snapshot-brings-nothing-back",
                "resuming from a snapshot taken before " + by + " brings nothing of " + fields + " back",
                story -> trial(story, one, Order.SNAPSHOT)));
    }

    /** By the key it corrects, else by a field of the same name as its own key. */
    private Map<String, String> person(FactWriter writer) {
        Map<String, String> person = new LinkedHashMap<>();
        List<String> parts = cast.contract().businessKey().stream()
                .flatMap(part -> FactWriter.inPayload(part).stream())
                .toList();
        Optional<CorrectionLink> link = writer.contract().corrects().stream()
                .filter(one -> one.fact().equals(cast.contract().fact()))
                .findFirst();
        if (link.isPresent() && !parts.isEmpty()) {
            link.get().keys().forEach((path, part) -> person.put(part.isEmpty() ? parts.get(0) : part, path));
            return person;
        }
        for (RoleLocation part : writer.contract().businessKey()) {
            FactWriter.inPayload(part)
                    .filter(path -> cast.contract().field(path).isPresent())
                    .ifPresent(path -> person.put(path, path));
        }
        return person;
    }

    private List<String> personal(Redaction redaction, Set<String> person) {
        return cast.contract().fieldsByPath().entrySet().stream()
                .filter(field -> redaction.fields().isEmpty()
                        ? isTakenOut(field.getValue())
                        : redaction.fields().contains(field.getKey()))
                .map(Map.Entry::getKey)
                .filter(path ->
                        !person.contains(path) && cast.fact().values(path).size() > 1)
                .filter(path -> cast.contract().businessKey().stream()
                        .noneMatch(part -> part.equals(new RoleLocation.InPayload(path))))
                .toList();
    }

    private static boolean isTakenOut(Field field) {
        return field.privacy().filter(one -> one.erasure() != Erasure.RETAIN).isPresent();
    }

    private enum Order {
        AFTER,
        BEFORE,
        AGAIN,
        RESTART,
        SNAPSHOT
    }

    /** The same history twice, with other personal values. */
    private static Trial trial(Story story, Redacting one, Order order) {
        int number = story.freshKey();
        int payload = story.below(100);
        int shift = 1 + story.below(20);
        Draft first = story.draft(number).filledFrom(payload);
        Draft second =
                new Draft(first.serial, number, first.recorded, Duration.between(first.occurred, first.recorded));
        second.filledFrom(payload);
        second.values.putAll(first.values);
        one.person().keySet().forEach(path -> {
            JsonNode person = person(story, path, number);
            first.with(path, person);
            second.with(path, person);
        });
        for (String path : one.personal()) {
            List<JsonNode> values = story.cast().fact().values(path);
            int at = story.below(values.size());
            first.with(path, values.get(at));
            // Never the same: the two have nothing in common but what is not personal.
            second.with(path, values.get((at + 1 + shift % (values.size() - 1)) % values.size()));
        }
        int left = story.state(first);
        int right = story.state(second);
        List<Integer> others = story.others(story.below(story.size()));
        Draft redaction = story.draft(number);
        one.person().forEach((path, later) -> redaction.with(later, person(story, path, number)));
        int redacted = story.add(one.writer(), redaction, Set.of());
        story.keep(left, right, redacted);
        return story.same(side(story, order, left, others, redacted), side(story, order, right, others, redacted));
    }

    private static JsonNode person(Story story, String path, int number) {
        List<JsonNode> values = story.cast().fact().values(path);
        return values.get(number % values.size());
    }

    private static List<Step> side(Story story, Order order, int stated, List<Integer> others, int redacted) {
        List<Step> steps = new ArrayList<>();
        switch (order) {
            case AFTER -> steps.addAll(story.inOrder(others, stated, redacted));
            case BEFORE -> {
                steps.add(Step.deliver(redacted));
                steps.addAll(story.inOrder(others, stated));
            }
            case AGAIN -> {
                steps.addAll(story.inOrder(others, stated, redacted));
                steps.add(Step.deliver(stated));
            }
            case RESTART -> {
                steps.addAll(story.inOrder(others, stated, redacted));
                steps.add(Step.Event.RESTART);
            }
            case SNAPSHOT -> {
                steps.addAll(story.inOrder(others, stated));
                steps.add(Step.Event.SAVE);
                steps.add(Step.deliver(redacted));
                steps.add(Step.Event.RESTORE);
                steps.add(Step.deliver(redacted));
            }
        }
        return steps;
    }
}
