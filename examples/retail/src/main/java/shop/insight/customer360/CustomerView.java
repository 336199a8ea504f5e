package shop.insight.customer360;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * One person.
 *
 * @param verifiedSince empty while identity has not said who it is
 * @param accounts the ordering accounts that are theirs
 * @param loyal whether one of them has a loyalty card
 * @param lastPurchase the last purchase that counts
 * @param consents what they have agreed to
 * @param openCases support cases about their orders
 */
public record CustomerView(
        Optional<Instant> verifiedSince,
        SortedSet<String> accounts,
        boolean loyal,
        Optional<Instant> lastPurchase,
        Set<String> consents,
        SortedSet<String> openCases) {}
