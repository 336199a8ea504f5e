package shop.insight.customer360;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * All that the 360 knows, and what it could not attribute to anybody.
 *
 * @param customers persons by the number that stands for them today
 * @param purchasesNotLinked the last purchase that counts of accounts that no person is linked to
 * @param ordersNotLinked how many orders those accounts have
 * @param casesNotLinked support cases about orders of guests, or that were never seen
 * @param absorbedInto person numbers given up, each with the number that stands for it
 * @param mergesTakenBack merges that were wrong
 * @param forgotten how many persons were erased
 */
public record InsightReport(
        Map<String, CustomerView> customers,
        Map<String, Instant> purchasesNotLinked,
        Map<String, Integer> ordersNotLinked,
        SortedSet<String> casesNotLinked,
        Map<String, String> absorbedInto,
        Set<String> mergesTakenBack,
        int forgotten) {}
