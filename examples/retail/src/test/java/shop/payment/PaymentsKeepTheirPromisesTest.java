package shop.payment;

import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class PaymentsKeepTheirPromisesTest {
    private PaymentDesk asked() {
        PaymentDesk payments = new PaymentDesk(
                Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC),
                PaymentsKeepTheirPromisesTest::refuses);
        payments.request("ORD-1", new BigDecimal("120.00"));
        payments.request("ORD-2", new BigDecimal("20000.00"));
        payments.request("ORD-2", new BigDecimal("9000.00"));
        payments.request("ORD-3", new BigDecimal("5.00"));
        payments.request("ORD-4", new BigDecimal("6.66"));
        return payments;
    }

    private static Optional<Refusal> refuses(String orderId, BigDecimal amount) {
        if (orderId.equals("ORD-4")) {
            return Optional.of(Refusal.STOLEN_CARD);
        }
        return amount.compareTo(new BigDecimal("10000")) > 0
                ? Optional.of(Refusal.LIMIT_EXCEEDED)
                : Optional.of(Refusal.NO_FUNDS).filter(why -> orderId.equals("ORD-3"));
    }

    @TestFactory
    Stream<DynamicNode> keepTheirPromisesAboutAuthorizations() {
        return ProducerContract.of(PaymentAuthorized.class)
                .emittedBy(() -> asked().authorized())
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepTheirPromisesAboutRefusals() {
        return ProducerContract.of(PaymentFailed.class)
                .emittedBy(() -> asked().failed())
                .at(Today.CLOCK)
                .tests();
    }
}
