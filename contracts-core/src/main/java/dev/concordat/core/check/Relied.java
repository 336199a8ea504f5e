package dev.concordat.core.check;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one consumer relies on, beside what the contract says.
 *
 * @param expectation what is relied on
 * @param contract what is promised
 * @param producer the record of the contract's context, if known
 * @param consumer the record of the consumer's context, if known
 * @param fields the fields relied on that the contract has, outer before inner
 */
record Relied(
        ConsumerExpectation expectation,
        SemanticContract contract,
        Optional<ContextRecord> producer,
        Optional<ContextRecord> consumer,
        List<FieldPair> fields) {

    static Relied of(
            ConsumerExpectation expectation,
            SemanticContract contract,
            Optional<ContextRecord> producer,
            Optional<ContextRecord> consumer) {
        return new Relied(
                expectation,
                contract,
                producer,
                consumer,
                FieldPair.pairs("", expectation.fields(), contract.fields()));
    }

    /** Gives every field whose value the consumer receives, also those inside one it reads as a whole. */
    Map<String, Field> received() {
        Map<String, Field> received = new LinkedHashMap<>();
        for (FieldPair pair : fields) {
            received.put(pair.path(), pair.stated());
            pair.readAsAWhole().forEach(received::put);
        }
        return received;
    }
}
