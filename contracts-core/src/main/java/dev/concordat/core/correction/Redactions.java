package dev.concordat.core.correction;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes personal values out of whatever was stated of a person, before or after the redaction came. Not thread-safe. */
final class Redactions<P> {
    private final Optional<UnaryOperator<P>> redacting;
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> events = new HashSet<>();

    Redactions(Optional<UnaryOperator<P>> redacting) {
        this.redacting = redacting;
    }

    void add(FactRecord<P> redaction) {
        redaction.subject().ifPresent(subjects::add);
        for (Reference reference : redaction.references()) {
            if (reference instanceof Reference.ToSubject person) {
                subjects.add(person.subject());
            } else if (reference instanceof Reference.ToKey key) {
                keys.add(key.fact() + " " + key.key());
            } else if (reference instanceof Reference.ToEvent event) {
                events.add(event.eventId());
            }
        }
    }

    boolean concern(FactRecord<P> record) {
        return record.kind() != RecordKind.REDACTS
                && (record.subject().filter(subjects::contains).isPresent()
                        || keys.contains(record.fact() + " " + record.key())
                        || events.contains(record.eventId()));
    }

    /** What is left of a record; the record itself if it does not concern anybody to be forgotten. */
    FactRecord<P> leave(FactRecord<P> record) {
        return concern(record)
                ? record.withPayload(redacting
                        .map(one -> one.apply(record.payload()))
                        .orElseThrow(() -> new IllegalStateException("expected to know how values are taken out of "
                                + record.fact() + "; give redactedBy before the first record")))
                : record;
    }
}
