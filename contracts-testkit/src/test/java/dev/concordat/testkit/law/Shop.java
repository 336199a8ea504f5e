package dev.concordat.testkit.law;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Erasure;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Ordering;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.correction.SnapshotReplacement;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Contracts of a small shop, one for each way of correcting, and consumers that say they handle everything. */
final class Shop {
    static final FactId FACT = FactId.parse("shop/item-sold");
    static final FactId CANCELLED = FactId.parse("shop/item-cancelled");
    static final FactId REPLACED = FactId.parse("shop/item-replaced");
    static final FactId MERGED = FactId.parse("shop/items-merged");
    static final FactId UNMERGED = FactId.parse("shop/items-unmerged");
    static final FactId RESTORED = FactId.parse("shop/item-restored");
    static final FactId ERASED = FactId.parse("shop/buyer-erased");

    private Shop() {}

    private static Field field(String name, ScalarKind kind) {
        return Field.required(name, new ScalarType(kind));
    }

    /** A fact with an event id, a key, an amount, clocks and a personal field. */
    static SemanticContract fact(CorrectionMechanism... corrections) {
        SemanticContract.Builder builder = base(FACT, "item");
        builder.addFields(
                field("amount", ScalarKind.INTEGER),
                Field.builder()
                        .name("buyer")
                        .type(new ScalarType(ScalarKind.TEXT))
                        .privacy(PrivacyStatement.of(PrivacyClass.PERSONAL, "buyer", Erasure.REDACT))
                        .build());
        return builder.corrections(Arrays.asList(corrections)).build();
    }

    /** The same, promised to be recorded within an hour. */
    static SemanticContract delayed(Ordering ordering) {
        return delayed(ordering, Duration.ofHours(1));
    }

    static SemanticContract delayed(Ordering ordering, Duration most) {
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.from(fact())
                .delivery(new DeliveryPromises(
                        ordering, Duplicates.POSSIBLE, Optional.of(most), Optional.of(Duration.ofDays(30))))
                .build();
    }

    /** The same, whose duplicates come within a time. */
    static SemanticContract remembered(Duration window) {
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.from(fact())
                .identity(new IdentityRules(KeyScope.CONTEXT, KeyReuse.NEVER, Optional.of(window)))
                .build();
    }

    /** The same, stated again, and replayable for a month. */
    static SemanticContract restated(Ordering ordering) {
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.from(fact(new Restatement(FactClock.RECORDED, List.of())))
                .delivery(new DeliveryPromises(
                        ordering, Duplicates.POSSIBLE, Optional.empty(), Optional.of(Duration.ofDays(30))))
                .build();
    }

    /** The same with the time for which it holds. */
    static SemanticContract timed(CorrectionMechanism... corrections) {
        SemanticContract.Builder builder = base(FACT, "item");
        builder.addFields(
                field("amount", ScalarKind.INTEGER),
                field("from", ScalarKind.INSTANT),
                Field.optional("until", new ScalarType(ScalarKind.INSTANT)));
        builder.putRoles(Role.VALID_FROM, new RoleLocation.InPayload("from"));
        builder.putRoles(Role.VALID_TO, new RoleLocation.InPayload("until"));
        return builder.corrections(Arrays.asList(corrections)).build();
    }

    /** A compacted fact: key and clock sit in the envelope, so that tombstones have them. */
    static SemanticContract compacted(CorrectionMechanism... corrections) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(FACT).version(Version.parse("1.0.0"));
        builder.addFields(field("item", ScalarKind.TEXT), field("amount", ScalarKind.INTEGER));
        builder.putRoles(Role.RECORDED_AT, new RoleLocation.InHeader("recorded"));
        builder.addBusinessKey(new RoleLocation.InPayload("item"));
        return builder.corrections(Arrays.asList(corrections)).build();
    }

    /** The same with further fields. */
    static SemanticContract with(List<Field> more, CorrectionMechanism... corrections) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.from(fact(corrections)).addAllFields(more);
        return builder.build();
    }

    static Field number(String name) {
        return field(name, ScalarKind.INTEGER);
    }

    static Field text(String name) {
        return field(name, ScalarKind.TEXT);
    }

    private static SemanticContract.Builder base(FactId fact, String key) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(fact).version(Version.parse("1.0.0"));
        builder.addFields(
                field("id", ScalarKind.TEXT),
                field(key, ScalarKind.TEXT),
                field("occurred", ScalarKind.INSTANT),
                field("recorded", ScalarKind.INSTANT));
        builder.putRoles(Role.EVENT_ID, new RoleLocation.InPayload("id"));
        builder.putRoles(Role.OCCURRED_AT, new RoleLocation.InPayload("occurred"));
        builder.putRoles(Role.RECORDED_AT, new RoleLocation.InPayload("recorded"));
        builder.addBusinessKey(new RoleLocation.InPayload(key));
        return builder;
    }

    /** A later fact that names the fact by its key, and says how much. */
    static SemanticContract later(FactId id) {
        SemanticContract.Builder builder = base(id, "number");
        builder.addFields(field("item", ScalarKind.TEXT), field("amount", ScalarKind.INTEGER));
        return builder.addCorrects(new CorrectionLink(FACT, Map.of("item", ""))).build();
    }

    /** Refreshes that say their name, and how many rows they have. */
    static SemanticContract refreshed() {
        return with(
                List.of(text("refresh"), number("rows")),
                new SnapshotReplacement(true, Optional.of("refresh"), Optional.of("rows"), List.of()));
    }

    /** A fact with a key of two parts. */
    static SemanticContract sized(CorrectionMechanism... corrections) {
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.from(with(List.of(size()), corrections))
                .addBusinessKey(new RoleLocation.InPayload("size"))
                .build();
    }

    /** A later fact that names both parts, and another fact before. */
    static SemanticContract sizedLater(FactId id) {
        SemanticContract.Builder builder = base(id, "number");
        builder.addFields(text("sort"), size(), number("amount"));
        return builder.addCorrects(
                        new CorrectionLink(REPLACED, Map.of("number", "")),
                        new CorrectionLink(FACT, Map.of("sort", "item", "size", "size")))
                .build();
    }

    private static Field size() {
        return Field.required("size", new ChoiceType(List.of("S", "L"), false));
    }

    /** A later fact that can be taken back itself, named by its number. */
    static SemanticContract undoable(FactId id) {
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.from(later(id))
                .addCorrections(new Retraction(RESTORED, Optional.empty(), List.of()))
                .build();
    }

    /** What takes that back. */
    static SemanticContract undoing(FactId id) {
        SemanticContract.Builder builder = base(RESTORED, "paper");
        return builder.addFields(field("number", ScalarKind.TEXT))
                .addCorrects(new CorrectionLink(id, Map.of("number", "")))
                .build();
    }

    /** A fact that takes back one of its own type and key, which a field says. */
    static SemanticContract ofOneType() {
        Compensation back = new Compensation(FACT, false, Optional.of(new Condition("kind", "TAKEN_BACK")));
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.from(fact(back))
                .addFields(Field.required("kind", new ChoiceType(List.of("GIVEN", "LOOKED_AT", "TAKEN_BACK"), false)))
                .addCorrects(new CorrectionLink(FACT, Map.of("item", "")))
                .build();
    }

    private static List<Field> price() {
        MonetaryUnit money = new MonetaryUnit(Optional.empty(), Optional.of("currency"), OptionalInt.of(2), false);
        return List.of(
                Field.builder()
                        .name("price")
                        .type(new ScalarType(ScalarKind.DECIMAL))
                        .unit(money)
                        .build(),
                Field.required("currency", new ChoiceType(List.of("EUR", "CHF", "SEK"), false)));
    }

    /** A fact with a price in some currency, which can be taken back in parts. */
    static SemanticContract priced() {
        return with(
                price(),
                new Compensation(
                        CANCELLED,
                        true,
                        Optional.of("price"),
                        Optional.of("price"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    /** A later fact that takes back as much of a price as it says. */
    static SemanticContract pricedLater(FactId id) {
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.from(later(id)).addAllFields(price()).build();
    }

    /** A later fact that names several facts, each with how much of it is taken back. */
    static SemanticContract collective(FactId id) {
        SemanticContract.Builder builder = base(id, "number");
        ObjectType line = new ObjectType(List.of(field("item", ScalarKind.TEXT), field("amount", ScalarKind.INTEGER)));
        builder.addFields(Field.required("lines", new ListType(line)));
        return builder.addCorrects(new CorrectionLink(FACT, Map.of("lines[].item", "")))
                .build();
    }

    /** A later fact that names two keys. */
    static SemanticContract merge(FactId id) {
        SemanticContract.Builder builder = base(id, "number");
        builder.addFields(field("kept", ScalarKind.TEXT), field("given", ScalarKind.TEXT));
        return builder.addCorrects(new CorrectionLink(FACT, Map.of("kept", "", "given", "")))
                .build();
    }

    static ConsumerLaws laws(
            SemanticContract contract, List<SemanticContract> later, ProjectionCode<?> code, LawSettings settings) {
        return new ConsumerLaws(
                reading(contract),
                later.stream().map(Shop::reading).toList(),
                true,
                code,
                Map.of(),
                settings,
                "books/totals, SoldItem",
                "books/totals relies on shop/item-sold for bookkeeping");
    }

    /** A consumer that looks at no field. */
    static ConsumerLaws.Reading narrow(SemanticContract contract) {
        ConsumerLaws.Reading all = reading(contract);
        ConsumerExpectation.Builder builder = ConsumerExpectation.builder();
        return new ConsumerLaws.Reading(
                contract, builder.from(all.expectation()).fields(List.of()).build(), false);
    }

    static ConsumerLaws.Reading reading(SemanticContract contract) {
        List<CorrectionKind> kinds = contract.corrections().stream()
                .map(CorrectionMechanism::kind)
                .flatMap(Optional::stream)
                .toList();
        ConsumerExpectation expectation = ConsumerExpectation.builder()
                .consumer(new ConsumerId("books", Optional.of("totals")))
                .name("sold-item")
                .fact(contract.fact())
                .purpose(new DeclaredPurpose("bookkeeping", PurposeKind.FINANCIAL_REPORTING, Optional.empty()))
                .addAllFields(contract.fields())
                .addHandlesDelivery(DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING)
                .addAllHandlesCorrections(kinds)
                .build();
        return new ConsumerLaws.Reading(contract, expectation, true);
    }
}
