package dev.concordat.core.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.Reversal;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FactRecordsTest {
    private static final FactId INVOICE = FactId.parse("billing/invoice-issued");
    private static final FactId MEMO = FactId.parse("billing/credit-memo-posted");
    private static final FactId OTHER = FactId.parse("billing/other");
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Optional<Condition> ALWAYS = Optional.empty();

    private static SemanticContract contract(FactId fact, CorrectionMechanism... mechanisms) {
        return builder(fact, mechanisms).build();
    }

    private static SemanticContract.Builder builder(FactId fact, CorrectionMechanism... mechanisms) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(fact).version(Version.parse("1.0.0")).addCorrections(mechanisms);
        builder.putRoles(Role.EVENT_ID, new RoleLocation.InHeader("id"));
        builder.putRoles(Role.OCCURRED_AT, new RoleLocation.InPayload("at"));
        return builder.addBusinessKey(new RoleLocation.InPayload("key"));
    }

    private static SemanticContract later(FactId fact, String... fields) {
        SemanticContract.Builder builder = builder(fact);
        Map<String, String> keys = new TreeMap<>();
        for (String field : fields) {
            keys.put(field, "");
        }
        return builder.addCorrects(new CorrectionLink(INVOICE, keys)).build();
    }

    private static FactRecord<JsonNode> read(FactId fact, String json, SemanticContract... contracts) {
        return FactRecords.of(List.of(contracts))
                .read(fact, EmittedFact.of(json).withHeader("id", "e-1").withKey("K-1"));
    }

    @Test
    void readsIdKeyAndClocks() {
        SemanticContract.Builder all = builder(INVOICE);
        all.addBusinessKey(new RoleLocation.InPayload("part"));
        all.putRoles(Role.RECORDED_AT, new RoleLocation.InPayload("recorded"));
        all.putRoles(Role.VALID_FROM, new RoleLocation.InPayload("from"));
        all.putRoles(Role.VALID_TO, new RoleLocation.InPayload("until"));
        all.putRoles(Role.SEQUENCE, new RoleLocation.InPayload("number"));
        FactRecord<JsonNode> record = read(INVOICE, """
                {"key": "a/b", "part": 7, "at": "2026-03-02T12:00:00+02:00", "recorded": "2026-03-02T11:00:00",
                 "from": "2026-03-01", "until": 1775001600000, "number": 12}
                """, all.build());

        assertThat(record.eventId()).isEqualTo("e-1");
        assertThat(record.key()).isEqualTo("a\\/b/7");
        assertThat(record.kind()).isEqualTo(RecordKind.STATES);
        assertThat(record.clocks())
                .isEqualTo(new Clocks(
                        Instant.parse("2026-03-02T10:00:00Z"),
                        Optional.of(Instant.parse("2026-03-01T00:00:00Z")),
                        Optional.of(Instant.parse("2026-04-01T00:00:00Z")),
                        Instant.parse("2026-03-02T11:00:00Z"),
                        12));
        assertThat(record.payload().path("part").intValue()).isEqualTo(7);
    }

    @Test
    void takesOneClockForTheOther() {
        String noon = "{\"key\": \"INV-1\", \"at\": \"2026-03-02T12:00:00Z\"}";
        assertThat(read(INVOICE, noon, contract(INVOICE)).clocks())
                .isEqualTo(Clocks.of(Instant.parse("2026-03-02T12:00:00Z"), Instant.parse("2026-03-02T12:00:00Z")));
        SemanticContract.Builder recorded = SemanticContract.builder();
        recorded.fact(INVOICE).version(Version.parse("1.0.0"));
        recorded.putRoles(Role.EVENT_ID, new RoleLocation.InHeader("id"));
        recorded.putRoles(Role.PUBLISHED_AT, new RoleLocation.InPayload("at"));
        assertThat(read(INVOICE, noon, recorded.build()).clocks().occurred())
                .isEqualTo(Instant.parse("2026-03-02T12:00:00Z"));
    }

    @Test
    void readsWhatIsTakenBackInParts() {
        Compensation parts = new Compensation(
                MEMO,
                true,
                Optional.of("amount"),
                Optional.of("lines[].credited"),
                Optional.empty(),
                ALWAYS,
                List.of());
        SemanticContract invoice = contract(INVOICE, parts);
        SemanticContract memo = later(MEMO, "lines[].invoice");

        assertThat(read(INVOICE, "{\"key\": \"INV-1\", \"at\": 1, \"amount\": 12.50}", invoice, memo)
                        .amount())
                .contains(new BigDecimal("12.50"));
        FactRecord<JsonNode> record = read(
                MEMO,
                "{\"key\": \"CM-1\", \"at\": 1, \"lines\": [{\"invoice\": \"INV-1\", \"credited\": 5},"
                        + " {\"invoice\": \"INV-2\", \"credited\": 0.5}]}",
                invoice,
                memo);
        assertThat(record.kind()).isEqualTo(RecordKind.COMPENSATES);
        assertThat(record.references())
                .containsExactly(
                        new Reference.ToKey(INVOICE, "INV-1", Optional.of(new BigDecimal("5"))),
                        new Reference.ToKey(INVOICE, "INV-2", Optional.of(new BigDecimal("0.5"))));
    }

    @Test
    void readsTheRefreshOfARowAndItsSize() {
        SemanticContract rows =
                contract(INVOICE, new SnapshotReplacement(true, Optional.of("load"), Optional.of("rows"), List.of()));

        FactRecord<JsonNode> row = read(INVOICE, "{\"key\": \"A\", \"at\": 1, \"load\": \"L-7\", \"rows\": 3}", rows);
        assertThat(row.group()).contains("L-7");
        assertThat(row.groupSize()).contains(3);
        assertThat(read(INVOICE, "{\"key\": \"A\", \"at\": 1, \"rows\": 1e30}", rows)
                        .groupSize())
                .contains(Integer.MAX_VALUE);
        assertThat(read(INVOICE, "{\"key\": \"A\", \"at\": 1}", rows).groupSize())
                .isEmpty();
    }

    @Test
    void readsEachKindOfCorrection() {
        String json = "{\"key\": \"X\", \"at\": 1, \"invoice\": \"INV-1\"}";
        assertThat(read(MEMO, json, contract(INVOICE, new Retraction(MEMO, ALWAYS, List.of())), later(MEMO, "invoice")))
                .extracting(FactRecord::kind, FactRecord::references)
                .containsExactly(RecordKind.RETRACTS, List.of(new Reference.ToKey(INVOICE, "INV-1", Optional.empty())));
        SemanticContract reversed = contract(INVOICE, new Reversal(MEMO, Optional.of(OTHER), ALWAYS, List.of()));
        assertThat(read(MEMO, json, reversed, later(MEMO, "invoice")).kind()).isEqualTo(RecordKind.REVERSES);
        assertThat(read(OTHER, json, reversed, later(OTHER, "invoice")).kind()).isEqualTo(RecordKind.REPLACES);
    }

    @Test
    void readsAFactThatCorrectsItsOwnKind() {
        SemanticContract.Builder own =
                builder(INVOICE, new Compensation(INVOICE, false, Optional.of(new Condition("action", "withdrawn"))));
        SemanticContract contract =
                own.addCorrects(new CorrectionLink(INVOICE, Map.of("key", ""))).build();

        assertThat(read(INVOICE, "{\"key\": \"A\", \"at\": 1, \"action\": \"published\"}", contract)
                        .kind())
                .isEqualTo(RecordKind.STATES);
        assertThat(read(INVOICE, "{\"key\": \"A\", \"at\": 1, \"action\": \"withdrawn\"}", contract))
                .extracting(FactRecord::kind, FactRecord::references)
                .containsExactly(RecordKind.COMPENSATES, List.of(new Reference.ToKey(INVOICE, "A", Optional.empty())));
    }

    @Test
    void readsMergesWithTheSurvivorFirst() {
        SemanticContract merged =
                contract(INVOICE, new IdentityMerge(MEMO, Optional.of(OTHER), Optional.of("kept"), List.of()));
        String json = "{\"key\": \"M\", \"at\": 1, \"kept\": \"B\", \"given\": \"A\"}";

        FactRecord<JsonNode> record = read(MEMO, json, merged, later(MEMO, "given", "kept"));
        assertThat(record.kind()).isEqualTo(RecordKind.MERGES);
        assertThat(Partition.keys(record)).containsExactly("B", "A");
        assertThat(read(OTHER, json, merged, later(OTHER, "given", "kept")).kind())
                .isEqualTo(RecordKind.UNMERGES);
    }

    @Test
    void readsWhomARedactionConcerns() {
        SemanticContract.Builder person = builder(OTHER);
        SemanticContract erased = person.businessKey(List.of(new RoleLocation.InPayload("personId")))
                .build();
        SemanticContract invoice = contract(INVOICE, new Redaction(OTHER, List.of()));

        assertThat(read(INVOICE, "{\"key\": \"A\", \"at\": 1, \"personId\": \"P-1\"}", invoice, erased)
                        .subject())
                .contains("P-1");
        assertThat(read(OTHER, "{\"personId\": \"P-1\", \"at\": 1}", invoice, erased))
                .extracting(FactRecord::kind, FactRecord::references)
                .containsExactly(RecordKind.REDACTS, List.of(new Reference.ToSubject("P-1")));
    }

    @Test
    void readsPostingsRowsAndTombstones() {
        SemanticContract ledger =
                contract(INVOICE, new LedgerEntries(Optional.of("posting"), Optional.of("amount"), List.of()));
        FactRecord<JsonNode> entry =
                read(INVOICE, "{\"key\": \"A\", \"at\": 1, \"posting\": \"P\", \"amount\": -3}", ledger);
        assertThat(entry.group()).contains("P");
        assertThat(entry.amount()).contains(new BigDecimal("-3"));

        SemanticContract changelog = contract(INVOICE, new ChangelogEntries("op", "c", "b", "u", "d", List.of()));
        assertThat(read(INVOICE, "{\"key\": \"A\", \"at\": 1, \"op\": \"b\"}", changelog)
                        .kind())
                .isEqualTo(RecordKind.TAKES_OUT);
        assertThat(read(INVOICE, "{\"key\": \"A\", \"at\": 1, \"op\": \"u\"}", changelog)
                        .kind())
                .isEqualTo(RecordKind.STATES);

        SemanticContract.Builder compacted = SemanticContract.builder();
        compacted.fact(INVOICE).version(Version.parse("1.0.0"));
        compacted.putRoles(Role.EVENT_ID, new RoleLocation.InHeader("id"));
        compacted.putRoles(Role.RECORDED_AT, new RoleLocation.InHeader("at"));
        FactRecord<JsonNode> tombstone = FactRecords.of(List.of(compacted.build()))
                .read(
                        INVOICE,
                        EmittedFact.of(new byte[0])
                                .withKey("K-1")
                                .withHeader("id", "e-9")
                                .withHeader("at", "2026-03-02T12:00:00Z"));
        assertThat(tombstone).extracting(FactRecord::kind, FactRecord::key).containsExactly(RecordKind.DELETES, "K-1");
    }

    @Test
    void takesTheRowOutOfAnEntryOfAChangelog() {
        SemanticContract.Builder changelog =
                builder(INVOICE, new ChangelogEntries("meta.op", "c", "b", "u", "d", List.of()));
        changelog.putRoles(Role.SEQUENCE, new RoleLocation.InPayload("meta.offset"));
        changelog.putRoles(Role.VALID_FROM, new RoleLocation.InPayload("from"));
        SemanticContract rows = changelog.build();

        FactRecord<JsonNode> put = read(
                INVOICE,
                "{\"key\": \"A\", \"at\": 1, \"from\": 7, \"meta\": {\"op\": \"c\", \"offset\": 3, \"table\": \"t\"}}",
                rows);
        FactRecord<JsonNode> takenOut = read(
                INVOICE,
                "{\"meta\": {\"op\": \"d\", \"offset\": 8, \"table\": \"t\"}, \"key\": \"A\", \"at\": 2, \"from\": 7}",
                rows);

        assertThat(put.payload()).hasToString("{\"key\":\"A\",\"from\":7,\"meta\":{\"table\":\"t\"}}");
        assertThat(takenOut.payload()).isEqualTo(put.payload());
        assertThat(takenOut.clocks().sequence()).isEqualTo(8);
        FactHistory<JsonNode> history = Corrections.<JsonNode>of(rows).history();
        history.receive(put, NOW);
        history.receive(
                FactRecord.stated(INVOICE, "e-2", "A", takenOut.clocks(), takenOut.payload())
                        .as(takenOut.kind()),
                NOW);
        assertThat(history.latest().facts()).isEmpty();
        assertThat(history.exceptions()).isEmpty();
    }

    @Test
    void takesKeyAndClocksForTheIdThatIsNotThere() {
        SemanticContract.Builder compacted = SemanticContract.builder();
        compacted.fact(INVOICE).version(Version.parse("1.0.0"));
        compacted.putRoles(Role.RECORDED_AT, new RoleLocation.InHeader("at"));
        compacted.addBusinessKey(new RoleLocation.InPayload("key"));
        EmittedFact stated = EmittedFact.of("{\"key\": \"A\"}").withHeader("at", "2026-03-02T12:00:00Z");
        EmittedFact ended = EmittedFact.of(new byte[0]).withHeader("at", "2026-03-02T13:00:00Z");

        FactRecords records = FactRecords.of(List.of(compacted.build()));
        assertThat(records.read(INVOICE, stated).eventId()).isEqualTo("A@2026-03-02T12:00:00Z");
        assertThat(records.read(INVOICE, ended.withKey("A")).eventId()).isEqualTo("A@2026-03-02T13:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> records.read(INVOICE, ended))
                .withMessage(
                        "expected a record key with a tombstone of billing/invoice-issued, since it has no payload to"
                                + " name what ends, but there is none");

        compacted.putRoles(Role.EVENT_ID, new RoleLocation.InPayload("id"));
        compacted.putRoles(Role.SEQUENCE, new RoleLocation.InHeader("offset"));
        FactRecords inPayload = FactRecords.of(List.of(compacted.build()));
        EmittedFact numbered = ended.withKey("A").withHeader("offset", "7");
        assertThat(inPayload.read(INVOICE, numbered).eventId()).isEqualTo("A@2026-03-02T13:00:00Z#7");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        inPayload.read(INVOICE, EmittedFact.of(new byte[0]).withKey("A")))
                .withMessage("expected a clock of billing/invoice-issued, but none of occurred, recorded, published and"
                        + " valid is there; a tombstone can have one in a header only");
    }

    @Test
    void saysWhatIsMissing() {
        SemanticContract.Builder noId = SemanticContract.builder();
        noId.fact(INVOICE).version(Version.parse("1.0.0"));
        refused(
                INVOICE,
                "{}",
                noId.build(),
                "expected billing/invoice-issued to say where its event id sits, but it does not, and there is no business"
                        + " key either; mark one with @EventId or in @Envelope");
        SemanticContract.Builder inPayload = SemanticContract.builder();
        inPayload.fact(INVOICE).version(Version.parse("1.0.0"));
        inPayload.putRoles(Role.EVENT_ID, new RoleLocation.InPayload("id"));
        refused(
                INVOICE,
                "{}",
                inPayload.build(),
                "expected the event id of billing/invoice-issued in field id, but there is none");
        refused(
                INVOICE,
                "{\"key\": \"A\"}",
                contract(INVOICE),
                "expected a clock of billing/invoice-issued, but none of occurred, recorded, published and valid is there");
        refused(
                INVOICE,
                "{\"key\": \"A\", \"at\": \"noon\"}",
                contract(INVOICE),
                "expected a time for occurred-at of billing/invoice-issued in field at, but was \"noon\"");
        refused(
                OTHER,
                "{}",
                contract(INVOICE),
                "expected a fact of a known contract, but was billing/other; there are: [billing/invoice-issued]");
        refused(INVOICE, "{", contract(INVOICE), "expected a payload of JSON, but: ");
    }

    private static void refused(FactId fact, String json, SemanticContract contract, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(fact, json, contract))
                .withMessageStartingWith(message);
    }
}
