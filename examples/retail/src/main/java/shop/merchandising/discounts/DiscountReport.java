package shop.merchandising.discounts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * What articles were sold for.
 *
 * @param discounts by article what customers paid less than the list price of their day
 * @param unlisted by article and time of the order what was paid for pieces without a known list price
 * @param prices by article from when on it cost what, and until when
 */
public record DiscountReport(
        NavigableMap<String, BigDecimal> discounts,
        NavigableMap<String, NavigableMap<Instant, BigDecimal>> unlisted,
        NavigableMap<String, NavigableMap<Instant, Price>> prices) {

    /** What an article costs until the next price begins or it is no longer sold, and since when that is known. */
    public record Price(BigDecimal listPrice, Optional<Instant> until, Instant decidedAt) {}
}
