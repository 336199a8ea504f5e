package dev.concordat.core.stewardship;

import dev.concordat.api.Erasure;
import dev.concordat.api.model.LegalHold;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.StewardshipRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run against one map. Not thread-safe. */
final class ErasureVerification {
    private final Map<String, Holding> holdings = new LinkedHashMap<>();
    private final Map<String, Set<String>> feeds;
    private final List<ErasureEntry> run;
    private final LocalDate today;
    private final List<Finding> found = new ArrayList<>();

    ErasureVerification(
            List<Holding> holdings, Map<String, Set<String>> feeds, List<ErasureEntry> run, LocalDate today) {
        holdings.forEach(one -> this.holdings.putIfAbsent(one.inWords(), one));
        this.feeds = feeds;
        this.run = run.stream().filter(one -> !one.day().isAfter(today)).toList();
        this.today = today;
    }

    Findings findings() {
        for (ErasureEntry entry : run) {
            Holding holding = holdings.get(entry.inWords());
            if (holding == null) {
                unknown(entry);
            } else if (entry.method() == Erasure.RETAIN) {
                checkKept(holding, entry);
            } else {
                checkErased(holding, entry);
            }
        }
        checkMissing();
        checkOrder();
        return Findings.of(found);
    }

    private void unknown(ErasureEntry entry) {
        found.add(Finding.error(
                StewardshipRule.ERASURE_NOT_IN_MAP,
                entry.inWords(),
                "expected a place of the map, but it is not in it; "
                        + NearestName.hint(entry.inWords(), holdings.keySet()),
                "correct the entry, or classify the field with @Personal"));
    }

    private void checkKept(Holding holding, ErasureEntry entry) {
        Optional<LegalHold> hold = holding.privacy().hold().filter(one -> one.isActive(entry.day()));
        if (holding.privacy().retainedBecause().isPresent()) {
            return;
        }
        if (hold.isEmpty()) {
            found.add(Finding.error(
                    StewardshipRule.RETAINED_WITHOUT_GROUND,
                    entry.inWords(),
                    "expected " + holding.privacy().erasure() + ", but it was kept on " + entry.day()
                            + " without a ground or an active hold",
                    "erase it, or ask " + holding.ownerInWords() + " for the ground"));
        } else if (holding.privacy().erasure() != Erasure.RETAIN) {
            found.add(Finding.error(
                            StewardshipRule.HOLD_DELAYS_ERASURE,
                            entry.inWords(),
                            "expected " + holding.privacy().erasure() + ", but a hold until "
                                    + hold.get().until() + " forbids it: "
                                    + hold.get().reason(),
                            "erase it on " + hold.get().until())
                    .as(Severity.WARNING));
        }
    }

    private void checkErased(Holding holding, ErasureEntry entry) {
        holding.privacy()
                .hold()
                .filter(hold -> hold.isActive(entry.day()))
                .ifPresent(hold -> found.add(Finding.error(
                        StewardshipRule.ERASED_UNDER_HOLD,
                        entry.inWords(),
                        "expected it to be kept until " + hold.until() + " (" + hold.reason()
                                + "), but it was erased on " + entry.day(),
                        "tell " + hold.approvedBy() + ", who approved the hold")));
        Erasure stated = holding.privacy().erasure();
        if (stated != Erasure.NOT_STATED && stated != entry.method()) {
            found.add(Finding.error(
                    StewardshipRule.ERASURE_METHOD_DIFFERS,
                    entry.inWords(),
                    "expected " + stated + ", but " + entry.method() + " was applied",
                    "apply " + stated + ", or ask " + holding.ownerInWords() + " to state " + entry.method()));
        }
    }

    private void checkMissing() {
        Set<String> done = new HashSet<>();
        run.forEach(entry -> done.add(entry.inWords()));
        holdings.forEach((name, holding) -> {
            if (!done.contains(name)) {
                found.add(Finding.error(
                        StewardshipRule.ERASURE_MISSING,
                        name,
                        "expected an entry of the run by " + today + ", but there is none",
                        "ask " + holding.ownerInWords() + " for "
                                + holding.privacy().erasure()));
            }
        });
    }

    /** The last day of a source must not be after the first day of what it feeds. What was kept does not count. */
    private void checkOrder() {
        Map<String, LocalDate> first = new LinkedHashMap<>();
        Map<String, LocalDate> last = new LinkedHashMap<>();
        run.stream().filter(entry -> entry.method() != Erasure.RETAIN).forEach(entry -> {
            first.merge(entry.place(), entry.day(), (one, other) -> one.isBefore(other) ? one : other);
            last.merge(entry.place(), entry.day(), (one, other) -> one.isBefore(other) ? other : one);
        });
        feeds.forEach((source, targets) -> targets.forEach(target -> {
            LocalDate before = last.get(source);
            LocalDate after = first.get(target);
            if (before != null && after != null && after.isBefore(before)) {
                found.add(Finding.error(
                        StewardshipRule.ERASURE_OUT_OF_ORDER,
                        target,
                        "expected it to be erased after " + source + ", which was on " + before + ", but it was on "
                                + after,
                        "erase it once more"));
            }
        }));
    }
}
