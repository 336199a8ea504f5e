package shop.finance.revenue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The projection: takes facts in any order and more than once. Not thread-safe. */
public final class RevenueRecognition {
    private final Map<String, BilledAmount> invoices = new HashMap<>();
    private final Map<String, CreditedAmount> credits = new HashMap<>();
    private final Map<String, ConfirmedOrder> orders = new HashMap<>();

    public void recognise(BilledAmount invoice) {
        invoices.putIfAbsent(invoice.invoiceId(), invoice);
    }

    public void credit(CreditedAmount credit) {
        credits.putIfAbsent(credit.creditMemoId(), credit);
    }

    public void expect(ConfirmedOrder order) {
        orders.putIfAbsent(order.orderId(), order);
    }

    public RevenueReport report() {
        Map<YearMonth, BigDecimal> byMonth = new TreeMap<>();
        SortedSet<String> billed = new TreeSet<>();
        for (BilledAmount invoice : invoices.values()) {
            add(byMonth, invoice.issuedAt(), invoice.amount());
            billed.add(invoice.orderId());
        }
        SortedSet<String> unknown = new TreeSet<>();
        for (CreditedAmount credit : credits.values()) {
            add(byMonth, credit.postedAt(), credit.amount().negate());
            if (!invoices.containsKey(credit.invoiceId())) {
                unknown.add(credit.invoiceId());
            }
        }
        Map<String, Integer> notBilled = new TreeMap<>();
        for (ConfirmedOrder order : orders.values()) {
            if (!billed.contains(order.orderId())) {
                notBilled.merge(order.channel(), 1, Integer::sum);
            }
        }
        SortedSet<String> withoutOrder = new TreeSet<>(billed);
        withoutOrder.removeAll(orders.keySet());
        return new RevenueReport(byMonth, notBilled, withoutOrder, unknown);
    }

    /** What is left of each invoice once everything is credited; without those of which nothing is. */
    public Map<String, BigDecimal> stillBilled() {
        Map<String, BigDecimal> left = new TreeMap<>();
        invoices.values().forEach(invoice -> left.put(invoice.invoiceId(), invoice.amount()));
        credits.values()
                .forEach(
                        credit -> left.merge(credit.invoiceId(), credit.amount().negate(), BigDecimal::add));
        left.replaceAll((invoice, amount) -> amount.stripTrailingZeros());
        left.values().removeIf(amount -> amount.signum() == 0);
        return left;
    }

    /** What was credited for each order; credits for invoices never seen are in the report. */
    public Map<String, BigDecimal> creditedByOrder() {
        Map<String, BigDecimal> byOrder = new TreeMap<>();
        for (CreditedAmount credit : credits.values()) {
            Optional.ofNullable(invoices.get(credit.invoiceId()))
                    .ifPresent(invoice -> byOrder.merge(invoice.orderId(), credit.amount(), BigDecimal::add));
        }
        return byOrder;
    }

    /** The dataset: one row for each month in which something was booked. */
    public List<MonthlyRevenue> monthly(Instant now) {
        return report().byMonth().entrySet().stream()
                .map(one -> new MonthlyRevenue(one.getKey().toString(), one.getValue(), now))
                .toList();
    }

    private static void add(Map<YearMonth, BigDecimal> byMonth, Instant at, BigDecimal amount) {
        byMonth.merge(YearMonth.from(at.atOffset(ZoneOffset.UTC)), amount.stripTrailingZeros(), BigDecimal::add);
    }
}
