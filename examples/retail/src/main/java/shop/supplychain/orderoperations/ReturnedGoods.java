package shop.supplychain.orderoperations;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What came back for one order.
 *
 * @param value what the customer had paid for it
 * @param since when the first of it was scanned
 */
public record ReturnedGoods(BigDecimal value, Instant since) {
    ReturnedGoods plus(ReturnedGoods other) {
        return new ReturnedGoods(
                value.add(other.value).stripTrailingZeros(), since.isBefore(other.since) ? since : other.since);
    }
}
