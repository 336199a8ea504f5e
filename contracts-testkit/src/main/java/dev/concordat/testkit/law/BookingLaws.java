package dev.concordat.testkit.law;

import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.SnapshotReplacement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The laws of ledgers, of changelogs and of snapshots. */
final class BookingLaws {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Cast cast;
    private final LawList laws;

    BookingLaws(Cast cast, LawList laws) {
        this.cast = cast;
        this.laws = laws;
    }

    void add() {
        cast.handled(LedgerEntries.class).findFirst().ifPresent(this::addLedger);
        cast.handled(ChangelogEntries.class).findFirst().ifPresent(this::addChangelog);
        cast.handled(SnapshotReplacement.class).findFirst().ifPresent(this::addSnapshots);
    }

    private void addLedger(LedgerEntries ledger) {
        if (ledger.amount().isEmpty()) {
            laws.notShown("that an entry and its opposite leave the balance as it was, since the contract does not say"
                    + " which field holds the amount; state amount in @Ledger");
            return;
        }
        laws.add(Law.ofBalance(
                "opposite-entries-cancel",
                "a posting and its opposite leave every balance as it was",
                story -> opposites(story, ledger)));
    }

    private static Trial opposites(Story story, LedgerEntries ledger) {
        BigDecimal value = amount(story);
        int from = story.count();
        int one = entry(story, ledger, value, from, 1);
        int other = entry(story, ledger, value.negate(), from + 1, 1);
        List<Integer> others = postings(story, ledger, story.below(story.size()));
        int back = entry(story, ledger, value.negate(), from, 2);
        int andBack = entry(story, ledger, value, from + 1, 2);
        story.keep(one, other, back, andBack);
        return story.same(story.inOrder(others), story.inOrder(others, one, other, back, andBack));
    }

    private static BigDecimal amount(Story story) {
        return BigDecimal.valueOf(1L + story.below(500));
    }

    /** As many entries as wanted or one more, two for each posting, as far as there are keys: debit and credit come to nothing. */
    static List<Integer> postings(Story story, LedgerEntries ledger, int count) {
        List<Integer> entries = new ArrayList<>();
        for (int posting = 3; entries.size() < count && story.hasFreshKeys(2); posting++) {
            BigDecimal value = amount(story);
            int from = story.count();
            int one = entry(story, ledger, value, from, posting);
            int other = entry(story, ledger, value.negate(), from + 1, posting);
            story.tie(one, other);
            entries.addAll(List.of(one, other));
        }
        return entries;
    }

    /** Entries from the same fact of the stock are about the same account, whichever field says so. */
    private static int entry(Story story, LedgerEntries ledger, BigDecimal value, int account, int posting) {
        Draft draft = story.draft(story.freshKey()).filledFrom(account);
        ledger.amount().ifPresent(path -> draft.with(path, NODES.numberNode(value)));
        ledger.balancedBy().ifPresent(path -> {
            List<JsonNode> groups = story.cast().fact().values(path);
            draft.with(path, groups.get((posting - 1) % groups.size()));
        });
        return story.state(draft);
    }

    private void addChangelog(ChangelogEntries changelog) {
        laws.add(Law.ofBalance(
                "update-replaces-the-row",
                "the images before and after an update replace the row",
                story -> updated(story, changelog)));
        laws.add(Law.ofBalance(
                "deleted-row-is-gone",
                "a row that was inserted and deleted leaves nothing behind",
                story -> deleted(story, changelog)));
    }

    static int image(Story story, ChangelogEntries changelog, int key, String operation, int row) {
        Draft draft = story.draft(key).filledFrom(row);
        return story.state(
                draft.with(changelog.operation(), NODES.stringNode(operation)).saying(" " + operation));
    }

    private static Trial updated(Story story, ChangelogEntries changelog) {
        int key = story.freshKey();
        int row = story.below(100);
        int inserted = image(story, changelog, key, changelog.insert(), row);
        List<Integer> others = others(story, changelog);
        int before = image(story, changelog, key, changelog.updateBefore(), row);
        int after = image(story, changelog, key, changelog.updateAfter(), row + 1);
        int alone = image(story, changelog, key, changelog.insert(), row + 1);
        story.keep(inserted, before, after, alone);
        return story.same(story.inOrder(others, alone), story.inOrder(others, inserted, before, after));
    }

    private static Trial deleted(Story story, ChangelogEntries changelog) {
        int key = story.freshKey();
        int row = story.below(100);
        int inserted = image(story, changelog, key, changelog.insert(), row);
        List<Integer> others = others(story, changelog);
        int gone = image(story, changelog, key, changelog.delete(), row);
        story.keep(inserted, gone);
        return story.same(story.inOrder(others), story.inOrder(others, inserted, gone));
    }

    private static List<Integer> others(Story story, ChangelogEntries changelog) {
        List<Integer> others = new ArrayList<>();
        int count = story.below(story.size());
        for (int one = 0; one < count && story.hasFreshKey(); one++) {
            others.add(image(story, changelog, story.freshKey(), changelog.insert(), story.below(100)));
        }
        return others;
    }

    private void addSnapshots(SnapshotReplacement snapshots) {
        if (snapshots.complete()) {
            laws.add(Law.ofBalance(
                    "refresh-replaces-the-one-before",
                    "a refresh replaces the one before, and what is absent from it is gone",
                    story -> replaced(story, snapshots)));
        } else {
            laws.add(Law.ofBalance(
                    "absent-rows-stay",
                    "what is absent from a refresh stays as it was",
                    story -> stays(story, snapshots)));
        }
    }

    /** One refresh: rows that name it, and are recorded at one time. */
    static List<Integer> refresh(Story story, SnapshotReplacement snapshots, int number, List<Integer> keys) {
        Instant at = story.later();
        List<Integer> rows = new ArrayList<>();
        for (int key : keys) {
            Draft draft = story.draftAt(key, at);
            snapshots.refresh().ifPresent(path -> {
                List<JsonNode> names = story.cast().fact().values(path);
                draft.with(path, names.get(number % names.size()));
            });
            snapshots.rows().ifPresent(path -> draft.with(path, NODES.numberNode(keys.size())));
            rows.add(story.state(draft));
        }
        for (int row : rows) {
            story.tie(rows.get(0), row);
        }
        return rows;
    }

    private static Trial replaced(Story story, SnapshotReplacement snapshots) {
        int gone = story.freshKey();
        int kept = story.freshKey();
        List<Integer> first = refresh(story, snapshots, 0, List.of(gone, kept));
        List<Integer> second = refresh(story, snapshots, 1, List.of(kept));
        first.forEach(story::keep);
        second.forEach(story::keep);
        List<Integer> both = new ArrayList<>(first);
        both.addAll(second);
        return story.same(story.inOrder(second), story.inOrder(both));
    }

    private static Trial stays(Story story, SnapshotReplacement snapshots) {
        int absent = story.freshKey();
        int again = story.freshKey();
        List<Integer> first = refresh(story, snapshots, 0, List.of(absent, again));
        List<Integer> second = refresh(story, snapshots, 1, List.of(again));
        List<Integer> whole = new ArrayList<>();
        for (int row : List.of(first.get(0), second.get(0))) {
            Draft same = story.draftOf(row);
            Draft beside = new Draft(same.serial, same.key, story.draftOf(second.get(0)).recorded, Duration.ZERO);
            beside.values.putAll(story.draftOf(second.get(0)).values);
            snapshots.rows().ifPresent(path -> beside.with(path, NODES.numberNode(2)));
            whole.add(story.state(beside.filledFrom(same.payload)));
        }
        first.forEach(story::keep);
        second.forEach(story::keep);
        whole.forEach(story::keep);
        List<Integer> both = new ArrayList<>(first);
        both.addAll(second);
        return story.same(story.inOrder(whole), story.inOrder(both));
    }
}
