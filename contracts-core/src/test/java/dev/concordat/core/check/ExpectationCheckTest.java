package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Erasure;
import dev.concordat.api.Ordering;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Version;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ExpectationCheckTest {

    private static Findings check(ConsumerExpectation expectation, SemanticContract contract) {
        return ExpectationCheck.of(expectation, Sample.OWNER).against(contract);
    }

    private static Findings fields(Field relied, Field stated) {
        return check(
                Sample.expectation(relied).build(),
                Sample.correctedContract(stated).build());
    }

    private static List<String> whats(Findings findings) {
        return findings.stream()
                .map(finding -> finding.rule().id() + ": " + finding.what())
                .toList();
    }

    private static Field of(String name, dev.concordat.api.model.FieldType type) {
        return Field.required(name, type);
    }

    @Test
    void findsNothingWhereTheContractCoversEverything() {
        assertThat(fields(Sample.amount(), Sample.amount())).isEmpty();
    }

    @Test
    void ignoresWhatIsNotReliedOn() {
        assertThat(check(
                        Sample.expectation().build(),
                        Sample.correctedContract(Field.optional("other", new AnyType()))
                                .build()))
                .isEmpty();
    }

    @Test
    void namesBothSidesAndTheFix() {
        Field cents = Field.builder()
                .name("amount")
                .type(new ScalarType(ScalarKind.DECIMAL))
                .unit(new MonetaryUnit(Optional.of("EUR"), Optional.empty(), OptionalInt.empty(), true))
                .build();

        assertThat(fields(Sample.amount(), cents).toString())
                .isEqualTo("[unit-differs] billing/invoice-issued 1.2.0, field amount: expected EUR, but the contract"
                        + " says EUR minor units\n"
                        + "  " + Sample.WHO + "\n"
                        + "  fix: as the producer, add a new field beside it and keep this one as it was;\n"
                        + "       as the consumer, convert, and state the contract's unit");
    }

    @Test
    void findsAMissingFieldAndTheNearestName() {
        assertThat(whats(fields(Sample.amount(), of("amuont", new AnyType()))))
                .containsExactly("field-missing: expected the field, but the contract does not have it; did you mean"
                        + " \"amuont\"? there are: invoiceId, amuont");
    }

    @Test
    void findsAUnitThatIsNotStated() {
        assertThat(whats(fields(Sample.amount(), Sample.scalar("amount", ScalarKind.DECIMAL))))
                .containsExactly("unit-not-stated: expected EUR, but the contract states no unit");
    }

    @Test
    void findsAFieldThatMayBeAbsent() {
        assertThat(whats(fields(
                        Sample.scalar("note", ScalarKind.TEXT),
                        Field.optional("note", new ScalarType(ScalarKind.TEXT)))))
                .containsExactly("field-may-be-absent: expected the field in every fact, but the contract says it may"
                        + " be absent or null");
        assertThat(fields(
                        Field.optional("note", new ScalarType(ScalarKind.TEXT)),
                        Sample.scalar("note", ScalarKind.TEXT)))
                .isEmpty();
    }

    @Test
    void findsFieldThatNotEveryAlternativeHas() {
        Field note = Sample.scalar("note", ScalarKind.TEXT);

        assertThat(whats(fields(note, onlyIf(note, "kind", "card"))))
                .containsExactly(
                        "field-may-be-absent: expected the field in every fact, but the contract says it is there"
                                + " only if kind is card");
        assertThat(whats(fields(onlyIf(note, "kind", "card", "cash"), onlyIf(note, "kind", "card"))))
                .containsExactly(
                        "field-may-be-absent: expected the field if kind is card or cash, but the contract says it"
                                + " is there only if kind is card");
        assertThat(whats(fields(onlyIf(note, "type", "card"), onlyIf(note, "kind", "card"))))
                .hasSize(1);
        assertThat(fields(onlyIf(note, "kind", "card"), onlyIf(note, "kind", "card", "cash")))
                .isEmpty();
        assertThat(fields(onlyIf(note, "kind", "card"), note)).isEmpty();
        assertThat(fields(Field.optional("note", note.type()), onlyIf(note, "kind", "card")))
                .isEmpty();
    }

    private static Field onlyIf(Field field, String discriminator, String... values) {
        return Field.builder()
                .from(field)
                .onlyIf(new PresenceCondition(discriminator, List.of(values)))
                .build();
    }

    @Test
    void findsATypeThatCannotBeReadWithoutLoss() {
        assertThat(whats(fields(Sample.scalar("n", ScalarKind.DOUBLE), Sample.scalar("n", ScalarKind.DECIMAL))))
                .containsExactly("field-type-unreadable: expected to read double, but the contract says decimal");
        assertThat(whats(fields(Sample.scalar("n", ScalarKind.INTEGER), Sample.scalar("n", ScalarKind.LONG))))
                .containsExactly("field-type-unreadable: expected to read integer, but the contract says long");
        assertThat(fields(Sample.scalar("n", ScalarKind.DECIMAL), Sample.scalar("n", ScalarKind.LONG)))
                .isEmpty();
        assertThat(fields(Sample.scalar("n", ScalarKind.TEXT), Sample.scalar("n", ScalarKind.UUID)))
                .isEmpty();
    }

    @Test
    void looksInsideObjectsListsAndMaps() {
        Field relied = of("lines", new ListType(new ObjectType(List.of(Sample.scalar("sku", ScalarKind.TEXT)))));
        Field stated = of(
                "lines", new ListType(new ObjectType(List.of(Field.optional("sku", new ScalarType(ScalarKind.TEXT))))));
        assertThat(fields(relied, stated))
                .extracting(Finding::place)
                .containsExactly("billing/invoice-issued 1.2.0, field lines[].sku");

        Field reliedMap = of("days", new MapType(new ScalarType(ScalarKind.INTEGER)));
        Field statedMap = of("days", new MapType(new ScalarType(ScalarKind.TEXT)));
        assertThat(whats(fields(reliedMap, statedMap)))
                .containsExactly("field-type-unreadable: expected to read a map to integer, but the contract says a map"
                        + " to text");
        assertThat(whats(fields(of("o", new ObjectType(List.of(Sample.amount()))), of("o", new AnyType()))))
                .containsExactly(
                        "field-type-unreadable: expected to read an object, but the contract says any JSON" + " value");
        assertThat(fields(of("o", new MapType(new AnyType())), of("o", new ObjectType(List.of()))))
                .isEmpty();
    }

    @Test
    void findsEnumValuesTheConsumerDoesNotUnderstand() {
        ChoiceType two = new ChoiceType(List.of("A", "B"), false);
        ChoiceType three = new ChoiceType(List.of("A", "B", "C"), false);
        ChoiceType open = new ChoiceType(List.of("A"), true);
        assertThat(whats(fields(of("s", two), of("s", three))))
                .containsExactly("choice-value-unknown: expected one of A, B, but the contract also has C");
        assertThat(whats(fields(of("s", two), of("s", open))))
                .containsExactly("choice-open: expected only A, B, but the contract says that other values may come");
        assertThat(fields(of("s", open), of("s", three))).isEmpty();
        assertThat(fields(of("s", three), of("s", two))).isEmpty();
        assertThat(fields(Sample.scalar("s", ScalarKind.TEXT), of("s", open))).isEmpty();
        assertThat(whats(fields(of("s", two), Sample.scalar("s", ScalarKind.TEXT))))
                .containsExactly("field-type-unreadable: expected to read one of A, B, but the contract says text");
        assertThat(fields(of("s", open), Sample.scalar("s", ScalarKind.TEXT))).isEmpty();
    }

    @Test
    void findsAMeaningAtAnotherRevision() {
        SemanticContract.Builder builder = Sample.correctedContract();
        SemanticContract revised = builder.meaning(new BusinessMeaning("It is ordered", 2, List.of(), List.of()))
                .build();

        assertThat(whats(check(Sample.expectation().build(), revised)))
                .containsExactly("meaning-revised: expected the meaning at revision 1, but it is at revision 2: \"It is"
                        + " ordered\"");
        assertThat(whats(check(
                        Sample.expectation().build(),
                        Sample.correctedContract().meaning(Optional.empty()).build())))
                .containsExactly("meaning-not-stated: expected a meaning at revision 1, but the contract states none");
    }

    @Test
    void findsAFieldsMeaningAtAnotherRevision() {
        Field relied = Field.builder()
                .from(Sample.amount())
                .meaning(BusinessMeaning.of("What we book"))
                .build();
        Field revised = Field.builder()
                .from(Sample.amount())
                .meaning(new BusinessMeaning("Net amount", 2, List.of(), List.of()))
                .build();

        assertThat(whats(fields(relied, revised)))
                .containsExactly("meaning-revised: expected the meaning at revision 1, but it is at revision 2: \"Net"
                        + " amount\"");
        assertThat(whats(fields(relied, Sample.amount())))
                .containsExactly("meaning-not-stated: expected a meaning at revision 1, but the contract states none");
    }

    @Test
    void findsAnExcludedPurposeByIdAndByKind() {
        Field excluded = Field.builder()
                .from(Sample.amount())
                .meaning(new BusinessMeaning("Estimate", 1, List.of(), List.of("revenue-recognition")))
                .build();
        SemanticContract.Builder builder = Sample.correctedContract(excluded);
        SemanticContract contract = builder.meaning(
                        new BusinessMeaning("A guess", 1, List.of(), List.of("financial-reporting")))
                .build();

        assertThat(whats(check(Sample.expectation(Sample.amount()).build(), contract)))
                .containsExactly(
                        "purpose-excluded: the fact is not suitable for purposes of kind financial-reporting, and"
                                + " revenue-recognition is one",
                        "purpose-excluded: the field is not suitable for purpose revenue-recognition");
    }

    @Test
    void findsAnotherIdentity() {
        SemanticContract none =
                Sample.correctedContract().businessKey(List.of()).build();
        SemanticContract header = Sample.correctedContract()
                .businessKey(List.of(new RoleLocation.InRecordKey()))
                .build();

        assertThat(whats(check(Sample.expectation().build(), none)))
                .containsExactly(
                        "identity-not-stated: expected the business key invoiceId, but the contract states no identity");
        assertThat(whats(check(Sample.expectation().build(), header)))
                .containsExactly("identity-differs: expected the business key invoiceId, but it is the record key");
    }

    @Test
    void findsAnOldVersion() {
        assertThat(whats(check(
                        Sample.expectation().build(),
                        Sample.correctedContract()
                                .version(Version.parse("1.1.9"))
                                .build())))
                .containsExactly("version-too-old: expected version 1.2.0 or later, but the contract is 1.1.9");
    }

    @Test
    void findsHazardsThatAreNotHandled() {
        ConsumerExpectation helpless =
                Sample.expectation().handlesDelivery(List.of()).build();
        SemanticContract any = Sample.correctedContract()
                .delivery(new DeliveryPromises(Ordering.NONE, Duplicates.POSSIBLE, Optional.empty(), Optional.empty()))
                .build();

        assertThat(whats(check(helpless, any)))
                .containsExactly(
                        "duplicates-not-handled: expected each fact once, but the contract says a fact can arrive more"
                                + " than once",
                        "reordering-not-handled: expected facts in order, but the contract says they can arrive in any"
                                + " order");
        assertThat(check(
                        Sample.expectation()
                                .addHandlesDelivery(DeliveryHazard.REORDERING)
                                .build(),
                        any))
                .isEmpty();
    }

    @Test
    void warnsWhereNothingIsPromisedAboutDelivery() {
        Findings findings = check(
                Sample.expectation().handlesDelivery(List.of()).build(),
                Sample.correctedContract().delivery(DeliveryPromises.NONE).build());

        assertThat(findings.hasErrors()).isFalse();
        assertThat(whats(findings))
                .containsExactly(
                        "delivery-not-stated: expected each fact once, but the contract promises nothing about"
                                + " duplicates",
                        "delivery-not-stated: expected facts in order, but the contract promises nothing about an"
                                + " order");
    }

    @Test
    void findsDelaysAndReplayThatAreNotPromised() {
        ConsumerExpectation demanding = Sample.expectation()
                .maxDelay(Duration.ofHours(1))
                .replay(Duration.ofDays(800))
                .build();

        assertThat(whats(check(demanding, Sample.correctedContract().build())))
                .containsExactly(
                        "delay-too-long: expected a recording delay of at most PT1H, but the contract says P2D",
                        "replay-too-short: expected facts to be replayable for P800D, but the contract says P400D");
        assertThat(whats(check(
                                demanding,
                                Sample.correctedContract()
                                        .delivery(DeliveryPromises.NONE)
                                        .build())
                        .errors()))
                .containsExactly(
                        "delay-not-stated: expected a recording delay of at most PT1H, but the contract promises none",
                        "replay-not-stated: expected facts to be replayable for P800D, but the contract promises none");
    }

    @Test
    void findsCorrectionsThatAreNotHandled() {
        ConsumerExpectation helpless =
                Sample.expectation().handlesCorrections(List.of()).build();

        assertThat(whats(check(helpless, Sample.correctedContract().build())))
                .containsExactly("correction-not-handled: expected facts to stand, but the contract says they are"
                        + " corrected: COMPENSATION by billing/credit-memo-posted, in parts");
        assertThat(check(
                        helpless,
                        Sample.contract().addCorrections(new NonePromised()).build()))
                .isEmpty();
        Findings unstated = check(helpless, Sample.contract().build());
        assertThat(unstated.hasErrors()).isFalse();
        assertThat(whats(unstated))
                .containsExactly(
                        "correction-not-stated: expected to know how facts are corrected, but the contract says"
                                + " nothing");
    }

    @Test
    void findsPersonalDataAboveThePermission() {
        Field email = Field.builder()
                .from(Sample.scalar("email", ScalarKind.TEXT))
                .privacy(PrivacyStatement.of(PrivacyClass.PERSONAL, "customer", Erasure.REDACT))
                .build();

        assertThat(whats(fields(Sample.scalar("email", ScalarKind.TEXT), email)))
                .containsExactly("privacy-above-permission: expected at most NOT_PERSONAL, but the field is PERSONAL"
                        + " data of subject customer");
        assertThat(check(
                        Sample.expectation(Sample.scalar("email", ScalarKind.TEXT))
                                .mayReceive(PrivacyClass.PERSONAL)
                                .build(),
                        Sample.correctedContract(email).build()))
                .isEmpty();
    }

    @Test
    void saysWhoAsksInsteadOfWhoReliesForARequest() {
        ConsumerExpectation request =
                Sample.expectation().state(ExpectationState.PROPOSED).build();

        assertThat(ExpectationCheck.of(request, Optional.empty()).consumerInWords())
                .isEqualTo("finance/revenue relies on it (proposed, purpose revenue-recognition, owner not known)");
    }

    @Test
    void isStaleAfterNinetyDays() {
        ConsumerExpectation expectation = Sample.expectation().build();

        assertThat(ExpectationCheck.isStale(expectation, LocalDate.of(2026, 5, 31)))
                .isFalse();
        assertThat(ExpectationCheck.isStale(expectation, LocalDate.of(2026, 6, 1)))
                .isTrue();
        assertThat(ExpectationCheck.isStale(
                        Sample.expectation().confirmedOn(Optional.empty()).build(), LocalDate.of(2026, 3, 2)))
                .isTrue();
    }
}
