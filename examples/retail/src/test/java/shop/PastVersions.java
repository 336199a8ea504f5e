package shop;

import dev.concordat.api.FactId;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.PublicationResult;
import dev.concordat.core.store.Published;
import dev.concordat.core.store.StoreWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * What the retailer published before the versions of today: each is made from the version after it by taking back what
 * that one brought. {@link #main} writes them into {@code contracts}, below the directory it is run in; the test of this
 * class holds the committed files against it.
 */
final class PastVersions {
    private static final String OLD_LEDGER = "the old ledger is switched off";
    private static final ScalarType TEXT = new ScalarType(ScalarKind.TEXT);

    private final ContractStore store;
    private final List<Past> all = new ArrayList<>();

    /** A version, and when it was published. */
    record Past(SemanticContract contract, Instant published) {
        PublicationResult publishTo(Path root) {
            return new StoreWriter(root, Clock.fixed(published, ZoneOffset.UTC), Optional.of("shop")).publish(contract);
        }
    }

    private PastVersions(ContractStore store) {
        this.store = store;
    }

    public static void main(String[] arguments) {
        Path contracts = Path.of("contracts");
        before(ContractStore.directory(contracts)).forEach(past -> past.publishTo(contracts));
    }

    /** Every version that was published before those of today, fact by fact, the latest first. */
    static List<Past> before(ContractStore today) {
        PastVersions past = new PastVersions(today);
        past.invoices();
        past.orders();
        past.carts();
        past.authorizations();
        past.packages();
        past.cases();
        past.grown("billing-and-settlement", "2025-03-03", "2025-09-01", "payment-applied", "credit-memo-posted");
        past.grown("commerce-order-capture", "2025-06-02", "2026-01-12", "order-amended", "order-line-stated");
        past.grown("payment-authorization", "2025-06-02", "2025-11-03", "payment-failed");
        past.grown(
                "fulfillment-execution",
                "2026-01-12",
                "2026-04-07",
                "shipment-allocated",
                "delivery-failed",
                "return-scanned");
        past.grown(
                "identity-and-consent",
                "2025-02-03",
                "2025-10-06",
                "person-verified",
                "account-linked",
                "identities-merged",
                "identities-unmerged",
                "consent-updated",
                "person-erased");
        past.grown("product-merchandising", "2025-05-05", "2025-08-04", "product", "product-price");
        past.grown("customer-insight", "2026-05-04", "2026-09-07", "active-customer");
        past.grown("finance", "2026-05-04", "2026-09-07", "monthly-revenue");
        past.grown("supply-chain", "2026-06-01", "2026-10-05", "order-status");
        past.grown("fraud-and-credit", "2026-06-01", "2026-10-05", "account-exposure");
        return List.copyOf(past.all);
    }

    /** An end that was announced, put off, and kept to. */
    private void invoices() {
        SemanticContract now = published("billing-and-settlement/invoice-issued", "1.2.0");
        Field account = optional("ledgerAccount", TEXT, "The account in the old ledger");
        SemanticContract putOff = add(
                "2026-03-02",
                earlier(now, "1.1.0")
                        .quality(List.of())
                        .addFields(ending(account, "2025-11-03", "2026-09-30", "invoiceId", OLD_LEDGER)));
        SemanticContract announced = add(
                "2025-11-03",
                earlier(putOff, "1.0.0")
                        .stage(Stage.ACTIVE)
                        .reconciliations(List.of())
                        .fields(with(putOff, ending(account, "2025-11-03", "2026-06-30", "invoiceId", OLD_LEDGER))));
        add("2025-03-03", earlier(announced, "0.1.0").stage(Stage.EXPERIMENTAL).fields(with(announced, account)));
    }

    /** An end that was announced and taken back: stores went on taking cash. */
    private void orders() {
        SemanticContract now = published("commerce-order-capture/order-placed", "1.1.0");
        Field cash = now.field("paidInCash").orElseThrow();
        SemanticContract announced = add(
                "2026-02-02",
                earlier(now, "1.0.0")
                        .stage(Stage.ACTIVE)
                        .quality(List.of())
                        .reconciliations(List.of())
                        .fields(with(
                                now,
                                ending(
                                        cash,
                                        "2026-02-02",
                                        "2027-01-31",
                                        "channel",
                                        "stores are to take no more cash"))));
        SemanticContract experiment = add(
                "2025-09-01",
                earlier(announced, "0.2.0").stage(Stage.EXPERIMENTAL).fields(with(announced, cash)));
        add("2025-06-02", earlier(experiment, "0.1.0").lifecycle(Optional.empty()));
    }

    /** An end that has passed, and what should be gone is still there. */
    private void carts() {
        SemanticContract now = published("commerce-order-capture/cart-converted", "0.2.0");
        Field basket = now.field("basketNumber").orElseThrow();
        SemanticContract announced = add("2026-06-01", earlier(now, "0.1.1").fields(without(now, "considered")));
        add(
                "2026-02-02",
                earlier(announced, "0.1.0")
                        .fields(with(announced, edited(basket, builder -> builder.deprecation(Optional.empty())))));
    }

    /** The first line, in cents, ends as a whole; the second stands beside it. */
    private void authorizations() {
        SemanticContract now = published("payment-authorization/payment-authorized", "2.0.0");
        Field cents = edited(
                now.field("amount").orElseThrow(),
                builder -> builder.type(new ScalarType(ScalarKind.INTEGER))
                        .unit(new MonetaryUnit(
                                Optional.of("EUR"), Optional.empty(), OptionalInt.empty(), /* minorUnits= */ true)));
        SemanticContract first =
                add("2025-06-02", earlier(now, "1.0.0").quality(List.of()).fields(with(now, cents)));
        add(
                "2026-11-23",
                earlier(first, "1.1.0")
                        .deprecation(notice(
                                "2026-11-23",
                                "2027-05-31",
                                "payment-authorization/payment-authorized",
                                "its amounts are in cents, those of 2.0.0 are in EUR")));
    }

    /** Ends to come: 1.1.0 announced that of the carrier's code, 1.2.0 that of the only article. */
    private void packages() {
        SemanticContract announced = published("fulfillment-execution/package-dispatched", "1.1.0");
        Field code =
                edited(announced.field("carrierCode").orElseThrow(), builder -> builder.deprecation(Optional.empty()));
        Field carrier = announced.field("carrier").orElseThrow();
        add(
                "2026-04-07",
                earlier(announced, "1.0.0")
                        .quality(List.of())
                        .fields(with(with(announced, code), withoutFreight(carrier))));
    }

    private void cases() {
        SemanticContract opened = published("support-interaction/support-case-opened", "0.1.0");
        add("2026-09-07", earlier(opened, "0.0.1").fields(without(opened, "topic")));
        SemanticContract closed = published("support-interaction/support-case-closed", "0.1.0");
        add("2026-09-07", earlier(closed, "0.0.1").fields(without(closed, "solved")));
    }

    /** Facts and datasets that were tried out before anybody could count on them, and promised more each time. */
    private void grown(String context, String drafted, String tried, String... facts) {
        for (String fact : facts) {
            SemanticContract first = published(context + "/" + fact, "1.0.0");
            SemanticContract experiment = add(
                    tried,
                    earlier(first, "0.2.0")
                            .stage(Stage.EXPERIMENTAL)
                            .quality(List.of())
                            .reconciliations(List.of()));
            add(
                    drafted,
                    earlier(experiment, "0.1.0")
                            .stage(Stage.DRAFT)
                            .lifecycle(Optional.empty())
                            .identity(IdentityRules.NONE));
        }
    }

    private SemanticContract published(String fact, String version) {
        return store.versions(FactId.parse(fact)).stream()
                .map(Published::document)
                .filter(one -> one.version().equals(Version.parse(version)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("expected " + fact + " " + version + " in the store"));
    }

    private SemanticContract add(String day, SemanticContract.Builder version) {
        SemanticContract contract = version.build();
        all.add(new Past(contract, LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC)));
        return contract;
    }

    private static SemanticContract.Builder earlier(SemanticContract later, String version) {
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.from(later).version(Version.parse(version));
    }

    private static Field optional(String name, ScalarType type, String meaning) {
        return edited(Field.optional(name, type), builder -> builder.meaning(BusinessMeaning.of(meaning)));
    }

    private static Field ending(Field field, String from, String sunset, String replacement, String reason) {
        return edited(field, builder -> builder.deprecation(notice(from, sunset, replacement, reason)));
    }

    private static DeprecationNotice notice(String from, String sunset, String replacement, String reason) {
        return new DeprecationNotice(
                LocalDate.parse(from),
                LocalDate.parse(sunset),
                Optional.of(replacement),
                Optional.of(reason),
                Optional.empty());
    }

    private static Field edited(Field field, UnaryOperator<Field.Builder> edit) {
        Field.Builder builder = Field.builder();
        return edit.apply(builder.from(field)).build();
    }

    private static List<Field> with(SemanticContract contract, Field changed) {
        return with(contract.fields(), changed);
    }

    private static List<Field> with(List<Field> fields, Field changed) {
        return fields.stream()
                .map(field -> field.name().equals(changed.name()) ? changed : field)
                .toList();
    }

    private static List<Field> without(SemanticContract contract, String name) {
        return contract.fields().stream()
                .filter(field -> !field.name().equals(name))
                .toList();
    }

    private static Field withoutFreight(Field carrier) {
        return edited(carrier, builder -> builder.type(new ChoiceType(List.of("POST", "COURIER"), /* open= */ true)));
    }
}
