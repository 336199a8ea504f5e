package com.example.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.adoption.avro.ShipmentDispatchedAvro;
import com.example.adoption.proto.StockCountedProto;
import com.google.protobuf.DescriptorProtos;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.Describes;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.MeasureUnit;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.Contracts;
import dev.concordat.testkit.ProducerContract;
import dev.concordat.testkit.ProducerContractTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DerivedFieldsTest {
    private static List<String> fields(SemanticContract contract) {
        return Field.byPath(contract.fields()).entrySet().stream()
                .map(entry -> entry.getKey() + ": " + inWords(entry.getValue().type())
                        + (entry.getValue().required() ? "" : ", optional"))
                .toList();
    }

    private static String inWords(FieldType type) {
        if (type instanceof ScalarType scalar) {
            return scalar.kind().name();
        }
        if (type instanceof ChoiceType choice) {
            return String.join("|", choice.values()) + (choice.open() ? " and others" : "");
        }
        if (type instanceof ListType list) {
            return "list of " + inWords(list.element());
        }
        return type instanceof MapType map ? "map of " + inWords(map.value()) : "object";
    }

    @Test
    void readsBeanInTheOrderOfItsFields() {
        assertThat(fields(Contracts.of(ReturnReceived.class)))
                .containsExactly(
                        "returnId: TEXT",
                        "receivedAt: INSTANT",
                        "pieces: INTEGER",
                        "remark: TEXT, optional",
                        "resalable: BOOLEAN");
    }

    /** Protobuf's description of its own options still has required fields, of which it says that they have presence. */
    @Describes(DescriptorProtos.UninterpretedOption.NamePart.class)
    @DomainFact(name = "name-part")
    @Meaning("A part of the name of an option")
    interface NamePart {
        @BusinessKey
        String namePart();
    }

    @Test
    void readsRequiredFieldsOfProtobuf2() {
        assertThat(fields(Contracts.of(NamePart.class))).containsExactly("namePart: TEXT", "isExtension: BOOLEAN");
    }

    @Test
    void readsValueTypeWithDefaultAndDerivedButWithoutLazyAttributes() {
        assertThat(fields(Contracts.of(RoutePlanned.class)))
                .containsExactly(
                        "routeId: TEXT",
                        "plannedAt: INSTANT",
                        "stops: list of object",
                        "stops[].town: TEXT",
                        "stops[].minutes: INTEGER",
                        "remark: TEXT, optional",
                        "reserve: BOOLEAN",
                        "length: INTEGER");
    }

    @Test
    void readsValueTypeFromItsGeneratedClass() {
        assertThat(Contracts.of(ImmutableRoutePlanned.class)).isEqualTo(Contracts.of(RoutePlanned.class));
    }

    @Test
    void readsAvroInTheOrderAndUnderTheNamesOfItsSchema() {
        SemanticContract contract = Contracts.of(ShipmentDispatched.class);

        assertThat(fields(contract))
                .containsExactly(
                        "shipment_id: TEXT",
                        "dispatched_at: INSTANT",
                        "freight: DECIMAL",
                        "carrier: ROAD|RAIL|AIR",
                        "remark: TEXT, optional",
                        "parcels: list of object",
                        "parcels[].parcel_id: TEXT",
                        "parcels[].grams: INTEGER");
        assertThat(contract.businessKey()).containsExactly(new RoleLocation.InPayload("shipment_id"));
    }

    @Test
    void readsProtobufInItsJsonForm() {
        SemanticContract contract = Contracts.of(StockCounted.class);

        assertThat(fields(contract))
                .containsExactly(
                        "countId: TEXT",
                        "countedAt: INSTANT, optional",
                        "quantity: TEXT",
                        "reason: COUNT_REASON_UNSPECIFIED|YEAR_END|DOUBT and others",
                        "remark: TEXT, optional",
                        "shelves: list of object",
                        "shelves[].shelf: TEXT",
                        "shelves[].pieces: INTEGER",
                        "byBin: map of TEXT");
        assertThat(contract.businessKey()).containsExactly(new RoleLocation.InPayload("countId"));
    }

    @Test
    void addsWhatDescriptionsSayOfMembers() {
        Map<String, Field> fields =
                Field.byPath(Contracts.of(ShipmentDispatched.class).fields());

        assertThat(fields.get("freight").unit())
                .contains(new MonetaryUnit(Optional.of("EUR"), Optional.empty(), OptionalInt.empty(), false));
        assertThat(fields.get("parcels[].grams").unit()).contains(new MeasureUnit("g"));
        assertThat(fields.get("shipment_id").meaning()).isEmpty();
    }

    @Test
    void asksForTheWriterOfGeneratedClasses() {
        assertThat(brokenBy(ProducerContract.of(ShipmentDispatched.class)
                        .emittedBy(() -> List.of(new ShipmentDispatchedAvro()))))
                .containsExactly(
                        "expected a writer for ShipmentDispatchedAvro, which Avro generated: Jackson's defaults"
                                + " do not know its form; give the JSON that consumers read with writtenBy, such as a mapper"
                                + " that ignores getSchema and getSpecificData");
        assertThat(brokenBy(ProducerContract.of(StockCounted.class)
                        .emittedBy(() -> List.of(StockCountedProto.getDefaultInstance()))))
                .containsExactly("expected a writer for StockCountedProto, which Protobuf generated: Jackson's defaults"
                        + " do not know its form; give the JSON that consumers read with writtenBy, such as"
                        + " JsonFormat.printer().alwaysPrintFieldsWithNoPresence()");
    }

    @Test
    void namesTheDescribedClassWhereSomethingElseIsEmitted() {
        assertThat(brokenBy(ProducerContract.of(StockCounted.class).emittedBy(() -> List.of(1))))
                .containsExactly(
                        "expected emitted facts to be StockCountedProto, byte[], String or EmittedFact, but one"
                                + " is java.lang.Integer; emit one of these, or map to it in emittedBy");
    }

    private static List<String> brokenBy(ProducerContractTest test) {
        return test.report().findings().errors().stream()
                .map(finding -> finding.what() + "; " + finding.fix())
                .toList();
    }
}
