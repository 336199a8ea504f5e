package dev.concordat.core.correction;

import dev.concordat.api.FactId;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a later fact names what it corrects.
 *
 * @since 0.1
 */
public sealed interface Reference {
    /**
     * By business key.
     *
     * @param fact the earlier fact
     * @param key its business key
     * @param amount how much of it is taken back; empty means all
     * @since 0.1
     */
    record ToKey(FactId fact, String key, Optional<BigDecimal> amount) implements Reference {
        @Override
        public String toString() {
            return fact + " " + key;
        }
    }

    /**
     * By event id.
     *
     * @param eventId the event id of the earlier fact
     * @param amount how much of it is taken back; empty means all
     * @since 0.1
     */
    record ToEvent(String eventId, Optional<BigDecimal> amount) implements Reference {
        @Override
        public String toString() {
            return "event " + eventId;
        }
    }

    /**
     * By the person: every fact that speaks of them.
     *
     * @param subject the identifier of the person
     * @since 0.1
     */
    record ToSubject(String subject) implements Reference {
        /** Never the identifier itself: it can be personal. */
        @Override
        public String toString() {
            return "a person";
        }
    }
}
