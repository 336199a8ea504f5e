package shop.supplychain.orderoperations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What came back for one order beside what was credited for it. Both figures are right: goods are scanned days before
 * they are accepted. The gap is shown by order until it closes.
 *
 * @param orderId the business key both sides share
 * @param returned what came back, as order operations sees it
 * @param credited what was credited, as revenue recognition sees it
 * @param since when the first goods came back; empty where finance credited without any
 */
public record ReturnGap(String orderId, BigDecimal returned, BigDecimal credited, Optional<Instant> since) {
    /** What came back and is not credited; below zero where more was credited than came back. */
    public BigDecimal gap() {
        return returned.subtract(credited);
    }

    public boolean isOpen() {
        return gap().signum() != 0;
    }

    /** Compares the two views; an order that only one side knows is a row too. */
    public static List<ReturnGap> between(Map<String, OrderProgress> operations, Map<String, BigDecimal> credited) {
        SortedSet<String> orders = new TreeSet<>(credited.keySet());
        operations.forEach((order, progress) -> progress.returned().ifPresent(goods -> orders.add(order)));
        return orders.stream()
                .map(order -> row(
                        order,
                        Optional.ofNullable(operations.get(order)).flatMap(OrderProgress::returned),
                        Optional.ofNullable(credited.get(order))))
                .toList();
    }

    private static ReturnGap row(String order, Optional<ReturnedGoods> goods, Optional<BigDecimal> credit) {
        return new ReturnGap(
                order, cents(goods.map(ReturnedGoods::value)), cents(credit), goods.map(ReturnedGoods::since));
    }

    private static BigDecimal cents(Optional<BigDecimal> amount) {
        return amount.orElse(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_EVEN);
    }
}
