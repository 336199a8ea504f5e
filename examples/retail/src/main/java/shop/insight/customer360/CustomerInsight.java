package shop.insight.customer360;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The projection: takes facts in any order and more than once. Not thread-safe. */
public final class CustomerInsight {
    private final Persons persons = new Persons();
    private final Purchases purchases = new Purchases();
    private final Map<String, LinkedAccount> accounts = new TreeMap<>();
    private final Map<List<String>, GivenConsent> consents = new HashMap<>();
    private final Map<String, String> cases = new TreeMap<>();

    public void verified(VerifiedPerson person) {
        persons.verified(person);
    }

    public void merged(MergedPersons merge) {
        persons.merged(merge);
    }

    public void unmerged(UnmergedPersons unmerge) {
        persons.unmerged(unmerge);
    }

    public void forgotten(ForgottenPerson person) {
        persons.forgotten(person);
    }

    public void consented(GivenConsent consent) {
        consents.merge(
                List.of(consent.personId(), consent.use()),
                consent,
                (one, other) -> other.updatedAt().isAfter(one.updatedAt()) ? other : one);
    }

    public void linked(LinkedAccount account) {
        accounts.merge(
                account.accountId(), account, (one, other) -> other.linkedAt().isAfter(one.linkedAt()) ? other : one);
    }

    public void bought(Purchase purchase) {
        purchases.bought(purchase);
    }

    public void asked(OpenedCase opened) {
        cases.putIfAbsent(opened.caseId(), opened.orderId());
    }

    public InsightReport report() {
        Map<String, CustomerView> customers = new TreeMap<>();
        persons.known().forEach((person, since) -> customers.put(person, view(person, Optional.of(since))));
        accounts.values().stream()
                .map(account -> persons.today(account.personId()))
                .filter(person -> !persons.isForgotten(person))
                .forEach(person -> customers.computeIfAbsent(person, one -> view(one, Optional.empty())));
        consents.keySet().stream()
                .map(key -> persons.today(key.get(0)))
                .filter(person -> !persons.isForgotten(person))
                .forEach(person -> customers.computeIfAbsent(person, one -> view(one, Optional.empty())));
        Map<String, Instant> notLinked = new TreeMap<>(lastPurchases());
        notLinked.keySet().removeAll(accounts.keySet());
        Map<String, Integer> orders = new TreeMap<>(purchases.ordersByAccount());
        orders.keySet().removeAll(accounts.keySet());
        return new InsightReport(
                customers,
                notLinked,
                orders,
                casesOf(order -> purchases.accountOf(order).isEmpty()),
                persons.absorbedInto(),
                persons.mergesTakenBack(),
                persons.numberForgotten());
    }

    /** The dataset: who is an active customer at a time, as the glossary of the context defines it. */
    public List<ActiveCustomer> activeCustomers(Instant now) {
        Instant since = now.minus(Purchases.ACTIVE_FOR);
        return report().customers().entrySet().stream()
                .filter(one -> one.getValue().verifiedSince().isPresent())
                .flatMap(one -> one
                        .getValue()
                        .lastPurchase()
                        .filter(last -> !last.isBefore(since) && !last.isAfter(now))
                        .map(last -> new ActiveCustomer(
                                one.getKey(), last, one.getValue().consents().contains("MARKETING"), now))
                        .stream())
                .toList();
    }

    private CustomerView view(String person, Optional<Instant> verifiedSince) {
        NavigableSet<String> own = new TreeSet<>();
        boolean loyal = false;
        for (LinkedAccount account : accounts.values()) {
            if (persons.today(account.personId()).equals(person)) {
                own.add(account.accountId());
                loyal |= account.loyaltyId().isPresent();
            }
        }
        SortedSet<String> uses = new TreeSet<>();
        consents.forEach((key, consent) -> {
            if (consent.granted() && persons.today(key.get(0)).equals(person)) {
                uses.add(key.get(1));
            }
        });
        Optional<Instant> last = lastPurchases().entrySet().stream()
                .filter(one -> own.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
        SortedSet<String> open = casesOf(
                order -> purchases.accountOf(order).filter(own::contains).isPresent());
        return new CustomerView(verifiedSince, own, loyal, last, uses, open);
    }

    private Map<String, Instant> lastPurchases() {
        Set<String> loyal = accounts.values().stream()
                .filter(account -> account.loyaltyId().isPresent())
                .map(LinkedAccount::accountId)
                .collect(Collectors.toSet());
        return purchases.last(loyal);
    }

    private NavigableSet<String> casesOf(Predicate<String> order) {
        NavigableSet<String> found = new TreeSet<>();
        cases.forEach((one, of) -> {
            if (order.test(of)) {
                found.add(one + " about " + of);
            }
        });
        return found;
    }
}
