package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.FactId;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.Percentage;
import dev.concordat.core.derive.fixture.Facts;
import dev.concordat.core.derive.fixture.consumer.Records;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectationsTest {

    @Test
    void readsEverythingAConsumerReliesOn() {
        ConsumerExpectation expectation = Expectations.of(Records.BilledAmount.class);

        assertThat(expectation.consumer()).isEqualTo(ConsumerId.parse("finance/revenue"));
        assertThat(expectation.name()).isEqualTo("billed-amount");
        assertThat(expectation.fact()).isEqualTo(FactId.parse("billing/invoice-issued"));
        assertThat(expectation.since()).contains(Version.parse("1.2.0"));
        assertThat(expectation.meaningRevision()).isEqualTo(3);
        assertThat(expectation.purpose())
                .isEqualTo(new DeclaredPurpose(
                        "revenue-recognition", PurposeKind.FINANCIAL_REPORTING, Optional.of("Books revenue")));
        assertThat(expectation.state()).isEqualTo(ExpectationState.PROPOSED);
        assertThat(expectation.handlesDelivery()).containsExactly(DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING);
        assertThat(expectation.handlesCorrections()).containsExactly(CorrectionKind.COMPENSATION);
        assertThat(expectation.maxDelay()).contains(Duration.ofDays(3));
        assertThat(expectation.replay()).contains(Duration.ofDays(90));
        assertThat(expectation.mayReceive()).isEqualTo(PrivacyClass.PERSONAL);
        assertThat(expectation.businessKey()).containsExactly("invoice_id");
        assertThat(expectation.fields()).extracting(Field::name).containsExactly("invoice_id", "amount", "status");
    }

    @Test
    void takesTheDefaultConstantOfAnEnumForTheUnknown() {
        Field status = Expectations.of(Records.BilledAmount.class).fields().get(2);

        assertThat(status.type()).isEqualTo(new ChoiceType(List.of("OPEN"), true));
        assertThat(status.required()).isFalse();
    }

    @Test
    void namesEverythingWrongAtOnce() {
        String place = "class dev.concordat.core.derive.fixture.consumer.Records.Bad";

        assertThat(Expectations.derive(Records.Bad.class).findings())
                .extracting(finding -> finding.place().replace(place, "") + " "
                        + finding.rule().id() + ": " + finding.what())
                .containsExactly(
                        " nothing-covered: expected at least one field that is relied on, but the record has none",
                        " version-invalid: a version is three numbers such as 1.2.0, but was \"x\"",
                        ", attribute fact name-invalid: a fact id is written context/name, but was \"billing\"",
                        ", attribute maxDelay duration-invalid: expected a positive ISO-8601 duration such as PT48H or"
                                + " P90D, but was \"-PT1H\"",
                        ", attribute purpose purpose-undeclared: expected a purpose declared in context finance, but"
                                + " was \"revenue-recognise\"; did you mean \"revenue-recognition\"? there are:"
                                + " revenue-recognition");
    }

    @Test
    void readsPromisesThatAreReliedOn() {
        ConsumerExpectation demanding = Expectations.of(Records.Demanding.class);

        assertThat(demanding.fields()).extracting(Field::name).containsExactly("invoice-id", "amount-due");
        assertThat(demanding.after())
                .containsExactly(FactId.parse("billing/invoice-drafted"), FactId.parse("billing/order-placed"));
        assertThat(demanding.identity())
                .isEqualTo(
                        new IdentityRules(KeyScope.ORGANISATION, KeyReuse.NOT_STATED, Optional.of(Duration.ofDays(7))));
        assertThat(demanding.serviceLevel().completeness()).contains(Percentage.of(99));
        assertThat(demanding.quality()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoFactBefore() {
        assertThat(Expectations.derive(Records.AfterWhat.class)
                        .findings()
                        .errors()
                        .toString())
                .isEqualTo(
                        "[name-invalid] class dev.concordat.core.derive.fixture.consumer.Records.AfterWhat, attribute"
                                + " after: fact name must be lower-case words joined by hyphens, at most 100 characters, but was"
                                + " \"Order Placed\"\n  fix: Spell names like invoice-issued, and a fact with its context like"
                                + " billing/invoice-issued.");
    }

    @Test
    void refusesAClassThatIsNoRecord() {
        assertThat(Expectations.derive(Records.NoRecord.class).findings().toString())
                .isEqualTo("[type-unsupported] class dev.concordat.core.derive.fixture.consumer.Records.NoRecord:"
                        + " expected a record, but was another kind of class\n"
                        + "  fix: declare what you rely on as a small record");
    }

    @Test
    void refusesAClassThatReadsNothing() {
        assertThat(Expectations.derive(Records.NotReading.class).findings().toString())
                .isEqualTo("[reads-not-declared] class dev.concordat.core.derive.fixture.consumer.Records.NotReading:"
                        + " expected @Reads, but the class does not carry it\n"
                        + "  fix: annotate the record with @Reads(fact = \"context/fact\", purpose = \"…\")");
    }

    @Test
    void refusesARecordThatContainsItself() {
        assertThat(Expectations.derive(Records.Category.class)
                        .findings()
                        .errors()
                        .toString())
                .isEqualTo(
                        "[type-unsupported] class dev.concordat.core.derive.fixture.consumer.Records.Category, member"
                                + " narrower: expected a type that does not contain itself, but Records.Category does\n"
                                + "  fix: declare the member as Object or JsonNode, whose inside nobody promises; or leave it"
                                + " out, if you do not read it");
    }

    @Test
    void readsTheProjectionAndRefusesInputsThatReadNothing() {
        Derived<ProjectionRecord> projection = Expectations.projection(Records.class);

        assertThat(projection.value())
                .contains(new ProjectionRecord(
                        "finance",
                        "revenue",
                        "Revenue per month",
                        Optional.empty(),
                        List.of(FactId.parse("billing/invoice-issued"))));
        assertThat(projection.findings().toString())
                .isEqualTo("[reads-not-declared] package dev.concordat.core.derive.fixture.consumer, attribute reads:"
                        + " expected classes with @Reads, but NotReading does not carry it\n"
                        + "  fix: annotate NotReading with @Reads, or take it out of the inputs");
    }

    @Test
    void saysWhenThereIsNoProjection() {
        assertThat(Expectations.inProjection(Facts.class)).isFalse();
        assertThat(Expectations.projection(Facts.class).findings().toString())
                .isEqualTo("[projection-not-declared] class dev.concordat.core.derive.fixture.Facts: expected"
                        + " @Projection on a package upwards, but found none\n"
                        + "  fix: put @Projection(name = \"…\", meaning = \"…\", reads = …) into a package-info.java");
    }
}
