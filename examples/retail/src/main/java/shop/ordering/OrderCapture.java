package shop.ordering;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Takes orders. Not thread-safe. */
public final class OrderCapture {
    private final Clock clock;
    private final Map<String, BigDecimal> toPay = new HashMap<>();
    private final Map<String, Integer> amendments = new HashMap<>();
    private int taken;

    public OrderCapture(Clock clock) {
        this.clock = clock;
    }

    /** Takes the order of a guest. */
    public OrderPlaced confirm(SalesChannel channel, BigDecimal total) {
        return confirm(channel, total, Optional.empty(), false);
    }

    public OrderPlaced confirm(SalesChannel channel, BigDecimal total, Optional<String> accountId, boolean paidInCash) {
        if (paidInCash && channel != SalesChannel.STORE) {
            throw new IllegalArgumentException("cash is taken in stores only, not in " + channel);
        }
        taken++;
        String orderId = "ORD-" + taken;
        toPay.put(orderId, total);
        return new OrderPlaced(orderId, accountId, channel, total, paidInCash, clock.instant());
    }

    /** Takes something off; never more than is left to pay. */
    public OrderAmended amend(String orderId, BigDecimal takenOff) {
        BigDecimal left = toPay.getOrDefault(orderId, BigDecimal.ZERO).subtract(takenOff);
        if (left.signum() < 0) {
            throw new IllegalArgumentException(takenOff + " is more than is left of " + orderId);
        }
        toPay.put(orderId, left);
        return new OrderAmended(orderId, amendments.merge(orderId, 1, Integer::sum), takenOff, clock.instant());
    }

    /** States one line; stated again it replaces what was said before. */
    public OrderLineStated line(OrderPlaced order, int line, String sku, int quantity, BigDecimal unitPrice) {
        return new OrderLineStated(order.orderId(), line, sku, quantity, unitPrice, order.placedAt(), clock.instant());
    }

    public CartConverted convert(String cartId, Instant firstThing, OrderPlaced order) {
        return new CartConverted(
                cartId,
                Optional.empty(),
                order.orderId(),
                Duration.between(firstThing, order.placedAt()),
                clock.instant());
    }
}
