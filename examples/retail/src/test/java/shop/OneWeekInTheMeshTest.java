package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Expectations;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.billing.BillingDesk;
import shop.billing.CreditReason;
import shop.billing.InvoiceIssued;
import shop.finance.revenue.BilledAmount;
import shop.finance.revenue.ConfirmedOrder;
import shop.finance.revenue.CreditedAmount;
import shop.finance.revenue.RevenueRecognition;
import shop.fulfillment.ShipmentAllocated;
import shop.fulfillment.Warehouse;
import shop.identity.ConsentedUse;
import shop.identity.IdentityDesk;
import shop.identity.PersonVerified;
import shop.identity.VerificationMethod;
import shop.insight.customer360.ActiveCustomer;
import shop.insight.customer360.CustomerInsight;
import shop.insight.customer360.GivenConsent;
import shop.insight.customer360.LinkedAccount;
import shop.insight.customer360.MergedPersons;
import shop.insight.customer360.Purchase;
import shop.insight.customer360.VerifiedPerson;
import shop.ordering.OrderCapture;
import shop.ordering.OrderPlaced;
import shop.ordering.SalesChannel;
import shop.risk.exposure.OpenInvoice;
import shop.risk.exposure.OrderOfAccount;
import shop.risk.exposure.RiskExposure;
import shop.risk.exposure.SettledAmount;
import shop.risk.exposure.WaivedAmount;
import shop.supplychain.orderoperations.GoodsBack;
import shop.supplychain.orderoperations.OrderOperations;
import shop.supplychain.orderoperations.OrderStatus;
import shop.supplychain.orderoperations.OrderToShip;
import shop.supplychain.orderoperations.SentPackage;
import shop.supplychain.orderoperations.Step;
import tools.jackson.databind.json.JsonMapper;

/** Real facts of all contexts reach all projections in any order and twice, and the figures are the same. */
class OneWeekInTheMeshTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final BigDecimal PRICE = new BigDecimal("120.00");

    private final JsonMapper mapper = new JsonMapper();
    private final CustomerInsight insight = new CustomerInsight();
    private final RevenueRecognition revenue = new RevenueRecognition();
    private final OrderOperations operations = new OrderOperations();
    private final RiskExposure risk = new RiskExposure();

    private record Input<R>(FactId fact, Class<R> type, Consumer<R> handler) {
        static <R> Input<R> of(Class<R> type, Consumer<R> handler) {
            return new Input<>(Expectations.of(type).fact(), type, handler);
        }

        void take(JsonMapper mapper, Object published) {
            handler.accept(mapper.convertValue(published, type));
        }
    }

    private final List<Input<?>> inputs = List.of(
            Input.of(VerifiedPerson.class, insight::verified),
            Input.of(LinkedAccount.class, insight::linked),
            Input.of(MergedPersons.class, insight::merged),
            Input.of(GivenConsent.class, insight::consented),
            Input.of(Purchase.class, insight::bought),
            Input.of(ConfirmedOrder.class, revenue::expect),
            Input.of(BilledAmount.class, revenue::recognise),
            Input.of(CreditedAmount.class, revenue::credit),
            Input.of(OrderToShip.class, operations::place),
            Input.of(SentPackage.class, operations::send),
            Input.of(GoodsBack.class, operations::takeBack),
            Input.of(OrderOfAccount.class, risk::place),
            Input.of(OpenInvoice.class, risk::owe),
            Input.of(SettledAmount.class, risk::settle),
            Input.of(WaivedAmount.class, risk::waive));

    private static List<Object> week() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        IdentityDesk identity = new IdentityDesk(clock);
        Warehouse warehouse = new Warehouse("HAM1", clock);
        BillingDesk billing = new BillingDesk(clock);
        PersonVerified jo = identity.verify("jo@shop.example", VerificationMethod.BANK);
        PersonVerified joAgain = identity.verify("jo@home.example", VerificationMethod.EMAIL_LINK);
        OrderPlaced order = new OrderCapture(clock).confirm(SalesChannel.WEB, PRICE, Optional.of("ACC-2"), false);
        ShipmentAllocated shipment = warehouse.allocate(order.orderId());
        InvoiceIssued invoice = billing.bill(order.orderId(), order.orderTotal(), Optional.empty());
        return List.of(
                jo,
                joAgain,
                identity.link("ACC-2", joAgain.personId(), Optional.empty()),
                identity.consent(joAgain.personId(), ConsentedUse.MARKETING, true),
                identity.merge(jo.personId(), joAgain.personId()),
                order,
                shipment,
                warehouse.dispatch(shipment, "SKU-LAMP", 900),
                warehouse.scanReturn(order.orderId(), new BigDecimal("20.00")),
                invoice,
                billing.apply("PAY-1", invoice.invoiceId(), new BigDecimal("70.00")),
                billing.credit(invoice.invoiceId(), new BigDecimal("20.00"), CreditReason.RETURN));
    }

    private void arrive(Object published) {
        FactId fact = Contracts.of(published.getClass()).fact();
        inputs.stream().filter(input -> input.fact().equals(fact)).forEach(input -> input.take(mapper, published));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void theOrderOfArrivalDoesNotMatter(long seed) {
        List<Object> arriving = new ArrayList<>(week());
        arriving.addAll(week());
        Collections.shuffle(arriving, new Random(seed));
        arriving.forEach(this::arrive);

        assertThat(insight.activeCustomers(NOW)).containsExactly(new ActiveCustomer("PER-1", NOW, true, NOW));
        assertThat(revenue.monthly(NOW))
                .singleElement()
                .satisfies(month -> assertThat(month.revenue()).isEqualByComparingTo("100"));
        assertThat(operations.statuses(NOW)).containsExactly(new OrderStatus("ORD-1", Step.RETURNED, 0, NOW));
        assertThat(risk.report().openByAccount()).containsExactly(Map.entry("ACC-2", new BigDecimal("3E+1")));
    }
}
