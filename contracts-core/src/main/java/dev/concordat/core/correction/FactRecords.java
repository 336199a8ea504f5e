package dev.concordat.core.correction;

import dev.concordat.api.FactId;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.check.ReadFact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads facts as they travel into records, by what the contracts of a fact and of those that correct it say: where event id, key
 * and clocks sit, and which fields name what is corrected. Immutable and thread-safe.
 *
 * <pre>{@code
 * FactRecords records = FactRecords.of(List.of(invoices, creditMemos));
 * history.receive(records.read(creditMemos.fact(), fact), receivedAt);
 * }</pre>
 *
 * @since 0.1
 */
public final class FactRecords {
    private final Map<FactId, SemanticContract> contracts;

    private FactRecords(Map<FactId, SemanticContract> contracts) {
        this.contracts = contracts;
    }

    /**
     * Takes the contracts of one history.
     *
     * @param contracts the contract of the fact and of those that correct it, each once
     * @return what reads their facts
     */
    public static FactRecords of(Collection<SemanticContract> contracts) {
        return new FactRecords(contracts.stream()
                .collect(
                        Collectors.toMap(SemanticContract::fact, one -> one, (one, other) -> one, LinkedHashMap::new)));
    }

    /**
     * Reads a fact. A time without offset is taken for UTC, a date for its start, a number for milliseconds since 1970. Where a
     * clock is not stated, the occurred one is taken for the recorded one, and the other way round. The parts of a key are
     * joined by a slash; a slash or backslash inside of one is preceded by a backslash. Where there is no event id, business key,
     * recorded clock and sequence stand for it: two facts of one key that were written down at one time are one. The payload of an
     * entry of a changelog is its row, without operation, event id, sequence and clocks of the entry.
     *
     * @param fact the type of the fact
     * @param emitted the fact
     * @return the record
     * @throws IllegalArgumentException if there is no contract of the fact, its payload is no JSON, event id and business key or all
     *     clocks are missing or cannot be read, or a tombstone has no record key
     */
    public FactRecord<JsonNode> read(FactId fact, EmittedFact emitted) {
        SemanticContract contract = Optional.ofNullable(contracts.get(fact))
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a fact of a known contract, but was " + fact + "; there are: " + contracts.keySet()));
        ReadFact read = ReadFact.of(emitted);
        String key = key(contract, read, emitted);
        Optional<String> eventId = eventId(contract, read, key);
        Clocks clocks = new ReadClocks(contract, read).clocks();
        FactRecord<JsonNode> record =
                FactRecord.stated(fact, eventId.orElseGet(() -> inPlaceOfId(key, clocks)), key, clocks, read.payload());
        if (read.payload().isNull()) {
            return record.as(RecordKind.DELETES);
        }
        record = amount(contract, read).map(record::withAmount).orElse(record);
        record = group(contract, read).map(record::in).orElse(record);
        record = groupSize(contract, read).map(record::among).orElse(record);
        record = person(contract, read).map(record::of).orElse(record);
        Optional<ChangelogImage> image = ChangelogImage.of(contract, read);
        if (image.isPresent()) {
            return record.withPayload(image.get().row()).as(image.get().kind());
        }
        return correcting(contract, read, record);
    }

    /** Empty where business key and clocks have to stand for it. */
    private static Optional<String> eventId(SemanticContract contract, ReadFact read, String key) {
        Optional<RoleLocation> place = Optional.ofNullable(contract.roles().get(Role.EVENT_ID));
        boolean hasPlace =
                place.isPresent() && !(read.payload().isNull() && place.get() instanceof RoleLocation.InPayload);
        if (!hasPlace && key.isEmpty()) {
            throw new IllegalArgumentException("expected " + contract.fact() + " to say where its event id sits, but it"
                    + " does not, and there is no business key either; mark one with @EventId or in @Envelope");
        }
        Optional<String> id = place.flatMap(read::text);
        if (hasPlace && id.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected the event id of " + contract.fact() + " in " + place.get() + ", but there is none");
        }
        return id;
    }

    private static String inPlaceOfId(String key, Clocks clocks) {
        return key + "@" + clocks.recorded() + (clocks.sequence() == 0 ? "" : "#" + clocks.sequence());
    }

    private static String key(SemanticContract contract, ReadFact read, EmittedFact emitted) {
        if (read.payload().isNull()) {
            return emitted.key()
                    .orElseThrow(() -> new IllegalArgumentException("expected a record key with a tombstone of "
                            + contract.fact() + ", since it has no payload to name what ends, but there is none"));
        }
        List<String> parts = contract.businessKey().stream()
                .map(part -> read.text(part).orElse(""))
                .toList();
        return joined(parts);
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : parts.stream()
                        .map(part -> part.replace("\\", "\\\\").replace("/", "\\/"))
                        .collect(Collectors.joining("/"));
    }

    private static Optional<BigDecimal> amount(SemanticContract contract, ReadFact read) {
        return contract.corrections().stream()
                .flatMap(one -> one instanceof Compensation compensation
                        ? compensation.amount().stream()
                        : one instanceof LedgerEntries ledger ? ledger.amount().stream() : Stream.empty())
                .flatMap(path -> read.number(path).stream())
                .findFirst();
    }

    private static Optional<String> group(SemanticContract contract, ReadFact read) {
        return contract.corrections().stream()
                .flatMap(one -> one instanceof SnapshotReplacement snapshots
                        ? snapshots.refresh().stream()
                        : one instanceof LedgerEntries ledger ? ledger.balancedBy().stream() : Stream.empty())
                .flatMap(path -> read.texts(path).stream())
                .findFirst();
    }

    private static Optional<Integer> groupSize(SemanticContract contract, ReadFact read) {
        return contract.corrections().stream()
                .flatMap(one -> one instanceof SnapshotReplacement snapshots
                        ? snapshots.rows().stream()
                        : Stream.<String>empty())
                .flatMap(path -> read.number(path).stream())
                .map(size -> size.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
                .findFirst();
    }

    /** The field of the name of the key by which a later fact says who is to be forgotten. */
    private Optional<String> person(SemanticContract contract, ReadFact read) {
        return contract.corrections().stream()
                .filter(Redaction.class::isInstance)
                .flatMap(one -> one.broughtBy().stream())
                .flatMap(by -> Optional.ofNullable(contracts.get(by)).stream())
                .flatMap(by -> by.businessKey().stream())
                .flatMap(part -> part instanceof RoleLocation.InPayload field
                        ? read.texts(field.path()).stream()
                        : Stream.empty())
                .findFirst();
    }

    private FactRecord<JsonNode> correcting(SemanticContract contract, ReadFact read, FactRecord<JsonNode> record) {
        for (SemanticContract earlier : contracts.values()) {
            for (CorrectionMechanism mechanism : earlier.corrections()) {
                Optional<RecordKind> kind = Effects.of(mechanism, contract.fact(), read);
                if (kind.isPresent()) {
                    return record.as(
                            kind.get(),
                            references(earlier, mechanism, contract, read).toArray(Reference[]::new));
                }
            }
        }
        return record;
    }

    private static List<Reference> references(
            SemanticContract earlier, CorrectionMechanism mechanism, SemanticContract later, ReadFact read) {
        Optional<CorrectionLink> link = later.corrects().stream()
                .filter(one -> one.fact().equals(earlier.fact()))
                .findFirst();
        if (link.isEmpty()) {
            return later.businessKey().stream()
                    .flatMap(part -> read.text(part).stream())
                    .<Reference>map(Reference.ToSubject::new)
                    .toList();
        }
        Optional<String> adjustment = mechanism instanceof Compensation one ? one.adjustment() : Optional.empty();
        List<String> fields = Effects.inOrder(mechanism, link.get(), earlier);
        boolean oneKey = fields.size() == earlier.businessKey().size();
        List<Reference> references = new ArrayList<>();
        for (List<String> row :
                read.rows(Stream.concat(fields.stream(), adjustment.stream()).toList())) {
            Optional<BigDecimal> amount = adjustment.map(any -> new BigDecimal(row.get(fields.size())));
            if (oneKey) {
                references.add(new Reference.ToKey(earlier.fact(), joined(row.subList(0, fields.size())), amount));
            } else {
                row.forEach(key -> references.add(new Reference.ToKey(earlier.fact(), key, amount)));
            }
        }
        return references;
    }

    /** When a fact happened, held and was written down, as its contract says where. */
    private record ReadClocks(SemanticContract contract, ReadFact read) {
        Clocks clocks() {
            Optional<Instant> recorded = time(Role.RECORDED_AT).or(() -> time(Role.PUBLISHED_AT));
            Instant occurred = time(Role.OCCURRED_AT)
                    .or(() -> recorded)
                    .or(() -> time(Role.VALID_FROM))
                    .orElseThrow(() -> new IllegalArgumentException("expected a clock of " + contract.fact()
                            + ", but none of occurred, recorded, published and valid is there"
                            + (read.payload().isNull() ? "; a tombstone can have one in a header only" : "")));
            long sequence = place(Role.SEQUENCE)
                    .flatMap(read::text)
                    .map(text -> number(text).longValue())
                    .orElse(0L);
            return new Clocks(
                    occurred, time(Role.VALID_FROM), time(Role.VALID_TO), recorded.orElse(occurred), sequence);
        }

        private Optional<RoleLocation> place(Role role) {
            return Optional.ofNullable(contract.roles().get(role));
        }

        private Optional<Instant> time(Role role) {
            return place(role)
                    .flatMap(place ->
                            read.text(place).map(text -> TimeText.read(text, contract.fact(), role.id(), place)));
        }

        private BigDecimal number(String text) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "expected a whole number for the sequence of " + contract.fact() + ", but was \"" + text + "\"",
                        e);
            }
        }
    }
}
