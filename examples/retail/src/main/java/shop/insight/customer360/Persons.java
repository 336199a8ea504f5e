package shop.insight.customer360;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is who, as identity says by now. Merges are kept and applied when asked, so that one can be taken back. */
final class Persons {
    private final Map<String, Instant> verified = new TreeMap<>();
    private final Map<String, MergedPersons> merges = new TreeMap<>();
    private final Set<String> takenBack = new TreeSet<>();
    private final Set<String> forgotten = new HashSet<>();

    void verified(VerifiedPerson person) {
        verified.merge(person.personId(), person.verifiedAt(), (one, other) -> one.isBefore(other) ? one : other);
    }

    void merged(MergedPersons merge) {
        merges.putIfAbsent(merge.mergeId(), merge);
    }

    void unmerged(UnmergedPersons unmerge) {
        takenBack.add(unmerge.mergeId());
    }

    void forgotten(ForgottenPerson person) {
        forgotten.add(person.personId());
    }

    /** The number that stands for a person today; a person is forgotten under each of their numbers. */
    String today(String personId) {
        Set<String> seen = new HashSet<>();
        String now = personId;
        while (seen.add(now)) {
            now = absorbedInto().getOrDefault(now, now);
        }
        return now;
    }

    Map<String, String> absorbedInto() {
        Map<String, String> into = new TreeMap<>();
        merges.values().stream()
                .filter(merge -> !takenBack.contains(merge.mergeId()))
                .forEach(merge -> into.putIfAbsent(merge.absorbedId(), merge.survivorId()));
        return into;
    }

    boolean isForgotten(String personId) {
        return forgotten.stream().anyMatch(one -> today(one).equals(today(personId)));
    }

    /** Persons by their number of today, each with the day they were first verified. */
    Map<String, Instant> known() {
        Map<String, Instant> known = new TreeMap<>();
        verified.forEach((person, at) -> {
            if (!isForgotten(person)) {
                known.merge(today(person), at, (one, other) -> one.isBefore(other) ? one : other);
            }
        });
        return known;
    }

    int numberForgotten() {
        return forgotten.size();
    }

    Set<String> mergesTakenBack() {
        return Set.copyOf(takenBack);
    }
}
