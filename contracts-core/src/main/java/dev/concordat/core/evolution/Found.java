package dev.concordat.core.evolution;

import dev.concordat.core.finding.ChangeRule;
import dev.concordat.core.finding.PromiseChangeRule;
import dev.concordat.core.finding.ShapeChangeRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects changes at one place, a contract or one of its fields. Not thread-safe. */
final class Found {
    private final String subject;
    private final Optional<String> field;
    private final List<Change> changes;

    private Found(String subject, Optional<String> field, List<Change> changes) {
        this.subject = subject;
        this.field = field;
        this.changes = changes;
    }

    static Found in(String subject) {
        return new Found(subject, Optional.empty(), new ArrayList<>());
    }

    /** Collects at a field, into the same list. */
    Found at(String path) {
        return new Found(subject, Optional.of(path), changes);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    int size() {
        return changes.size();
    }

    void changed(ChangeRule rule, String aspect, Object before, Object after) {
        changes.add(new Change(rule, subject, field, aspect, before.toString(), after.toString()));
    }

    void added(ChangeRule rule, String aspect, Object after) {
        changed(rule, aspect, "", after);
    }

    void removed(ChangeRule rule, String aspect, Object before) {
        changed(rule, aspect, before, "");
    }

    /** A statement that is made, not made any more, or made differently. */
    <V> void statement(
            String aspect,
            Optional<V> before,
            Optional<V> after,
            Function<V, Object> words,
            ChangeRule stated,
            ChangeRule withdrawn,
            ChangeRule differs) {
        if (before.isEmpty()) {
            after.ifPresent(now -> added(stated, aspect, words.apply(now)));
        } else if (after.isEmpty()) {
            removed(withdrawn, aspect, words.apply(before.get()));
        } else if (!before.equals(after)) {
            changed(differs, aspect, words.apply(before.get()), words.apply(after.get()));
        }
    }

    /** A promise that is more or less than before; none at all is the least. */
    <V> void promise(
            String aspect,
            Optional<V> before,
            Optional<V> after,
            Comparator<V> strength,
            Function<V, Object> words,
            ChangeRule weakened,
            ChangeRule strengthened) {
        if (before.isEmpty() || after.isEmpty()) {
            statement(aspect, before, after, words, strengthened, weakened, weakened);
            return;
        }
        int difference = strength.compare(after.get(), before.get());
        if (difference != 0) {
            changed(
                    difference < 0 ? weakened : strengthened,
                    aspect,
                    words.apply(before.get()),
                    words.apply(after.get()));
        }
    }

    /**
     * A promise whose opposite can be admitted. Ranks start with what admits it and with silence; a step between these two
     * takes back nothing that was promised.
     */
    <V> void ranked(String aspect, List<V> ranks, V before, V after, ChangeRule weakened, ChangeRule strengthened) {
        int was = ranks.indexOf(before);
        int is = ranks.indexOf(after);
        if (was == is) {
            return;
        }
        if (Math.max(was, is) > 1) {
            changed(is < was ? weakened : strengthened, aspect, before, after);
        } else {
            changed(
                    is < was ? PromiseChangeRule.RESTRICTION_ADMITTED : PromiseChangeRule.RESTRICTION_UNSAID,
                    aspect,
                    before,
                    after);
        }
    }

    /** Things that are there or not, whatever their order. */
    <V> void members(
            String aspect,
            Collection<V> before,
            Collection<V> after,
            Function<V, Object> words,
            ChangeRule added,
            ChangeRule removed) {
        Set<V> gone = new LinkedHashSet<>(before);
        gone.removeAll(after);
        gone.forEach(one -> removed(removed, aspect, words.apply(one)));
        Set<V> fresh = new LinkedHashSet<>(after);
        fresh.removeAll(before);
        fresh.forEach(one -> added(added, aspect, words.apply(one)));
    }

    /** Reports that two lists differ, if nothing in them was found to. */
    void order(String aspect, int sizeBefore, List<?> before, List<?> after) {
        if (sizeBefore == size() && !Objects.equals(before, after)) {
            changed(ShapeChangeRule.ORDER_CHANGED, aspect, before, after);
        }
    }
}
