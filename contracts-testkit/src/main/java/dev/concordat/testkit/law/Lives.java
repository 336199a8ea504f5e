package dev.concordat.testkit.law;

import dev.concordat.api.DimensionHistory;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Lawful histories of a fact with everything the consumer says it handles: statements, and now and then something that
 * takes one back. Nothing is taken back twice, no part is too much. Not thread-safe.
 */
final class Lives {
    private static final int CORRECTED = 3;
    private static final int ROWS = 100;

    private final Story story;
    private final List<Taking> takings;
    private final Merging merging;
    private final boolean rows;
    private final boolean ends;
    private final Map<Integer, Thing> things = new LinkedHashMap<>();
    private final Set<Integer> gone = new HashSet<>();
    /** Keys that a tombstone can end. */
    private final Set<Integer> living = new TreeSet<>();

    private final List<Integer> separate =
            new ArrayList<>(IntStream.range(1, Merging.KEYS).boxed().toList());

    /**
     * What is stated under one key, once or again and again: a later fact that names the key means all of it.
     *
     * @param item the first statement
     * @param left what can still be taken back in parts
     */
    private record Thing(int item, BigDecimal left) {}

    Lives(Story story) {
        this.story = story;
        this.takings = TakingLaws.takings(story.cast()).stream()
                .filter(taking -> !taking.partsUnknown())
                .toList();
        this.merging = new Merging(story);
        this.ends = story.cast().endsKeys() && story.cast().tombstonesHaveTime();
        this.rows = story.cast()
                .handled(VersionedRows.class)
                .anyMatch(one -> one.history() == DimensionHistory.ROW_PER_VERSION);
    }

    /** As many records as wanted, fewer only if there are not enough keys. */
    List<Integer> mixed(int count) {
        Optional<SnapshotReplacement> snapshots =
                story.cast().handled(SnapshotReplacement.class).findFirst();
        if (snapshots.isPresent()) {
            return refreshed(snapshots.get(), count);
        }
        Optional<ChangelogEntries> changelog =
                story.cast().handled(ChangelogEntries.class).findFirst();
        if (changelog.isPresent()) {
            return rowsOf(changelog.get(), count);
        }
        Optional<LedgerEntries> ledger =
                story.cast().handled(LedgerEntries.class).findFirst();
        if (ledger.isPresent()) {
            return BookingLaws.postings(story, ledger.get(), count);
        }
        List<Integer> items = new ArrayList<>();
        while (items.size() < count) {
            List<Integer> open =
                    things.keySet().stream().filter(key -> !gone.contains(key)).toList();
            if (!open.isEmpty() && !takings.isEmpty() && story.oneIn(CORRECTED)) {
                items.add(takenBack(open.get(story.below(open.size()))));
            } else if (merging.isPossible() && !separate.isEmpty() && story.oneIn(CORRECTED + 1)) {
                items.add(merged());
            } else if (hasKeys()) {
                items.add(statedOrEnded());
            } else {
                return items;
            }
        }
        return items;
    }

    /** What a compacted topic of the fact holds. */
    List<Integer> ofKeys(int count) {
        List<Integer> items = new ArrayList<>();
        while (items.size() < count && hasKeys()) {
            items.add(statedOrEnded());
        }
        return items;
    }

    private int statedOrEnded() {
        return !living.isEmpty() && story.oneIn(CORRECTED) ? ended() : stated();
    }

    /** What ended can begin again, but is not taken back any more. */
    private int ended() {
        int key = List.copyOf(living).get(story.below(living.size()));
        living.remove(key);
        gone.add(key);
        return story.tombstone(story.promptDraft(key), Set.of());
    }

    /** Rows that come, change and go; each key has one row at most, known by the number of its payload. */
    private List<Integer> rowsOf(ChangelogEntries changelog, int count) {
        List<Integer> items = new ArrayList<>();
        Map<Integer, Integer> there = new TreeMap<>();
        while (items.size() < count && (story.hasFreshKey() || !there.isEmpty())) {
            if (there.isEmpty() || (story.hasFreshKey() && story.oneIn(2))) {
                int key = story.freshKey();
                there.put(key, story.below(ROWS));
                items.add(BookingLaws.image(story, changelog, key, changelog.insert(), row(there, key)));
                continue;
            }
            int key = List.copyOf(there.keySet()).get(story.below(there.size()));
            if (story.oneIn(CORRECTED)) {
                items.add(BookingLaws.image(story, changelog, key, changelog.delete(), row(there, key)));
                there.remove(key);
            } else {
                items.add(BookingLaws.image(story, changelog, key, changelog.updateBefore(), row(there, key)));
                there.put(key, row(there, key) + 1);
                items.add(BookingLaws.image(story, changelog, key, changelog.updateAfter(), row(there, key)));
            }
        }
        return items;
    }

    private static int row(Map<Integer, Integer> there, int key) {
        return Optional.ofNullable(there.get(key)).orElseThrow();
    }

    private List<Integer> refreshed(SnapshotReplacement snapshots, int count) {
        List<Integer> items = new ArrayList<>();
        for (int refresh = 0; items.size() < count; refresh++) {
            int from = story.below(2);
            List<Integer> keys =
                    IntStream.range(from, from + 1 + story.below(2)).boxed().toList();
            items.addAll(BookingLaws.refresh(story, snapshots, refresh, keys));
        }
        return items;
    }

    private boolean hasKeys() {
        return story.cast().repeatsKeys() || story.hasFreshKey();
    }

    private int stated() {
        Draft draft = story.draft(merging.isPossible() ? story.below(Merging.KEYS) : story.someKey());
        if (rows) {
            draft.heldFrom(draft.recorded, Optional.empty());
        }
        Optional<Thing> before = Optional.ofNullable(things.get(draft.key));
        BigDecimal amount = BigDecimal.ZERO;
        for (Taking taking : takings) {
            amount = taking.inParts() ? taking.giveAmount(story, draft) : amount;
        }
        // As much as at first: another amount could be less than what is taken back of it.
        before.ifPresent(thing -> draft.values.putAll(story.draftOf(thing.item()).values));
        int item = story.state(draft);
        things.putIfAbsent(draft.key, new Thing(item, amount));
        if (ends) {
            living.add(draft.key);
        }
        return item;
    }

    /** Each key is given up once at most, and then never named as a survivor. */
    private int merged() {
        int absorbed = separate.get(story.below(separate.size()));
        separate.removeIf(key -> key == absorbed);
        List<Integer> survivors = new ArrayList<>(separate);
        survivors.add(0);
        return merging.merge(survivors.get(story.below(survivors.size())), absorbed);
    }

    private int takenBack(int key) {
        Taking taking = takings.get(story.below(takings.size()));
        Thing thing = Optional.ofNullable(things.get(key)).orElseThrow();
        boolean inPart = taking.inParts() && thing.left().intValue() > 1 && story.oneIn(2);
        if (inPart) {
            BigDecimal part = Taking.split(story, thing.left(), 2).get(0);
            things.put(key, new Thing(thing.item(), thing.left().subtract(part)));
            return taking.part(story, thing.item(), part);
        }
        gone.add(key);
        return taking.inParts() ? taking.part(story, thing.item(), thing.left()) : taking.whole(story, thing.item());
    }
}
