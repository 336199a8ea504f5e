package dev.concordat.testkit;

import dev.concordat.core.finding.Findings;
import java.util.List;

/**
 * What is wrong with files of the store. A file another context broke is left out of the store and shown; it fails nobody
 * else, or anybody could fail everybody.
 *
 * @param own findings on the store itself and on files of the contexts under test
 * @param others findings on files of other contexts
 */
record BrokenStore(Findings own, Findings others) {

    static BrokenStore of(StoreView store, List<String> contexts) {
        Findings own = store.findingsOn(contexts);
        return new BrokenStore(own, store.findings().where(one -> !own.list().contains(one)));
    }

    void addOthers(Sentences sentences) {
        others.forEach(one -> sentences.note("left out of the store ["
                + one.rule().id() + "] " + one.place() + ": " + one.what() + "; its owner has to mend it"));
    }
}
