package dev.concordat.testkit.law;

import dev.concordat.api.FactId;
import dev.concordat.api.correction.CorrectionMechanism;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The laws that follow from what is promised and handled, and what cannot be shown of it. Not thread-safe. */
final class LawList {
    private final boolean restarts;
    private final boolean snapshots;
    private final List<Law> laws = new ArrayList<>();
    private final List<String> notShown = new ArrayList<>();
    private final Map<FactId, String> withoutHandler = new LinkedHashMap<>();

    LawList(boolean restarts, boolean snapshots) {
        this.restarts = restarts;
        this.snapshots = snapshots;
    }

    void add(Law law) {
        laws.add(law);
    }

    /** Adds a law with a restart, if the consumer's code can. */
    void addIfRestarts(Law law) {
        if (restarts) {
            laws.add(law);
        }
    }

    /** Adds a law that takes a snapshot, if the consumer's code can. */
    void addIfSnapshots(Law law) {
        if (snapshots) {
            laws.add(law);
        }
    }

    /** Says what no law shows, and why. */
    void notShown(String what) {
        notShown.add(what);
    }

    /** Notes facts that bring a correction the consumer says it handles, and for which it gave no code. */
    void needsHandlers(Cast cast, CorrectionMechanism mechanism) {
        cast.missing(mechanism)
                .forEach(fact -> withoutHandler.putIfAbsent(
                        fact, mechanism.kind().map(Enum::name).orElse("")));
    }

    List<Law> laws() {
        return List.copyOf(laws);
    }

    List<String> notShown() {
        return List.copyOf(notShown);
    }

    /** From the fact to the kind of correction it brings. */
    Map<FactId, String> withoutHandler() {
        return withoutHandler;
    }

    Optional<Law> find(String id) {
        return laws.stream().filter(law -> law.id().equals(id)).findFirst();
    }
}
