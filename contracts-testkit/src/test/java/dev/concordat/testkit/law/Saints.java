package dev.concordat.testkit.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Projections that live by every law of what they handle. Sinners are made from them by one mistake each. */
@SuppressWarnings("serial") // All fields are collections of the JDK, which can be saved.
final class Saints {
    private Saints() {}

    /** Sold items, without those that were taken back as a whole, whatever comes first. */
    static class Sales extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, Integer> sold = new TreeMap<>();
        final Set<String> takenBack = new TreeSet<>();

        @Override
        void take(Fact fact) {
            if (fact.is("item-sold")) {
                sold.putIfAbsent(fact.item(), fact.amount());
            } else {
                takenBack.add(fact.item());
            }
        }

        @Override
        Object outcome() {
            Map<String, Integer> left = new TreeMap<>(sold);
            left.keySet().removeAll(takenBack);
            return left;
        }
    }

    /** Sold items of each size, without those that were taken back. */
    static class Sizes extends Projection {
        private static final long serialVersionUID = 1L;
        final Set<String> sold = new TreeSet<>();
        final Set<String> takenBack = new TreeSet<>();

        @Override
        void take(Fact fact) {
            boolean sale = fact.is("item-sold");
            (sale ? sold : takenBack).add(key(fact.text(sale ? "item" : "sort"), fact.text("size")));
        }

        String key(String item, String size) {
            return item + " " + size;
        }

        @Override
        Object outcome() {
            Set<String> left = new TreeSet<>(sold);
            left.removeAll(takenBack);
            return left;
        }
    }

    /** The same, where what took a sale back can be taken back, too. */
    static class Restored extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, Integer> sold = new TreeMap<>();
        final Map<String, String> takenBack = new TreeMap<>();
        final Set<String> undone = new TreeSet<>();

        @Override
        void take(Fact fact) {
            if (fact.is("item-sold")) {
                sold.putIfAbsent(fact.item(), fact.amount());
            } else if (fact.is("item-cancelled")) {
                takenBack.put(fact.text("number"), fact.item());
            } else {
                undone.add(fact.text("number"));
            }
        }

        @Override
        Object outcome() {
            Map<String, String> standing = new TreeMap<>(takenBack);
            standing.keySet().removeAll(undone);
            Map<String, Integer> left = new TreeMap<>(sold);
            left.keySet().removeAll(standing.values());
            return left;
        }
    }

    /** Items that are marked, without those whose mark was taken back by a fact of the same type. */
    static class Marks extends Projection {
        private static final long serialVersionUID = 1L;
        final Set<String> given = new TreeSet<>();
        final Set<String> takenBack = new TreeSet<>();

        @Override
        void take(Fact fact) {
            (fact.text("kind").equals("TAKEN_BACK") ? takenBack : given).add(fact.item());
        }

        @Override
        Object outcome() {
            Set<String> left = new TreeSet<>(given);
            left.removeAll(takenBack);
            return left;
        }
    }

    /** What is left of the price of each item, in the currency it is in. */
    static class Prices extends Projection {
        private static final long serialVersionUID = 1L;
        private final Map<String, BigDecimal> left = new TreeMap<>();
        private final Set<String> seen = new HashSet<>();

        @Override
        void take(Fact fact) {
            if (seen.add(fact.id())) {
                left.merge(account(fact), amount(fact), BigDecimal::add);
            }
        }

        String account(Fact fact) {
            return fact.item() + " " + fact.text("currency");
        }

        BigDecimal amount(Fact fact) {
            BigDecimal price = fact.json().path("price").decimalValue();
            return fact.is("item-sold") ? price : price.negate();
        }

        @Override
        Object outcome() {
            Map<String, String> open = new TreeMap<>();
            left.forEach((account, amount) -> {
                if (amount.signum() != 0) {
                    open.put(account, amount.stripTrailingZeros().toPlainString());
                }
            });
            return open;
        }
    }

    /** Sold items less what was credited, in parts. */
    static class Credits extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, Integer> sold = new TreeMap<>();
        final Map<String, Integer> credited = new TreeMap<>();
        Set<String> seen = new HashSet<>();

        @Override
        void take(Fact fact) {
            if (!isNew(fact)) {
                return;
            }
            if (fact.is("item-sold")) {
                sold.merge(fact.item(), fact.amount(), Integer::sum);
            } else {
                credit(fact);
            }
        }

        boolean isNew(Fact fact) {
            return seen.add(fact.id());
        }

        void credit(Fact fact) {
            credited.merge(fact.item(), fact.amount(), Integer::sum);
        }

        @Override
        Object outcome() {
            Map<String, Integer> left = new TreeMap<>();
            sold.forEach((item, amount) -> {
                int rest = amount - credited.getOrDefault(item, 0);
                if (rest != 0) {
                    left.put(item, rest);
                }
            });
            return left;
        }
    }

    /** The same, where one credit is for several items. */
    static class TogetherCredits extends Credits {
        private static final long serialVersionUID = 1L;

        @Override
        void credit(Fact fact) {
            fact.json().path("lines").forEach(this::line);
        }

        void line(JsonNode line) {
            credited.merge(line.path("item").asString(), line.path("amount").asInt(), Integer::sum);
        }
    }

    /** Items that were sold and not reversed, and what took their place. */
    static class Replacements extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, Integer> sold = new TreeMap<>();
        final Map<String, Integer> replacing = new TreeMap<>();
        final Set<String> reversed = new TreeSet<>();

        @Override
        void take(Fact fact) {
            if (fact.is("item-sold")) {
                sold.putIfAbsent(fact.item(), fact.amount());
            } else if (fact.is("item-cancelled")) {
                reversed.add(fact.item());
            } else {
                replacing.putIfAbsent(fact.id(), fact.amount());
            }
        }

        @Override
        Object outcome() {
            Map<String, Integer> left = new TreeMap<>(sold);
            left.keySet().removeAll(reversed);
            return List.of(left, replacing);
        }
    }

    /** The latest of each item by the recorded clock, event ids breaking ties. */
    static class Latest extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, String> at = new HashMap<>();
        final Map<String, Integer> amounts = new TreeMap<>();

        String key(Fact fact) {
            return fact.item();
        }

        String clock(Fact fact) {
            return fact.recorded() + fact.id();
        }

        @Override
        void take(Fact fact) {
            String key = key(fact);
            if (at.getOrDefault(key, "").compareTo(clock(fact)) < 0) {
                at.put(key, clock(fact));
                amounts.put(key, fact.amount());
            }
        }

        @Override
        Object outcome() {
            return new TreeMap<>(amounts);
        }
    }

    /** The latest of each item that was not retracted. */
    static class LatestNotRetracted extends Latest {
        private static final long serialVersionUID = 1L;
        final Set<String> retracted = new TreeSet<>();

        @Override
        void take(Fact fact) {
            if (fact.is("item-sold")) {
                super.take(fact);
            } else {
                retracted.add(fact.item());
            }
        }

        @Override
        Object outcome() {
            Map<String, Integer> left = new TreeMap<>(amounts);
            left.keySet().removeAll(retracted);
            return left;
        }
    }

    /** The latest of each item for each time for which it was stated. */
    static class LatestForItsTime extends Latest {
        private static final long serialVersionUID = 1L;

        @Override
        String key(Fact fact) {
            return fact.item() + " from " + fact.text("from");
        }
    }

    /** Rows of a dimension: each ends where the next one begins. */
    static class Rows extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, NavigableMap<String, List<String>>> rows = new TreeMap<>();

        @Override
        void take(Fact fact) {
            rows.computeIfAbsent(fact.item(), any -> new TreeMap<>())
                    .put(fact.text("from"), List.of(fact.text("until"), String.valueOf(fact.amount())));
        }

        String end(NavigableMap<String, List<String>> of, String from) {
            String own = of.get(from).get(0);
            String next = of.higherKey(from);
            return next == null || (!own.isEmpty() && own.compareTo(next) < 0) ? own : next;
        }

        @Override
        Object outcome() {
            List<String> all = new ArrayList<>();
            rows.forEach((item, of) ->
                    of.forEach((from, row) -> all.add(item + " [" + from + ", " + end(of, from) + ") " + row.get(1))));
            return all;
        }
    }

    /** The current value and the one before. */
    static class Previous extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, NavigableMap<String, Integer>> values = new TreeMap<>();

        @Override
        void take(Fact fact) {
            values.computeIfAbsent(fact.item(), any -> new TreeMap<>()).put(fact.recorded() + fact.id(), fact.amount());
        }

        int kept() {
            return 2;
        }

        @Override
        Object outcome() {
            Map<String, List<Integer>> last = new TreeMap<>();
            values.forEach((item, of) -> last.put(
                    item, of.descendingMap().values().stream().limit(kept()).toList()));
            return last;
        }
    }

    /** Balances of accounts. */
    static class Balances extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, Integer> balances = new TreeMap<>();
        final Set<String> seen = new HashSet<>();

        @Override
        void take(Fact fact) {
            if (seen.add(fact.id())) {
                balances.merge(fact.text("buyer"), fact.amount(), Integer::sum);
            }
        }

        @Override
        Object outcome() {
            Map<String, Integer> open = new TreeMap<>(balances);
            open.values().removeIf(balance -> balance == 0);
            return open;
        }
    }

    /** A table kept by a changelog: how often each row is in it. */
    static class Table extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, Integer> weights = new TreeMap<>();
        final Set<String> seen = new HashSet<>();

        @Override
        void take(Fact fact) {
            if (seen.add(fact.id())) {
                weights.merge(row(fact), weight(fact.text("op")), Integer::sum);
            }
        }

        String row(Fact fact) {
            return fact.item() + "=" + fact.amount();
        }

        int weight(String operation) {
            return operation.startsWith("+") ? 1 : -1;
        }

        @Override
        Object outcome() {
            Map<String, Integer> there = new TreeMap<>(weights);
            there.values().removeIf(weight -> weight == 0);
            return there;
        }
    }

    /** A dataset refreshed as a whole: only what the last refresh says. */
    static class Refreshed extends Projection {
        private static final long serialVersionUID = 1L;
        final NavigableMap<String, Map<String, Integer>> refreshes = new TreeMap<>();

        @Override
        void take(Fact fact) {
            refreshes.computeIfAbsent(fact.recorded(), any -> new TreeMap<>()).put(fact.item(), fact.amount());
        }

        @Override
        Object outcome() {
            return refreshes.isEmpty() ? Map.of() : refreshes.lastEntry().getValue();
        }
    }

    /** A dataset refreshed in part: the last refresh that speaks of a row. */
    static class PartlyRefreshed extends Refreshed {
        private static final long serialVersionUID = 1L;

        @Override
        Object outcome() {
            Map<String, Integer> rows = new TreeMap<>();
            refreshes.values().forEach(rows::putAll);
            return rows;
        }
    }

    /** Amounts by item, where items that were merged are one. */
    static class Merged extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, List<String>> facts = new TreeMap<>();
        final Set<List<String>> merges = new LinkedHashSet<>();
        final Set<List<String>> takenBack = new LinkedHashSet<>();

        @Override
        void take(Fact fact) {
            if (fact.is("item-sold")) {
                facts.put(fact.id(), List.of(fact.item(), String.valueOf(fact.amount())));
            } else if (fact.is("items-merged")) {
                merges.add(List.of(fact.text("kept"), fact.text("given")));
            } else {
                takenBack.add(List.of(fact.text("kept"), fact.text("given")));
            }
        }

        /** The smallest item that can be reached. */
        String one(String item) {
            TreeSet<String> reached = new TreeSet<>(Set.of(item));
            boolean grown = true;
            while (grown) {
                grown = false;
                for (List<String> merge : merges) {
                    if (!takenBack.contains(merge) && merge.stream().anyMatch(reached::contains)) {
                        grown |= reached.addAll(merge);
                    }
                }
            }
            return reached.first();
        }

        @Override
        Object outcome() {
            Map<String, Integer> sums = new TreeMap<>();
            facts.values().forEach(fact -> sums.merge(one(fact.get(0)), Integer.parseInt(fact.get(1)), Integer::sum));
            return sums;
        }
    }

    /** Who bought what, and nothing of whoever asked to be forgotten. */
    static class Buyers extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, String> buyers = new TreeMap<>();
        final Map<String, Integer> amounts = new TreeMap<>();
        final Set<String> forgotten = new HashSet<>();

        @Override
        void take(Fact fact) {
            if (fact.is("item-sold")) {
                amounts.put(fact.item(), fact.amount());
                if (!forgotten.contains(fact.item())) {
                    buyers.put(fact.item(), fact.text("buyer"));
                }
            } else {
                forgotten.add(fact.item());
                buyers.remove(fact.item());
            }
        }

        @Override
        Object outcome() {
            return List.of(new TreeMap<>(amounts), new TreeMap<>(buyers));
        }
    }

    /** The state of each item until its tombstone; both carry their time in a header. */
    static class Compacted extends Projection {
        private static final long serialVersionUID = 1L;
        final Map<String, String> at = new HashMap<>();
        final Map<String, Integer> amounts = new TreeMap<>();

        @Override
        void take(Fact fact) {
            if (isLater(fact.item(), fact.header("recorded"))) {
                amounts.put(fact.item(), fact.amount());
            }
        }

        @Override
        void ended(String key, String recorded) {
            if (isLater(key, recorded)) {
                amounts.remove(key);
            }
        }

        boolean isLater(String key, String recorded) {
            boolean later = at.getOrDefault(key, "").compareTo(recorded) < 0;
            if (later) {
                at.put(key, recorded);
            }
            return later;
        }

        @Override
        Object outcome() {
            return new TreeMap<>(amounts);
        }
    }
}
