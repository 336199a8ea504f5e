package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Version;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactWriterTest {
    private static final Instant RECORDED = Instant.parse("2026-01-05T06:10:00Z");

    private static Draft draft(int serial, int key) {
        return new Draft(serial, key, RECORDED, Duration.ofMinutes(3));
    }

    private static FactWriter writer(SemanticContract contract) {
        return new FactWriter(contract, Set.of(), Set.of(), 1);
    }

    private static SemanticContract.Builder contract(Field... fields) {
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.fact(Shop.FACT).version(Version.parse("1.0.0")).addFields(fields);
    }

    private static Field field(String name, ScalarKind kind) {
        return Field.required(name, new ScalarType(kind));
    }

    private static JsonNode payload(TraceRecord record) {
        return JsonMapper.shared().readTree(record.sent().payload());
    }

    @Test
    void writesEachRoleWhereTheContractSays() {
        SemanticContract.Builder builder = contract(
                field("id", ScalarKind.TEXT),
                field("at", ScalarKind.LONG),
                field("from", ScalarKind.DATE),
                Field.optional("until", new ScalarType(ScalarKind.DATE)),
                field("unread", ScalarKind.TEXT));
        builder.putRoles(Role.EVENT_ID, new RoleLocation.InPayload("id"));
        builder.putRoles(Role.OCCURRED_AT, new RoleLocation.InPayload("at"));
        builder.putRoles(Role.RECORDED_AT, new RoleLocation.InHeader("written"));
        builder.putRoles(Role.SEQUENCE, new RoleLocation.InHeader("number"));
        builder.putRoles(Role.VALID_FROM, new RoleLocation.InPayload("from"));
        builder.putRoles(Role.VALID_TO, new RoleLocation.InPayload("until"));
        FactWriter writer =
                writer(builder.addBusinessKey(new RoleLocation.InRecordKey()).build());

        TraceRecord open = writer.written(draft(4, 2).saying(" of old"));
        TraceRecord closed = writer.written(draft(4, 2).heldFrom(RECORDED, Optional.of(RECORDED.plusSeconds(86_400))));

        assertThat(open.what()).isEqualTo("item-sold key-2 of old");
        assertThat(open.occurred()).isEqualTo(RECORDED.minusSeconds(180));
        assertThat(open.recorded()).isEqualTo(RECORDED);
        assertThat(payload(open)).hasToString("{\"id\":\"e-4\",\"at\":1767593220000,\"from\":\"2026-01-05\"}");
        assertThat(open.sent().headers()).hasToString("{number=5, written=2026-01-05T06:10:00Z}");
        assertThat(open.sent().key()).contains("key-2");
        assertThat(payload(closed).path("until").asString()).isEqualTo("2026-01-06");
    }

    @Test
    void writesTombstonesWithWhatSitsInTheEnvelope() {
        SemanticContract.Builder builder = contract(field("id", ScalarKind.TEXT), field("item", ScalarKind.TEXT));
        builder.putRoles(Role.EVENT_ID, new RoleLocation.InPayload("id"));
        builder.putRoles(Role.RECORDED_AT, new RoleLocation.InHeader("written"));
        TraceRecord end = writer(builder.addBusinessKey(new RoleLocation.InPayload("item"))
                        .build())
                .tombstone(draft(4, 2));

        assertThat(end.isTombstone()).isTrue();
        assertThat(end.what()).isEqualTo("tombstone of item-3");
        assertThat(end.sent().key()).contains("item-3");
        assertThat(end.sent().headers()).hasToString("{written=2026-01-05T06:10:00Z}");
    }

    @Test
    void findsEveryKeyOfSeveralParts() {
        SemanticContract.Builder builder = contract(
                Field.required("size", new ChoiceType(List.of("S", "M", "L"), false)),
                Field.required("colour", new ChoiceType(List.of("RED", "BLUE"), false)));
        builder.addBusinessKey(new RoleLocation.InPayload("size"), new RoleLocation.InPayload("colour"));
        FactWriter writer = writer(builder.build());

        assertThat(writer.keys()).isEqualTo(6);
        assertThat(new HashSet<>(
                        IntStream.range(0, 6).mapToObj(writer::keyInWords).toList()))
                .containsExactlyInAnyOrder("S/RED", "M/RED", "L/RED", "S/BLUE", "M/BLUE", "L/BLUE");
        assertThat(writer.keyInWords(6)).isEqualTo(writer.keyInWords(0));
        assertThat(writer.keyInWords(0).charAt(2))
                .isEqualTo(writer.keyInWords(2).charAt(2));
        assertThat(payload(writer.written(draft(0, 4))).path("size").asString())
                .isEqualTo(writer.key(4).get(0).asString());
        assertThat(writer(contract(field("id", ScalarKind.TEXT))
                                .addBusinessKey(new RoleLocation.InRecordKey(), new RoleLocation.InRecordKey())
                                .build())
                        .keys())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void writesEventIdsThatTheirFieldAllows() {
        assertThat(ids(field("id", ScalarKind.UUID)))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.asString()).hasSize(36));
        assertThat(ids(field("id", ScalarKind.LONG)))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.isIntegralNumber()).isTrue());
        assertThat(ids(Field.required("id", new ChoiceType(List.of("A", "B"), false)))
                        .get(0)
                        .asString())
                .isIn("A", "B");
        SemanticContract.Builder inHeader = contract(field("item", ScalarKind.TEXT));
        inHeader.putRoles(Role.EVENT_ID, new RoleLocation.InHeader("ce_id"));
        assertThat(writer(inHeader.build()).written(draft(7, 0)).sent().headers())
                .hasToString("{ce_id=e-7}");
    }

    private static List<JsonNode> ids(Field field) {
        SemanticContract.Builder builder = contract(field);
        builder.putRoles(Role.EVENT_ID, new RoleLocation.InPayload("id"));
        FactWriter writer = writer(builder.build());
        return IntStream.range(0, 20)
                .mapToObj(serial -> payload(writer.written(draft(serial, 0))).path("id"))
                .toList();
    }

    @Test
    void writesOnlyWhatIsReliedOnOrNeeded() {
        SemanticContract contract = contract(
                        field("id", ScalarKind.TEXT), field("amount", ScalarKind.LONG), field("buyer", ScalarKind.TEXT))
                .build();

        assertThat(payload(writer(contract).written(draft(0, 0)))).hasToString("{}");
        assertThat(payload(new FactWriter(contract, Set.of("amount"), Set.of("id"), 1).written(draft(0, 0)))
                        .propertyNames())
                .containsExactly("id", "amount");
    }

    @Test
    void writesWhatTheDraftSaysAboveAll() {
        FactWriter writer = new FactWriter(Shop.fact(), Set.of("amount", "buyer"), Set.of(), 1);
        JsonNode value = JsonMapper.shared().readTree("77");
        JsonNode missing = JsonMapper.shared().createObjectNode().path("nothing");

        JsonNode payload =
                payload(writer.written(draft(0, 0).with("amount", value).with("buyer", missing)));

        assertThat(payload.path("amount").asInt()).isEqualTo(77);
        assertThat(payload.has("buyer")).isFalse();
        assertThat(writer.inPlain(draft(0, 0)).sent().payload().length)
                .isLessThanOrEqualTo(IntStream.range(0, 40)
                        .map(number -> writer.written(draft(0, 0).filledFrom(number))
                                .sent()
                                .payload()
                                .length)
                        .min()
                        .orElseThrow());
    }
}
