package dev.concordat.testkit;

import dev.concordat.core.finding.Findings;
import java.util.List;

/**
 * What is wrong with files of the store. A file another context broke is left out of the store and shown; it fails nobody
 * else, or anybody could fail everybody.
 *
 * @param own findings on the store itself and on files of the contexts under test
 * @param others findings on files of other contexts
 * @param nobodys findings on files of no context
 */
record BrokenStore(Findings own, Findings others, Findings nobodys) {

    static BrokenStore of(StoreView store, List<String> contexts) {
        Findings own = store.findingsOn(contexts);
        Findings nobodys = store.findingsOnNobody();
        Findings others = store.findings()
                .where(one -> !own.list().contains(one) && !nobodys.list().contains(one));
        return new BrokenStore(own, others, nobodys);
    }

    void addOthers(Sentences sentences) {
        addNotes(sentences, others, "its owner has to mend it");
        addNotes(sentences, nobodys, "it belongs to no context, and whoever put it there has to mend it");
    }

    private static void addNotes(Sentences sentences, Findings findings, String whose) {
        findings.forEach(one -> sentences.note(
                "left out of the store [" + one.rule().id() + "] " + one.place() + ": " + one.what() + "; " + whose));
    }
}
