package dev.concordat.core.adoption;

import dev.concordat.core.derive.Contracts;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells classes that others are made of from those others. Where classes are only made of each other, the first one by
 * name counts as the whole, so that none is lost.
 */
final class ClassParts {
    private static final Pattern TYPE_NAME = Pattern.compile("[\\w.$]+");

    private final SortedMap<String, String> wholes = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> parts = new TreeMap<>();

    ClassParts(Collection<Class<?>> classes) {
        Set<String> known = classes.stream().map(Class::getName).collect(Collectors.toSet());
        classes.forEach(type -> parts.put(type.getName(), named(type, known)));
        Set<String> used = parts.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        Set<String> seen = new TreeSet<>();
        parts.keySet().stream().filter(name -> !used.contains(name)).forEach(root -> walk(root, seen));
        parts.keySet().stream().filter(name -> !seen.contains(name)).forEach(root -> {
            if (!seen.contains(root)) {
                walk(root, seen);
            }
        });
    }

    private static SortedSet<String> named(Class<?> type, Set<String> known) {
        return Contracts.outline(type).members().stream()
                .flatMap(member -> member.source().stream())
                .flatMap(source -> TYPE_NAME.matcher(source).results())
                .map(MatchResult::group)
                .filter(name -> known.contains(name) && !name.equals(type.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void walk(String root, Set<String> seen) {
        Deque<String> open = new ArrayDeque<>(Set.of(root));
        seen.add(root);
        while (!open.isEmpty()) {
            String whole = open.pop();
            for (String part : parts.getOrDefault(whole, new TreeSet<>())) {
                if (!part.equals(root)) {
                    wholes.putIfAbsent(part, whole);
                }
                if (seen.add(part)) {
                    open.push(part);
                }
            }
        }
    }

    /** The simple name of a class that this one is a part of. */
    Optional<String> wholeOf(Class<?> type) {
        return Optional.ofNullable(wholes.get(type.getName())).map(name -> name.substring(name.lastIndexOf('.') + 1));
    }
}
