package shop.merchandising.discounts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Joins each line with the list price of its day, whichever of the two comes first. A line that is stated again replaces the one
 * before; a price that is learned late splits the time of the one it began in. Not thread-safe.
 */
public final class Discounts {
    private static final BinaryOperator<SoldLine> LAST_STATED =
            BinaryOperator.maxBy(Comparator.comparing(SoldLine::statedAt).thenComparing(SoldLine::toString));
    private static final BinaryOperator<ListedPrice> LAST_DECIDED =
            BinaryOperator.maxBy(Comparator.comparing(ListedPrice::decidedAt).thenComparing(ListedPrice::toString));

    private final Map<LineNumber, SoldLine> lines = new HashMap<>();
    private final Map<String, NavigableMap<Instant, ListedPrice>> prices = new HashMap<>();

    private record LineNumber(String orderId, int line) {}

    public void sold(SoldLine line) {
        lines.merge(new LineNumber(line.orderId(), line.line()), line, LAST_STATED);
    }

    public void priced(ListedPrice price) {
        prices.computeIfAbsent(price.sku(), any -> new TreeMap<>()).merge(price.validFrom(), price, LAST_DECIDED);
    }

    public DiscountReport report() {
        NavigableMap<String, BigDecimal> discounts = new TreeMap<>();
        NavigableMap<String, NavigableMap<Instant, BigDecimal>> unlisted = new TreeMap<>();
        for (SoldLine line : lines.values()) {
            BigDecimal pieces = BigDecimal.valueOf(line.quantity());
            Optional<ListedPrice> listed = priceOf(line.sku(), line.orderedAt());
            if (listed.isPresent()) {
                BigDecimal less = listed.get().listPrice().subtract(line.unitPrice());
                discounts.merge(line.sku(), less.multiply(pieces), BigDecimal::add);
            } else {
                unlisted.computeIfAbsent(line.sku(), any -> new TreeMap<>())
                        .merge(line.orderedAt(), line.unitPrice().multiply(pieces), BigDecimal::add);
            }
        }
        return new DiscountReport(discounts, unlisted, history());
    }

    private Optional<ListedPrice> priceOf(String sku, Instant time) {
        return Optional.ofNullable(prices.getOrDefault(sku, new TreeMap<>()).floorEntry(time))
                .map(Map.Entry::getValue)
                .filter(price -> price.holdsAt(time));
    }

    private NavigableMap<String, NavigableMap<Instant, DiscountReport.Price>> history() {
        NavigableMap<String, NavigableMap<Instant, DiscountReport.Price>> history = new TreeMap<>();
        prices.forEach((sku, rows) -> {
            NavigableMap<Instant, DiscountReport.Price> from = new TreeMap<>();
            rows.forEach((time, row) -> from.put(
                    time,
                    new DiscountReport.Price(
                            row.listPrice(), end(row, Optional.ofNullable(rows.higherKey(time))), row.decidedAt())));
            history.put(sku, from);
        });
        return history;
    }

    /** A price ends where the next begins, whether it was said to or not. */
    private static Optional<Instant> end(ListedPrice price, Optional<Instant> next) {
        return next.filter(price::holdsAt).or(price::validUntil);
    }
}
