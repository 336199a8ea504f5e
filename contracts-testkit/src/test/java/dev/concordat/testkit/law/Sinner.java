package dev.concordat.testkit.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Projections with one mistake each, as people make them. */
@SuppressWarnings("serial") // All fields are collections of the JDK, which can be saved.
enum Sinner {
    /** Every delivery counts. */
    COUNTS_DUPLICATES(
            Family.COMPENSATED_IN_PARTS,
            List.of("delivered-again", "redelivered-after-a-crash"),
            () -> new Saints.Credits() {
                @Override
                boolean isNew(Fact fact) {
                    return true;
                }
            }),
    /** Only the record before is known to have been seen. */
    REMEMBERS_ONE_ID(
            Family.COMPENSATED_IN_PARTS,
            List.of("delivered-again", "redelivered-after-a-crash"),
            () -> new Saints.Credits() {
                private String last = "";

                @Override
                boolean isNew(Fact fact) {
                    boolean fresh = !last.equals(fact.id());
                    last = fact.id();
                    return fresh;
                }
            }),
    /** What was seen is kept in memory only. */
    FORGETS_IDS_AT_RESTART(
            Family.COMPENSATED_IN_PARTS, List.of("redelivered-after-a-crash"), () -> new Saints.Credits() {
                @Override
                Projection restarted() {
                    Saints.Credits next = (Saints.Credits) super.restarted();
                    next.seen = new HashSet<>();
                    return next;
                }
            }),
    /** Of a key of two parts only the first is looked at when something is taken back. */
    TAKES_BACK_EVERY_SIZE(
            Family.COMPENSATED_BY_TWO_PARTS, List.of("taken-back-leaves-nothing"), () -> new Saints.Sizes() {
                @Override
                Object outcome() {
                    Set<String> left = new TreeSet<>(sold);
                    takenBack.forEach(key -> left.removeIf(one -> one.startsWith(key.split(" ")[0] + " ")));
                    return left;
                }
            }),
    /** What a refresh leaves out stays for ever. */
    KEEPS_ROWS_OF_EARLIER_REFRESHES(
            Family.REFRESHED_BY_NAME, List.of("refresh-replaces-the-one-before"), Saints.PartlyRefreshed::new),
    /** What was taken back once stays so, even if that was a mistake. */
    IGNORES_WHAT_UNDOES(
            Family.COMPENSATED_AND_UNDONE, List.of("undone-correction-counts-again"), () -> new Saints.Restored() {
                @Override
                void take(Fact fact) {
                    if (!fact.is("item-restored")) {
                        super.take(fact);
                    }
                }
            }),
    /** Two credits for one item are taken for one delivered twice. */
    TAKES_PARTS_FOR_DUPLICATES(
            Family.COMPENSATED_IN_PARTS,
            List.of("in-another-order", "parts-make-the-whole"),
            () -> new Saints.Credits() {
                @Override
                void credit(Fact fact) {
                    credited.putIfAbsent(fact.item(), fact.amount());
                }
            }),
    /** A part takes back the whole. */
    TAKES_A_PART_FOR_THE_WHOLE(
            Family.COMPENSATED_IN_PARTS,
            List.of("in-another-order", "taken-back-before-it-came"),
            () -> new Saints.Credits() {
                @Override
                void credit(Fact fact) {
                    credited.put(fact.item(), sold.getOrDefault(fact.item(), 0));
                }
            }),
    /** A credit is booked with the wrong sign. */
    ADDS_WHAT_IS_TAKEN_BACK(
            Family.COMPENSATED_IN_PARTS, List.of("taken-back-leaves-nothing"), () -> new Saints.Credits() {
                @Override
                void credit(Fact fact) {
                    credited.merge(fact.item(), -fact.amount(), Integer::sum);
                }
            }),
    /** Whatever comes is a mark that was given. */
    LOOKS_AT_NO_KIND(
            Family.COMPENSATED_BY_ITS_OWN_TYPE, List.of("taken-back-leaves-nothing"), () -> new Saints.Marks() {
                @Override
                void take(Fact fact) {
                    given.add(fact.item());
                }
            }),
    /** A mark is taken back only if it is there already. */
    TAKES_BACK_WHAT_IS_THERE(
            Family.COMPENSATED_BY_ITS_OWN_TYPE,
            List.of("in-another-order", "taken-back-before-it-came"),
            () -> new Saints.Marks() {
                @Override
                void take(Fact fact) {
                    if (!fact.text("kind").equals("TAKEN_BACK") || given.contains(fact.item())) {
                        super.take(fact);
                    }
                }
            }),
    /** Cents are cut off. */
    LOSES_CENTS(Family.COMPENSATED_IN_MONEY, List.of("parts-make-the-whole"), () -> new Saints.Prices() {
        @Override
        BigDecimal amount(Fact fact) {
            return super.amount(fact).setScale(0, RoundingMode.DOWN);
        }
    }),
    /** A retraction counts for the version it meets. */
    BRINGS_BACK_WHAT_IS_STATED_AGAIN(
            Family.RETRACTED_AND_RESTATED, List.of("taken-back-stays-so"), () -> new Saints.LatestNotRetracted() {
                private final Map<String, String> since = new HashMap<>();

                @Override
                void take(Fact fact) {
                    if (fact.is("item-sold")) {
                        super.take(fact);
                    } else {
                        since.merge(
                                fact.item(), fact.recorded(), (one, other) -> one.compareTo(other) > 0 ? one : other);
                    }
                }

                @Override
                Object outcome() {
                    Map<String, Integer> left = new TreeMap<>(amounts);
                    left.keySet()
                            .removeIf(item -> at.getOrDefault(item, "").compareTo(since.getOrDefault(item, "")) < 0);
                    return left;
                }
            }),
    /** Of a credit for several items only the first is looked at. */
    TAKES_THE_FIRST_OF_SEVERAL(
            Family.COMPENSATED_TOGETHER, List.of("several-at-once"), () -> new Saints.TogetherCredits() {
                @Override
                void credit(Fact fact) {
                    line(fact.json().path("lines").path(0));
                }
            }),
    /** What nets to zero is still listed. */
    LISTS_WHAT_CAME_TO_NOTHING(
            Family.COMPENSATED_IN_PARTS, List.of("taken-back-leaves-nothing"), () -> new Saints.Credits() {
                @Override
                Object outcome() {
                    Map<String, Integer> left = new TreeMap<>();
                    sold.forEach((item, amount) -> left.put(item, amount - credited.getOrDefault(item, 0)));
                    return left;
                }
            }),
    /** A cancellation is not looked at. */
    IGNORES_CANCELLATIONS(Family.COMPENSATED, List.of("taken-back-leaves-nothing"), () -> new Saints.Sales() {
        @Override
        void take(Fact fact) {
            if (fact.is("item-sold")) {
                super.take(fact);
            }
        }
    }),
    /** A cancellation of something not yet known is dropped. */
    DROPS_EARLY_CANCELLATIONS(
            Family.COMPENSATED, List.of("in-another-order", "taken-back-before-it-came"), () -> new Saints.Sales() {
                @Override
                void take(Fact fact) {
                    if (fact.is("item-sold") || sold.containsKey(fact.item())) {
                        super.take(fact);
                    }
                }
            }),
    /** A cancellation counts as minus one, be it early, repeated or said twice. */
    COUNTS_EACH_CANCELLATION(
            Family.COMPENSATED,
            List.of("delivered-again", "redelivered-after-a-crash", "taken-back-once"),
            () -> new Saints.Sales() {
                private int count;

                @Override
                void take(Fact fact) {
                    count += !fact.is("item-sold") ? -1 : sold.containsKey(fact.item()) ? 0 : 1;
                    super.take(fact);
                }

                @Override
                Object outcome() {
                    return count;
                }
            }),
    /** The item is removed, and comes back with the next delivery. */
    FORGETS_WHAT_WAS_TAKEN_BACK(
            Family.RETRACTED,
            List.of("delivered-again", "in-another-order", "taken-back-before-it-came"),
            () -> new Saints.Sales() {
                @Override
                void take(Fact fact) {
                    super.take(fact);
                    if (!fact.is("item-sold")) {
                        sold.remove(fact.item());
                        takenBack.clear();
                    }
                }
            }),
    /** Original and replacement both count. */
    COUNTS_THE_REPLACED(Family.REVERSED, List.of("replaced-counts-once"), () -> new Saints.Replacements() {
        @Override
        Object outcome() {
            Map<String, Integer> left = new TreeMap<>(sold);
            if (replacing.isEmpty()) {
                left.keySet().removeAll(reversed);
            }
            return List.of(left, replacing);
        }
    }),
    /** The last to arrive wins. */
    LAST_ARRIVAL_WINS(
            Family.RESTATED,
            List.of("delivered-again", "in-another-order", "older-comes-later"),
            () -> new Saints.Latest() {
                @Override
                void take(Fact fact) {
                    amounts.put(fact.item(), fact.amount());
                }
            }),
    /** The first to arrive wins. */
    FIRST_ARRIVAL_WINS(
            Family.RESTATED,
            List.of("in-another-order", "latest-counts-alone", "older-comes-later"),
            () -> new Saints.Latest() {
                @Override
                void take(Fact fact) {
                    amounts.putIfAbsent(fact.item(), fact.amount());
                }
            }),
    /** Compares another clock than the contract names. */
    COMPARES_THE_WRONG_CLOCK(Family.RESTATED, List.of("latest-counts-alone"), () -> new Saints.Latest() {
        @Override
        String clock(Fact fact) {
            return fact.text("occurred") + fact.id();
        }
    }),
    /** What is stated again is added. */
    ADDS_RESTATEMENTS(Family.RESTATED, List.of("latest-counts-alone"), () -> new Saints.Latest() {
        private final Map<String, Integer> each = new TreeMap<>();

        @Override
        void take(Fact fact) {
            each.put(fact.item() + " " + fact.id(), fact.amount());
        }

        @Override
        Object outcome() {
            Map<String, Integer> sums = new TreeMap<>();
            each.forEach((key, amount) -> sums.merge(key.substring(0, key.lastIndexOf(' ')), amount, Integer::sum));
            return sums;
        }
    }),
    /** One time is stated again, and all others of the key are gone. */
    RESTATES_ALL_TIMES(
            Family.RESTATED_FOR_A_TIME, List.of("restated-for-its-time"), () -> new Saints.LatestForItsTime() {
                @Override
                String key(Fact fact) {
                    return fact.item();
                }
            }),
    /** Tombstones are not looked at. */
    IGNORES_TOMBSTONES(
            Family.COMPACTED,
            List.of("compacted-is-enough", "tombstone-ends-its-key", "no-resurrection"),
            () -> new Saints.Compacted() {
                @Override
                void ended(String key, String recorded) {
                    // Does nothing, that is the mistake.
                }
            }),
    /** With the row its time is forgotten, and whatever comes late brings it back. */
    RESURRECTS_AFTER_A_TOMBSTONE(
            Family.COMPACTED,
            List.of("delivered-again", "in-another-order", "no-resurrection"),
            () -> new Saints.Compacted() {
                @Override
                void ended(String key, String recorded) {
                    amounts.remove(key);
                    at.remove(key);
                }
            }),
    /** A key that ended never begins again. */
    BURIES_A_KEY_FOR_EVER(
            Family.COMPACTED,
            List.of("in-another-order", "compacted-is-enough", "begins-again"),
            () -> new Saints.Compacted() {
                @Override
                void ended(String key, String recorded) {
                    super.ended(key, recorded);
                    at.put(key, "9999");
                }
            }),
    /** Rows stay open when the next one begins. */
    LETS_ROWS_OVERLAP(Family.ROWS, List.of("row-ends-where-the-next-begins"), () -> new Saints.Rows() {
        @Override
        String end(NavigableMap<String, List<String>> of, String from) {
            return of.get(from).get(0);
        }
    }),
    /** A row is closed when the next one arrives, be it next in time or not. */
    CLOSES_ROWS_BY_ARRIVAL(
            Family.ROWS, List.of("delivered-again", "in-another-order", "late-row-splits"), () -> new Saints.Rows() {
                private final Map<String, String> last = new TreeMap<>();

                @Override
                void take(Fact fact) {
                    String before = last.put(fact.item(), fact.text("from"));
                    super.take(fact);
                    if (before != null && !before.equals(fact.text("from"))) {
                        List<String> row = rows.get(fact.item()).get(before);
                        rows.get(fact.item()).put(before, List.of(fact.text("from"), row.get(1)));
                    }
                }

                @Override
                String end(NavigableMap<String, List<String>> of, String from) {
                    return of.get(from).get(0);
                }
            }),
    /** Keeps every value that was ever current. */
    KEEPS_MORE_THAN_THE_PREVIOUS(Family.PREVIOUS, List.of("overwritten-is-gone"), () -> new Saints.Previous() {
        @Override
        int kept() {
            return 3;
        }
    }),
    /** Entries below zero are taken for mistakes. */
    DROPS_NEGATIVE_ENTRIES(Family.LEDGER, List.of("opposite-entries-cancel"), () -> new Saints.Balances() {
        @Override
        void take(Fact fact) {
            if (fact.amount() >= 0) {
                super.take(fact);
            }
        }
    }),
    /** The image before an update is taken for noise. */
    IGNORES_THE_IMAGE_BEFORE(Family.CHANGELOG, List.of("update-replaces-the-row"), () -> new Saints.Table() {
        @Override
        int weight(String operation) {
            return operation.equals("-U") ? 0 : super.weight(operation);
        }
    }),
    /** A deletion only closes the row. */
    KEEPS_DELETED_ROWS(Family.CHANGELOG, List.of("deleted-row-is-gone"), () -> new Saints.Table() {
        @Override
        int weight(String operation) {
            return operation.equals("-D") ? 0 : super.weight(operation);
        }
    }),
    /** Rows absent from a complete refresh stay. */
    KEEPS_ABSENT_ROWS(Family.REFRESHED, List.of("refresh-replaces-the-one-before"), Saints.PartlyRefreshed::new),
    /** Rows absent from a refresh of some rows are deleted. */
    DELETES_ABSENT_ROWS(Family.PARTLY_REFRESHED, List.of("absent-rows-stay"), Saints.Refreshed::new),
    /** Only what was stated before the merge is moved. */
    MOVES_ONLY_THE_PAST(
            Family.MERGED,
            List.of(
                    "delivered-again",
                    "in-another-order",
                    "stated-before-or-after-the-merge",
                    "merges-in-any-order",
                    "unmerge-takes-the-merge-back"),
            () -> new Saints.Merged() {
                @Override
                void take(Fact fact) {
                    if (fact.is("items-merged")) {
                        facts.replaceAll((id, sold) -> sold.get(0).equals(fact.text("given"))
                                ? List.of(fact.text("kept"), sold.get(1))
                                : sold);
                    } else if (fact.is("item-sold")) {
                        super.take(fact);
                    }
                }

                @Override
                String one(String item) {
                    return item;
                }
            }),
    /** Follows one step of a chain of merges. */
    FOLLOWS_ONE_MERGE(Family.MERGED, List.of("merges-are-transitive"), () -> new Saints.Merged() {
        @Override
        String one(String item) {
            return merges.stream()
                    .filter(merge -> !takenBack.contains(merge) && merge.get(1).equals(item))
                    .map(merge -> merge.get(0))
                    .findFirst()
                    .orElse(item);
        }
    }),
    /** A merge is final. */
    IGNORES_UNMERGES(Family.MERGED, List.of("unmerge-takes-the-merge-back"), () -> new Saints.Merged() {
        @Override
        void take(Fact fact) {
            if (!fact.is("items-unmerged")) {
                super.take(fact);
            }
        }
    }),
    /** Takes out what is there, and lets in what still comes. */
    REDACTS_ONLY_THE_PAST(
            Family.REDACTED,
            List.of("redaction-comes-first", "redelivery-brings-nothing-back"),
            () -> new Saints.Buyers() {
                @Override
                void take(Fact fact) {
                    super.take(fact);
                    forgotten.clear();
                }
            }),
    /** Keeps something made from the personal value. */
    KEEPS_A_HASH(
            Family.REDACTED,
            List.of(
                    "nothing-personal-is-left",
                    "redelivery-brings-nothing-back",
                    "restart-brings-nothing-back",
                    "old-snapshot-brings-nothing-back"),
            () -> new Saints.Buyers() {
                private final Map<String, Integer> hashes = new TreeMap<>();

                @Override
                void take(Fact fact) {
                    super.take(fact);
                    if (fact.is("item-sold") && !forgotten.contains(fact.item())) {
                        hashes.put(fact.item(), fact.text("buyer").hashCode());
                    }
                }

                @Override
                Object outcome() {
                    return List.of(super.outcome(), hashes);
                }
            }),
    /** The view is redacted, and built anew at the start from facts that are not. */
    LEAKS_THROUGH_A_SNAPSHOT(Family.REDACTED, List.of("restart-brings-nothing-back"), () -> new Saints.Buyers() {
        private final Map<String, String> raw = new TreeMap<>();

        @Override
        void take(Fact fact) {
            super.take(fact);
            if (fact.is("item-sold")) {
                raw.putIfAbsent(fact.item(), fact.text("buyer"));
            }
        }

        @Override
        Projection restarted() {
            Saints.Buyers next = (Saints.Buyers) super.restarted();
            next.buyers.putAll(raw);
            return next;
        }
    }),
    /** Whatever is older than the newest is taken for late, and dropped. */
    LOSES_LATE_FACTS(Family.PLAIN, List.of("in-another-order"), () -> new Saints.Sales() {
        private String newest = "";

        @Override
        void take(Fact fact) {
            if (newest.compareTo(fact.recorded()) <= 0) {
                newest = fact.recorded();
                super.take(fact);
            }
        }
    }),
    /** Whatever is older than the newest is taken for a duplicate, as a high-water mark does. */
    REMEMBERS_THE_HIGHEST_ONLY(
            Family.IN_NO_ORDER,
            List.of("in-another-order", "late-but-in-time", "backfilled"),
            () -> new Saints.Sales() {
                private String highest = "";

                @Override
                void take(Fact fact) {
                    if (highest.compareTo(fact.recorded() + fact.id()) < 0) {
                        highest = fact.recorded() + fact.id();
                        super.take(fact);
                    }
                }
            }),
    /** What comes more than ten minutes after something newer is dropped. */
    LOSES_WHAT_IS_LATE(Family.DELAYED, List.of("in-another-order", "late-but-in-time"), () -> new Saints.Sales() {
        private String newest = "";

        @Override
        void take(Fact fact) {
            newest = newest.compareTo(fact.recorded()) > 0 ? newest : fact.recorded();
            String latest = Instant.parse(newest).minusSeconds(600).toString();
            if (latest.compareTo(fact.recorded()) <= 0) {
                super.take(fact);
            }
        }
    }),
    /** What is written is written in threes, and the rest is forgotten at the end of a batch. */
    LOSES_THE_REST_OF_A_BATCH(
            Family.PLAIN,
            List.of(
                    "delivered-again",
                    "in-another-order",
                    "other-batches",
                    "redelivered-after-a-crash",
                    "resumed-from-a-snapshot"),
            () -> new Saints.Sales() {
                private final List<Fact> waiting = new ArrayList<>();

                @Override
                void take(Fact fact) {
                    waiting.add(fact);
                    if (waiting.size() == 3) {
                        waiting.forEach(super::take);
                        waiting.clear();
                    }
                }

                @Override
                void endOfBatch() {
                    waiting.clear();
                }

                @Override
                Projection restarted() {
                    return this;
                }
            }),
    /** What waits for the end of a batch is lost with the process. */
    LOSES_WHAT_WAITS_AT_RESTART(
            Family.PLAIN, List.of("restart", "redelivered-after-a-crash"), () -> new Saints.Sales() {
                private final Map<String, Integer> waiting = new TreeMap<>();

                @Override
                void take(Fact fact) {
                    waiting.put(fact.item(), fact.amount());
                }

                @Override
                void endOfBatch() {
                    waiting.forEach(sold::putIfAbsent);
                    waiting.clear();
                }

                @Override
                Projection restarted() {
                    waiting.clear();
                    return super.restarted();
                }
            });

    private final Family family;
    private final List<String> breaks;
    private final Supplier<? extends Projection> projection;

    Sinner(Family family, List<String> breaks, Supplier<? extends Projection> projection) {
        this.family = family;
        this.breaks = breaks;
        this.projection = projection;
    }

    Family family() {
        return family;
    }

    /** The laws that catch it. */
    List<String> breaks() {
        return breaks;
    }

    Supplier<? extends Projection> projection() {
        return projection;
    }
}
