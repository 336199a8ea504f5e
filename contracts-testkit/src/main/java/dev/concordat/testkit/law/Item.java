package dev.concordat.testkit.law;

import java.util.Set;

/**
 * One record of a trial.
 *
 * @param record the record
 * @param plain the same record with the shortest payload there is
 * @param needs the items without which it would mean something else
 * @param core whether the law is about it, so that it stays however much is left out
 */
record Item(TraceRecord record, TraceRecord plain, Set<Integer> needs, boolean core) {
    Item {
        needs = Set.copyOf(needs);
    }

    Item inPlain() {
        return new Item(plain, plain, needs, core);
    }
}
