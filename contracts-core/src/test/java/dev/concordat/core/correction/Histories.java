package dev.concordat.core.correction;

import dev.concordat.api.CorrectionCause;
import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SemanticContract;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Short words for records: times are hours after a start, payloads are text. */
final class Histories {
    static final FactId INVOICE = FactId.parse("billing/invoice-issued");
    static final FactId MEMO = FactId.parse("billing/credit-memo-posted");
    static final FactId MERGED = FactId.parse("billing/invoices-merged");
    static final FactId ERASED = FactId.parse("billing/customer-erased");
    static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    static final Optional<Ownership> OWNER = Optional.of(new Ownership("billing-core", Optional.empty(), List.of()));

    private Histories() {}

    static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    static FactHistory<String> of(CorrectionMechanism... mechanisms) {
        return Corrections.<String>of(contract(mechanisms))
                .inContext(ContextRecord.builder().name("billing").owner(OWNER).build())
                .redactedBy(any -> "-")
                .history();
    }

    static SemanticContract contract(CorrectionMechanism... mechanisms) {
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.fact(INVOICE)
                .version(Version.parse("1.0.0"))
                .addCorrections(mechanisms)
                .build();
    }

    static Compensation inParts(CorrectionCause... causes) {
        return new Compensation(
                MEMO,
                true,
                Optional.of("amount"),
                Optional.of("amount"),
                Optional.empty(),
                Optional.empty(),
                List.of(causes));
    }

    static FactRecord<String> invoice(String id, String key, int hour, String says) {
        return FactRecord.stated(INVOICE, id, key, Clocks.of(at(hour), at(hour)), says);
    }

    static FactRecord<String> invoice(String id, String key, int hour, int amount) {
        return invoice(id, key, hour, "invoice").withAmount(BigDecimal.valueOf(amount));
    }

    static FactRecord<String> from(String id, String key, int recorded, int valid, String says) {
        return FactRecord.stated(
                INVOICE,
                id,
                key,
                new Clocks(at(recorded), Optional.of(at(valid)), Optional.empty(), at(recorded), 0),
                says);
    }

    static FactRecord<String> memo(String id, int hour, RecordKind kind, Reference... of) {
        return FactRecord.stated(MEMO, id, "CM-" + id, Clocks.of(at(hour), at(hour)), "memo")
                .as(kind, of);
    }

    static Reference key(String key) {
        return new Reference.ToKey(INVOICE, key, Optional.empty());
    }

    static Reference key(String key, int amount) {
        return new Reference.ToKey(INVOICE, key, Optional.of(BigDecimal.valueOf(amount)));
    }

    static Reference event(String id) {
        return new Reference.ToEvent(id, Optional.empty());
    }

    @SafeVarargs
    static FactHistory<String> received(FactHistory<String> history, FactRecord<String>... records) {
        int hour = 0;
        for (FactRecord<String> record : records) {
            history.receive(record, at(1_000 + hour++));
        }
        return history;
    }

    /** What holds, as {@code key=payload} or {@code key=amount}. */
    static List<String> holding(EffectiveState<String> state) {
        return state.facts().stream()
                .map(fact -> fact.key() + "="
                        + fact.remaining()
                                .map(BigDecimal::toPlainString)
                                .orElse(fact.record().payload()))
                .toList();
    }

    static List<String> reasons(FactHistory<String> history) {
        return history.exceptions().stream()
                .map(one -> one.record().eventId() + " " + one.reason())
                .toList();
    }
}
