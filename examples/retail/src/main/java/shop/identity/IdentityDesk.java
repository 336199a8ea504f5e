package shop.identity;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verifies, links, merges and forgets persons. Not thread-safe. */
public final class IdentityDesk {
    private final Clock clock;
    private final Set<String> persons = new HashSet<>();
    private final Map<String, IdentitiesMerged> merges = new LinkedHashMap<>();
    private int verified;

    public IdentityDesk(Clock clock) {
        this.clock = clock;
    }

    public PersonVerified verify(String email, VerificationMethod method) {
        verified++;
        String personId = "PER-" + verified;
        persons.add(personId);
        return new PersonVerified(personId, email, method, clock.instant());
    }

    public AccountLinked link(String accountId, String personId, Optional<String> loyaltyId) {
        return new AccountLinked(accountId, known(personId), loyaltyId, clock.instant());
    }

    public ConsentUpdated consent(String personId, ConsentedUse use, boolean granted) {
        return new ConsentUpdated(known(personId), use, granted, clock.instant());
    }

    /** The absorbed number is given up: nothing more is said about it. */
    public IdentitiesMerged merge(String survivorId, String absorbedId) {
        if (survivorId.equals(absorbedId)) {
            throw new IllegalArgumentException("expected two persons, but both are " + survivorId);
        }
        IdentitiesMerged merge = new IdentitiesMerged(
                "MRG-" + (merges.size() + 1), known(survivorId), known(absorbedId), clock.instant());
        persons.remove(absorbedId);
        merges.put(merge.mergeId(), merge);
        return merge;
    }

    public IdentitiesUnmerged unmerge(String mergeId) {
        IdentitiesMerged merge = Optional.ofNullable(merges.get(mergeId))
                .orElseThrow(() -> new IllegalArgumentException("no merge " + mergeId));
        persons.add(merge.absorbedId());
        return new IdentitiesUnmerged(mergeId, merge.survivorId(), merge.absorbedId(), clock.instant());
    }

    public PersonErased erase(String personId) {
        persons.remove(known(personId));
        return new PersonErased(personId, clock.instant());
    }

    private String known(String personId) {
        if (!persons.contains(personId)) {
            throw new IllegalArgumentException("no person " + personId);
        }
        return personId;
    }
}
