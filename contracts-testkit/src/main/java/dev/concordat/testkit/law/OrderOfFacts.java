package dev.concordat.testkit.law;

import dev.concordat.api.FactId;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.StreamRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a stream against the lifecycles of its facts, key by key: what may come first, what after what. A key that has not come to
 * its end is alive, and fine. O(n) for n facts.
 */
final class OrderOfFacts {
    private final Map<FactId, LifecyclePromises.OfFact> lifecycles = new LinkedHashMap<>();
    private final boolean startedBefore;

    /**
     * Prepares the check.
     *
     * @param contracts the contracts of the facts of the stream
     * @param startedBefore whether keys may have begun before the stream does
     */
    OrderOfFacts(Iterable<SemanticContract> contracts, boolean startedBefore) {
        contracts.forEach(contract -> contract.lifecycle()
                .filter(LifecyclePromises.OfFact.class::isInstance)
                .ifPresent(one -> lifecycles.put(contract.fact(), (LifecyclePromises.OfFact) one)));
        this.startedBefore = startedBefore;
    }

    boolean isStated() {
        return !lifecycles.isEmpty();
    }

    /** How many facts a lifecycle speaks of. */
    long covered(List<Numbered> stream) {
        return stream.stream()
                .filter(one -> lifecycles.containsKey(one.record().fact()))
                .count();
    }

    List<Finding> findings(List<Numbered> stream, String hurts) {
        Map<String, List<Numbered>> keys = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Numbered one : stream) {
            boolean first = seen.add(one.record().eventId());
            if (first && lifecycles.containsKey(one.record().fact())) {
                keys.computeIfAbsent(one.record().key(), any -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Finding> found = new ArrayList<>();
        keys.values().forEach(life -> broken(life).ifPresent(at -> found.add(finding(life, at, hurts))));
        return found;
    }

    /** The first place at which a fact comes where it may not. */
    private Optional<Integer> broken(List<Numbered> life) {
        for (int at = 0; at < life.size(); at++) {
            LifecyclePromises.OfFact now = lifecycle(life.get(at));
            boolean allowed = at == 0 ? now.first() || startedBefore : follows(life.get(at - 1), life.get(at));
            if (!allowed) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private LifecyclePromises.OfFact lifecycle(Numbered one) {
        return Optional.ofNullable(lifecycles.get(one.record().fact())).orElseThrow();
    }

    private boolean follows(Numbered before, Numbered now) {
        return lifecycle(before).then().contains(now.record().fact())
                && lifecycle(now).after().contains(before.record().fact());
    }

    private Finding finding(List<Numbered> life, int at, String hurts) {
        Numbered wrong = life.get(at);
        String came = life.stream()
                .limit(at + 1L)
                .map(one -> one.number() == wrong.number() ? "[" + one.inWords() + "]" : one.inWords())
                .collect(Collectors.joining(" → "));
        String expected = at == 0
                ? "one of "
                        + lifecycles.entrySet().stream()
                                .filter(one -> one.getValue().first())
                                .map(one -> one.getKey().name())
                                .collect(Collectors.joining(", "))
                : lifecycle(life.get(at - 1)).then().stream()
                        .map(FactId::name)
                        .collect(Collectors.joining(", ", "", " or nothing"));
        return Finding.error(
                StreamRule.ORDER_BROKEN,
                wrong.inWords(),
                "expected " + expected + (at == 0 ? " to come first" : " next") + " for its key, but the key's life is "
                        + came,
                hurts,
                "emit facts in the order their lifecycles state; if the stream begins in the middle, say startedBefore");
    }
}
