package shop.supplychain.orderoperations;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The projection: takes facts in any order and more than once. Not thread-safe. */
public final class OrderOperations {
    private final Map<String, Instant> placed = new HashMap<>();
    private final Map<String, Set<Integer>> amendments = new HashMap<>();
    private final Map<String, AllocatedStock> shipments = new HashMap<>();
    private final Map<String, SentPackage> packages = new HashMap<>();
    private final Map<List<String>, String> failures = new HashMap<>();
    private final Map<String, GoodsBack> returns = new HashMap<>();

    public void place(OrderToShip order) {
        placed.putIfAbsent(order.orderId(), order.placedAt());
    }

    public void change(ChangedOrder order) {
        amendments.computeIfAbsent(order.orderId(), id -> new HashSet<>()).add(order.amendment());
    }

    public void allocate(AllocatedStock stock) {
        shipments.merge(
                stock.shipmentId(),
                stock,
                (one, other) -> other.allocatedAt().isAfter(one.allocatedAt()) ? other : one);
    }

    public void send(SentPackage sent) {
        packages.putIfAbsent(sent.packageId(), sent);
    }

    public void fail(FailedHandover failed) {
        failures.putIfAbsent(List.of(failed.packageId(), Integer.toString(failed.attempt())), failed.orderId());
    }

    public void takeBack(GoodsBack goods) {
        returns.putIfAbsent(goods.returnId(), goods);
    }

    /** How far each order is, by order number. */
    public Map<String, OrderProgress> progress() {
        Set<String> orders = new TreeSet<>(placed.keySet());
        orders.addAll(amendments.keySet());
        orders.addAll(failures.values());
        shipments.values().forEach(stock -> orders.add(stock.orderId()));
        packages.values().forEach(sent -> orders.add(sent.orderId()));
        returns.values().forEach(goods -> orders.add(goods.orderId()));
        Map<String, OrderProgress> progress = new TreeMap<>();
        orders.forEach(order -> progress.put(order, progress(order)));
        return progress;
    }

    private OrderProgress progress(String order) {
        SortedSet<String> warehouses = new TreeSet<>();
        shipments.values().stream()
                .filter(stock -> stock.orderId().equals(order))
                .forEach(stock -> warehouses.add(stock.warehouse() + " for " + stock.shipmentId()));
        SortedSet<String> sent = new TreeSet<>();
        packages.values().stream()
                .filter(one -> one.orderId().equals(order))
                .forEach(one -> sent.add(
                        one.packageId() + ": " + one.sku() + ", " + one.weight() + " g with " + one.carrier()));
        SortedSet<String> failed = new TreeSet<>();
        failures.forEach((key, of) -> {
            if (of.equals(order)) {
                failed.add(key.get(0) + ", attempt " + key.get(1));
            }
        });
        return new OrderProgress(
                Optional.ofNullable(placed.get(order)),
                amendments.getOrDefault(order, Set.of()).size(),
                warehouses,
                sent,
                failed,
                returned(order));
    }

    private Optional<ReturnedGoods> returned(String order) {
        return returns.values().stream()
                .filter(goods -> goods.orderId().equals(order))
                .map(goods -> new ReturnedGoods(goods.goodsValue().stripTrailingZeros(), goods.scannedAt()))
                .reduce(ReturnedGoods::plus);
    }

    /** The dataset: one row for each order that was placed. */
    public List<OrderStatus> statuses(Instant now) {
        return progress().entrySet().stream()
                .filter(one -> one.getValue().placedAt().isPresent())
                .map(one -> OrderStatus.of(one.getKey(), one.getValue(), now))
                .toList();
    }
}
