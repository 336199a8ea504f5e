package dev.concordat.testkit.law;

import dev.concordat.core.correction.FactRecord;
import tools.jackson.databind.JsonNode;

/**
 * One record of a stream and its place in it.
 *
 * @param number the place, from 1
 * @param record the record
 */
record Numbered(int number, FactRecord<JsonNode> record) {
    /** Names it in a message; keys can be personal, so it is named by its place. */
    String inWords() {
        return "fact " + number + " (" + record.fact().name() + ")";
    }
}
