package shop.supplychain.orderoperations;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;

/**
 * How far one order is.
 *
 * @param placedAt empty where order capture was slower than the warehouse
 * @param amendments how often the customer changed it
 * @param warehouses who has set stock aside
 * @param packages what was sent
 * @param failures attempts to hand over that failed
 * @param returned what came back, if anything
 */
public record OrderProgress(
        Optional<Instant> placedAt,
        int amendments,
        SortedSet<String> warehouses,
        SortedSet<String> packages,
        SortedSet<String> failures,
        Optional<ReturnedGoods> returned) {}
