package dev.concordat.core.derive;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What surrounds the members of a class in the payload.
 *
 * @param path what comes before the names in a path, with a dot; empty inside lists and maps
 * @param before what {@code @JsonUnwrapped} puts before the names
 * @param after what it puts after them
 * @param perhaps whether the object they are members of may be absent while what surrounds it is there
 * @param leftOut names that are left out where the class is used
 */
record Enclosing(Optional<String> path, String before, String after, boolean perhaps, Set<String> leftOut) {
    static final Enclosing NOTHING = at(Optional.of(""));

    static Enclosing at(Optional<String> path) {
        return new Enclosing(path, "", "", false, Set.of());
    }

    Enclosing without(Set<String> names) {
        return new Enclosing(path, before, after, perhaps, names);
    }

    /** Where the members of a member stand that is unwrapped; one that is absent takes them with it. */
    Enclosing unwrapping(String prefix, String suffix, boolean absent, Set<String> names) {
        return new Enclosing(
                path,
                prefix,
                suffix,
                perhaps || absent,
                Stream.concat(leftOut.stream(), names.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isRenaming() {
        return !before.isEmpty() || !after.isEmpty();
    }

    String name(String own) {
        return before + own + after;
    }
}
