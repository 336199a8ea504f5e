package shop.ordering;

import java.math.BigDecimal;
import java.time.Clock;

/** Takes orders. Not thread-safe. */
public final class OrderCapture {
    private final Clock clock;
    private int taken;

    public OrderCapture(Clock clock) {
        this.clock = clock;
    }

    public OrderPlaced confirm(SalesChannel channel, BigDecimal total) {
        taken++;
        return new OrderPlaced("ORD-" + taken, channel, total, clock.instant());
    }
}
