package shop.risk.exposure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The projection: takes facts in any order and more than once. Not thread-safe. */
public final class RiskExposure {
    private final Map<String, OrderOfAccount> orders = new HashMap<>();
    private final Map<String, PromisedPayment> promised = new HashMap<>();
    private final Map<String, RefusedPayment> refused = new HashMap<>();
    private final Map<String, OpenInvoice> invoices = new HashMap<>();
    private final Map<String, SettledAmount> settled = new HashMap<>();
    private final Map<String, WaivedAmount> waived = new HashMap<>();

    public void place(OrderOfAccount order) {
        orders.putIfAbsent(order.orderId(), order);
    }

    public void promise(PromisedPayment payment) {
        promised.putIfAbsent(payment.paymentId(), payment);
    }

    public void refuse(RefusedPayment payment) {
        refused.putIfAbsent(payment.paymentId(), payment);
    }

    public void owe(OpenInvoice invoice) {
        invoices.putIfAbsent(invoice.invoiceId(), invoice);
    }

    public void settle(SettledAmount amount) {
        settled.putIfAbsent(amount.applicationId(), amount);
    }

    public void waive(WaivedAmount amount) {
        waived.putIfAbsent(amount.creditMemoId(), amount);
    }

    public ExposureReport report() {
        Map<String, BigDecimal> open = new TreeMap<>();
        invoices.values().forEach(one -> add(open, one.invoiceId(), one.amount()));
        settled.values().forEach(one -> add(open, one.invoiceId(), one.amount().negate()));
        waived.values().forEach(one -> add(open, one.invoiceId(), one.amount().negate()));
        Map<String, BigDecimal> byOrder = new TreeMap<>();
        promised.values().forEach(one -> add(byOrder, one.orderId(), one.amount()));
        Map<String, BigDecimal> byAccount = new TreeMap<>();
        orders.values().forEach(order -> order.accountId().ifPresent(one -> add(byAccount, one, BigDecimal.ZERO)));
        open.forEach((invoice, amount) -> accountOf(invoice).ifPresent(account -> add(byAccount, account, amount)));
        SortedSet<String> refusals = new TreeSet<>();
        refused.values()
                .forEach(one -> refusals.add(one.orderId() + ": " + one.refusal() + " (" + one.paymentId() + ")"));
        SortedSet<String> guests = new TreeSet<>();
        orders.values().stream()
                .filter(order -> order.accountId().isEmpty())
                .forEach(order -> guests.add(order.orderId()));
        Map<String, Integer> ordersOf = new TreeMap<>();
        orders.values().forEach(order -> order.accountId().ifPresent(one -> ordersOf.merge(one, 1, Integer::sum)));
        Map<String, String> orderOfInvoice = new TreeMap<>();
        invoices.values().stream()
                .filter(one -> accountOf(one.invoiceId()).isEmpty())
                .forEach(one -> orderOfInvoice.put(one.invoiceId(), one.orderId()));
        return new ExposureReport(byAccount, ordersOf, open, orderOfInvoice, byOrder, refusals, guests);
    }

    /** What is left of each invoice, without those of which nothing is. */
    public Map<String, BigDecimal> stillOpen() {
        Map<String, BigDecimal> open = new TreeMap<>(report().openByInvoice());
        open.values().removeIf(amount -> amount.signum() == 0);
        return open;
    }

    /** The dataset: one row for each account that has ordered. */
    public List<AccountExposure> exposures(Instant now) {
        ExposureReport report = report();
        return report.openByAccount().entrySet().stream()
                .map(one -> new AccountExposure(
                        one.getKey(),
                        one.getValue().max(BigDecimal.ZERO),
                        report.ordersByAccount().getOrDefault(one.getKey(), 0),
                        now))
                .toList();
    }

    private Optional<String> accountOf(String invoiceId) {
        return Optional.ofNullable(invoices.get(invoiceId))
                .map(invoice -> orders.get(invoice.orderId()))
                .flatMap(OrderOfAccount::accountId);
    }

    private static void add(Map<String, BigDecimal> sums, String key, BigDecimal amount) {
        sums.merge(
                key, amount.stripTrailingZeros(), (one, other) -> one.add(other).stripTrailingZeros());
    }
}
