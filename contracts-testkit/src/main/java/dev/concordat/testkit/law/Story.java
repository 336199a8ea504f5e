package dev.concordat.testkit.law;

import dev.concordat.api.FactClock;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * One random history in the making: records one after the other, later ones recorded later. The same seed gives the same
 * story. Not thread-safe.
 */
final class Story {
    private static final Instant START = Instant.parse("2026-01-05T06:00:00Z");
    private static final int PAYLOADS = 1_000;
    private static final int KEYS_SHARED = 3;
    private static final int MOST_STEPS_LATE = 3;
    /** For what the law itself is about: a field with few values makes few keys. */
    private static final int KEYS_KEPT_BACK = 6;

    private final Cast cast;
    private final Random random;
    private final int size;
    private final Duration step;
    private final List<Item> items = new ArrayList<>();
    private final Map<Integer, Draft> drafts = new HashMap<>();
    private Instant now = START;
    private int freshKeys;
    private int serials;

    Story(Cast cast, long seed, int size) {
        this.cast = cast;
        // Consecutive seeds give nearly the same first numbers.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.size = size;
        this.step = cast.step();
    }

    Cast cast() {
        return cast;
    }

    /** How many records a history of this story is to have, 1 or more. */
    int size() {
        return size;
    }

    /** A number from 0 up to a bound, exclusive. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    /** A key nobody has used in this story; used ones come round once there are no more. */
    int freshKey() {
        return freshKeys++ % cast.fact().keys();
    }

    boolean hasFreshKey() {
        return hasFreshKeys(1);
    }

    boolean hasFreshKeys(int count) {
        return freshKeys <= cast.fact().keys() - count;
    }

    /** A key that several records share where the consumer copes with that, else a fresh one. */
    int someKey() {
        return cast.repeatsKeys() ? below(Math.min(KEYS_SHARED, cast.fact().keys())) : freshKey();
    }

    /** Starts a record that is written down after all others; the latest by the contract's own clock, too. */
    Draft draft(int key) {
        int steps = 1 + random.nextInt(MOST_STEPS_LATE + 1);
        now = now.plus(step.multipliedBy(steps));
        return draftAt(key, now);
    }

    /** Starts a record that is written down as it happens: a correction does not happen before what it corrects. */
    Draft promptDraft(int key) {
        Draft draft = draft(key);
        Draft prompt = new Draft(draft.serial, key, draft.recorded, Duration.ZERO).filledFrom(draft.payload);
        prompt.values.putAll(draft.values);
        return prompt;
    }

    /** Starts a record that is written down at a time. */
    Draft draftAt(int key, Instant at) {
        Duration late = step.multipliedBy(random.nextInt(MOST_STEPS_LATE));
        boolean inTime = cast.contract()
                .delivery()
                .delay()
                .map(most -> late.compareTo(most.dividedBy(2)) <= 0)
                .orElse(true);
        boolean jitters = cast.latestBy() != FactClock.OCCURRED && inTime;
        Draft draft = new Draft(serials++, key, at, jitters ? late : Duration.ZERO);
        return neutral(draft.filledFrom(random.nextInt(PAYLOADS)));
    }

    /** A later time than any so far. */
    Instant later() {
        now = now.plus(step.multipliedBy(1 + random.nextInt(MOST_STEPS_LATE + 1)));
        return now;
    }

    Duration step() {
        return step;
    }

    /** A fact whose type also corrects says which it is by a field. */
    private Draft neutral(Draft draft) {
        for (CorrectionMechanism one : cast.contract().corrections()) {
            if (one.broughtBy().contains(cast.contract().fact())) {
                when(one).ifPresent(condition -> {
                    List<JsonNode> others = cast.fact().values(condition.field()).stream()
                            .filter(value -> !FactWriter.text(value).equals(condition.value()))
                            .filter(value -> cast.contract().corrections().stream()
                                    .flatMap(mechanism -> when(mechanism).stream())
                                    .noneMatch(other -> other.value().equals(FactWriter.text(value))))
                            .toList();
                    if (!others.isEmpty()) {
                        draft.with(condition.field(), others.get(below(others.size())));
                    }
                });
            }
        }
        return draft;
    }

    static Optional<Condition> when(CorrectionMechanism mechanism) {
        if (mechanism instanceof Compensation one) {
            return one.when();
        }
        if (mechanism instanceof Reversal one) {
            return one.when();
        }
        return mechanism instanceof Retraction one ? one.when() : Optional.empty();
    }

    /** Adds a statement of the fact. */
    int state(Draft draft) {
        return add(cast.fact(), draft, Set.of());
    }

    int state(int key) {
        return state(draft(key));
    }

    /** Adds a record of any type that means nothing without others. */
    int add(FactWriter writer, Draft draft, Set<Integer> needs) {
        return add(new Item(writer.written(draft), () -> writer.inPlain(draft), draft.payload, needs, false), draft);
    }

    int tombstone(Draft draft, Set<Integer> needs) {
        TraceRecord record = cast.fact().tombstone(draft);
        return add(new Item(record, () -> record, draft.payload, needs, false), draft);
    }

    private int add(Item item, Draft draft) {
        items.add(item);
        drafts.put(items.size() - 1, draft);
        return items.size() - 1;
    }

    Draft draftOf(int item) {
        return Optional.ofNullable(drafts.get(item)).orElseThrow();
    }

    /** Marks what the law is about; it is never left out. */
    void keep(int... core) {
        for (int index : core) {
            Item item = items.get(index);
            items.set(index, new Item(item.record(), item.plain(), item.stock(), item.needs(), true));
        }
    }

    /** Ties two records: neither stays without the other. */
    void tie(int one, int other) {
        need(one, other);
        need(other, one);
    }

    /** Lets a record go with another. */
    void need(int item, int needed) {
        Item before = items.get(item);
        Set<Integer> needs = new HashSet<>(before.needs());
        needs.add(needed);
        items.set(item, new Item(before.record(), before.plain(), before.stock(), needs, before.core()));
    }

    TraceRecord record(int item) {
        return items.get(item).record();
    }

    /** Statements about other things, so that a law is tried among them. */
    List<Integer> others(int count) {
        int possible = Math.min(count, cast.fact().keys() - freshKeys - KEYS_KEPT_BACK);
        return IntStream.range(0, Math.max(0, possible))
                .map(index -> state(freshKey()))
                .boxed()
                .toList();
    }

    /** Deliveries in the order in which the records were written down. */
    List<Step> inOrder(Collection<Integer> indices) {
        return indices.stream()
                .sorted(Comparator.comparing((Integer index) -> record(index).recorded())
                        .thenComparing(Comparator.naturalOrder()))
                .map(Step::deliver)
                .toList();
    }

    List<Step> inOrder(Collection<Integer> some, Integer... more) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(Arrays.asList(more));
        return inOrder(all);
    }

    /** Everything there is, in order. */
    List<Step> everything() {
        return inOrder(IntStream.range(0, items.size()).boxed().toList());
    }

    Trial same(List<Step> expected, List<Step> seen) {
        return new Trial(items, expected, seen);
    }

    int count() {
        return items.size();
    }
}
