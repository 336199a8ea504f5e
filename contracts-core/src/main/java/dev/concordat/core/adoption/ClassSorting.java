package dev.concordat.core.adoption;

import dev.concordat.api.Dataset;
import dev.concordat.api.Describes;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Reads;
import dev.concordat.core.derive.ClassOutline;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.finding.Placeholder;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells event classes from the others, and those with a contract from those without. One instance sorts one package. */
final class ClassSorting {
    private final ClassLoader loader;
    private final Set<String> leftOut;
    /** The descriptions by the name of the class they describe. */
    private final Map<String, Class<?>> descriptions = new TreeMap<>();

    private final List<DeclaredClass> declared = new ArrayList<>();
    private final List<SkippedClass> skipped = new ArrayList<>();
    private final List<UnloadedClass> unloaded = new ArrayList<>();
    private final List<Class<?>> undeclared = new ArrayList<>();

    ClassSorting(ClassLoader loader, Set<String> leftOut) {
        this.loader = loader;
        this.leftOut = leftOut;
    }

    AdoptionReport sort(String packageName, List<String> names, List<String> describing) {
        describing.forEach(name -> load(name).ifPresent(this::remember));
        names.forEach(this::sort);
        skipParts();
        Map<String, Long> uses = undeclared.stream()
                .map(type -> FactNames.proposed(type.getSimpleName()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<ContractDraft> drafts =
                undeclared.stream().map(type -> draft(type, uses)).toList();
        return new AdoptionReport(packageName, drafts, declared, skipped, unloaded);
    }

    /** A class that others are made of is described with them: nobody publishes an address on its own. */
    private void skipParts() {
        List<Class<?>> all = new ArrayList<>(undeclared);
        declared.stream()
                .map(DeclaredClass::name)
                .flatMap(name -> load(name).stream())
                .forEach(all::add);
        ClassParts parts = new ClassParts(all);
        undeclared.removeIf(type -> {
            Optional<String> whole = parts.wholeOf(type);
            whole.ifPresent(name -> skipped.add(new SkippedClass(type.getName(), "a part of " + name)));
            return whole.isPresent();
        });
    }

    private static ContractDraft draft(Class<?> type, Map<String, Long> uses) {
        String proposed = FactNames.proposed(type.getSimpleName());
        String name = uses.getOrDefault(proposed, 1L) > 1 ? FactNames.full(type.getSimpleName()) : proposed;
        return new Drafting(type, name, Contracts.outline(type)).draft();
    }

    private Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    private void remember(Class<?> type) {
        if (type.isAnnotationPresent(Describes.class)
                && (type.isAnnotationPresent(DomainFact.class) || type.isAnnotationPresent(Dataset.class))) {
            described(type)
                    .ifPresent(name -> descriptions.merge(name, type, (one, other) -> isReviewed(one) ? one : other));
        }
    }

    private static Optional<String> described(Class<?> description) {
        try {
            return Optional.of(Contracts.emitted(description).getName());
        } catch (TypeNotPresentException e) {
            return Optional.empty();
        }
    }

    private void sort(String name) {
        if (leftOut.contains(name.substring(name.lastIndexOf('.') + 1))) {
            skipped.add(new SkippedClass(name, "left out by name"));
            return;
        }
        try {
            sort(name, Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError | TypeNotPresentException e) {
            unloaded.add(new UnloadedClass(name, e.toString()));
        }
    }

    private void sort(String name, Class<?> type) {
        Class<?> by = descriptions.getOrDefault(name, type);
        if (by != type || type.isAnnotationPresent(DomainFact.class) || type.isAnnotationPresent(Dataset.class)) {
            if (type.isAnnotationPresent(Describes.class)) {
                skipped.add(new SkippedClass(name, "a description"));
            } else {
                declared.add(new DeclaredClass(name, by.getName(), isReviewed(by)));
            }
            return;
        }
        lookAtMembers(type);
        Optional<String> reason = reason(type);
        reason.ifPresentOrElse(why -> skipped.add(new SkippedClass(name, why)), () -> undeclared.add(type));
    }

    /** What members need is missed only when they are looked at; then this throws. */
    private static void lookAtMembers(Class<?> type) {
        Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredFields()))
                .forEach(Objects::requireNonNull);
    }

    private Optional<String> reason(Class<?> type) {
        if (type.getSimpleName().equals("package-info")) {
            return Optional.of("what is said of the package");
        }
        if (type.isAnnotation()) {
            return Optional.of("an annotation");
        }
        if (type.isEnum()) {
            return Optional.of("an enum");
        }
        if (Throwable.class.isAssignableFrom(type)) {
            return Optional.of("an exception");
        }
        if (type.isAnnotationPresent(Describes.class)) {
            return Optional.of("a description");
        }
        if (type.isAnnotationPresent(Reads.class)) {
            return Optional.of("what a consumer reads (@Reads)");
        }
        ClassOutline outline = Contracts.outline(type);
        if (!outline.name().equals(type.getName())) {
            return Optional.of("generated from " + outline.name());
        }
        if (outline.obstacle().isPresent()) {
            return outline.obstacle();
        }
        if (!Modifier.isPublic(type.getModifiers())) {
            return Optional.of("not public, so no description can name it; annotate it if it is an event");
        }
        return outline.members().isEmpty() ? Optional.of("a class without members") : Optional.empty();
    }

    private static boolean isReviewed(Class<?> type) {
        Meaning meaning = type.getAnnotation(Meaning.class);
        return meaning != null && !meaning.value().isBlank() && !Placeholder.is(meaning.value());
    }
}
