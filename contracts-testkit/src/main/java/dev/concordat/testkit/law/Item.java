package dev.concordat.testkit.law;

import java.util.Set;
import java.util.function.Supplier;

/**
 * One record of a trial.
 *
 * @param record the record
 * @param plain gives the same record with the shortest payload there is
 * @param stock from which fact of the stock it is made; records made from one say the same
 * @param needs the items without which it would mean something else
 * @param core whether the law is about it, so that it stays however much is left out
 */
record Item(TraceRecord record, Supplier<TraceRecord> plain, int stock, Set<Integer> needs, boolean core) {
    Item {
        needs = Set.copyOf(needs);
    }

    Item inPlain() {
        TraceRecord shorter = plain.get();
        return new Item(shorter, () -> shorter, stock, needs, core);
    }
}
