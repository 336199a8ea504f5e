package shop.insight.customer360;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which purchases count for which account. */
final class Purchases {
    static final Duration ACTIVE_FOR = Duration.ofDays(365);

    private final Map<String, Purchase> purchases = new TreeMap<>();
    private final Map<String, String> orders = new TreeMap<>();

    void bought(Purchase purchase) {
        if (purchases.putIfAbsent(purchase.orderId(), purchase) == null) {
            purchase.accountId().ifPresent(account -> orders.put(purchase.orderId(), account));
        }
    }

    Optional<String> accountOf(String orderId) {
        return Optional.ofNullable(orders.get(orderId));
    }

    /** A cash sale in a store says nothing about a customer, unless a loyalty card was shown. */
    private static boolean counts(Purchase purchase, Set<String> loyalAccounts) {
        boolean cashInStore = purchase.paidInCash() && purchase.channel().equals("STORE");
        return !cashInStore
                || purchase.accountId().filter(loyalAccounts::contains).isPresent();
    }

    /** The last purchase that counts, by account. */
    Map<String, Instant> last(Set<String> loyalAccounts) {
        Map<String, Instant> last = new TreeMap<>();
        purchases.values().stream()
                .filter(purchase -> counts(purchase, loyalAccounts))
                .forEach(purchase -> purchase.accountId()
                        .ifPresent(account -> last.merge(
                                account, purchase.placedAt(), (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }

    Map<String, Integer> ordersByAccount() {
        Map<String, Integer> byAccount = new TreeMap<>();
        orders.values().forEach(account -> byAccount.merge(account, 1, Integer::sum));
        return byAccount;
    }
}
