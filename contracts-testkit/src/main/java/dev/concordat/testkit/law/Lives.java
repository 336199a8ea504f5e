package dev.concordat.testkit.law;

import dev.concordat.api.DimensionHistory;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.correction.VersionedRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private final Map<Integer, BigDecimal> left = new HashMap<>();
    private final List<Integer> open = new ArrayList<>();
    private final List<Integer> separate =
            new ArrayList<>(IntStream.range(1, Merging.KEYS).boxed().toList());

    Lives(Story story) {
        this.story = story;
        this.takings = TakingLaws.takings(story.cast()).stream()
                .filter(taking -> !taking.partsUnknown())
                .toList();
        this.merging = new Merging(story);
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
        List<Integer> items = new ArrayList<>();
        while (items.size() < count) {
            if (!open.isEmpty() && !takings.isEmpty() && story.oneIn(CORRECTED)) {
                items.add(takenBack());
            } else if (merging.isPossible() && !separate.isEmpty() && story.oneIn(CORRECTED + 1)) {
                items.add(merged());
            } else if (hasKeys()) {
                items.add(stated());
            } else {
                return items;
            }
        }
        return items;
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

    List<Integer> statements(int count) {
        List<Integer> items = new ArrayList<>();
        while (items.size() < count && hasKeys()) {
            items.add(stated());
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
        BigDecimal amount = BigDecimal.ZERO;
        for (Taking taking : takings) {
            amount = taking.inParts() ? taking.giveAmount(story, draft) : amount;
        }
        int item = story.state(draft);
        left.put(item, amount);
        open.add(item);
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

    private int takenBack() {
        Taking taking = takings.get(story.below(takings.size()));
        int original = open.get(story.below(open.size()));
        BigDecimal rest = Optional.ofNullable(left.get(original)).orElseThrow();
        boolean inPart = taking.inParts() && rest.intValue() > 1 && story.oneIn(2);
        if (inPart) {
            BigDecimal part = Taking.split(story, rest, 2).get(0);
            left.put(original, rest.subtract(part));
            return taking.part(story, original, part);
        }
        open.removeIf(item -> item == original);
        return taking.inParts() ? taking.part(story, original, rest) : taking.whole(story, original);
    }
}
