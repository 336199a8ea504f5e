package dev.concordat.core.derive;

import static dev.concordat.core.derive.JacksonClass.SHARED;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from a loaded class with {@code @JsonTypeInfo} which classes its instances can be of.
 *
 * @param type the class
 * @param info the annotation, which it may have from a class it extends
 */
record ReflectedAlternatives(Class<?> type, AnnotationView info) {
    private static final String TYPE_INFO = SHARED + "JsonTypeInfo";
    private static final Set<String> USES = Set.of("NAME", "SIMPLE_NAME");
    private static final Set<String> PLACES = Set.of("PROPERTY", "EXISTING_PROPERTY");

    static Optional<ReflectedAlternatives> of(Class<?> type) {
        return ReflectedAnnotations.upwards(type)
                .find(TYPE_INFO)
                .filter(info -> !info.text("use").equals("NONE"))
                .map(info -> new ReflectedAlternatives(type, info));
    }

    /** Says why nobody can tell the alternatives apart, in words that follow "but was". */
    static Optional<String> obstacle(Class<?> type) {
        Optional<ReflectedAlternatives> stated = of(type);
        if (stated.isPresent()) {
            return stated.get().obstacle();
        }
        return type.isSealed() && !type.isEnum()
                ? Optional.of("one of several types, and nothing in the payload says which: @JsonTypeInfo is missing")
                : Optional.empty();
    }

    private Optional<String> obstacle() {
        if (!USES.contains(info.text("use"))) {
            return Optional.of("one of several types that are told apart by " + info.text("use")
                    + ", which is no word of the context; use @JsonTypeInfo(use = NAME)");
        }
        if (!PLACES.contains(info.text("include"))) {
            return Optional.of(
                    "one of several types whose name is written as " + info.text("include") + "; write it as PROPERTY");
        }
        return concrete().isEmpty()
                ? Optional.of("one of several types that are not named; name them with @JsonSubTypes, or seal the type")
                : Optional.empty();
    }

    Alternatives read() {
        Map<String, ClassView> byValue = new LinkedHashMap<>();
        concrete().forEach((one, name) -> byValue.put(name, new ReflectedClass(one)));
        String property = info.text("property");
        return new Alternatives(
                property.isEmpty() ? "@type" : property,
                info.text("include").equals("EXISTING_PROPERTY"),
                byValue,
                others().map(ReflectedClass::new));
    }

    /** Whatever is not known is read as this. */
    private Optional<Class<?>> others() {
        return info.typeIfPresent("defaultImpl")
                .filter(ReflectedClass.class::isInstance)
                .<Class<?>>map(view -> ((ReflectedClass) view).type())
                // The annotation stands for itself where nothing is stated.
                .filter(one -> !one.isAnnotation() && one != Void.class);
    }

    /** The classes that can be made, with their names. */
    private Map<Class<?>, String> concrete() {
        Map<Class<?>, String> named = new LinkedHashMap<>();
        for (Class<?> one : below(type)) {
            if (!Modifier.isAbstract(one.getModifiers())) {
                named.put(one, name(one));
            }
        }
        return named;
    }

    private static Set<Class<?>> below(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        found.add(type);
        for (Class<?> one : listed(type)) {
            found.addAll(below(one));
        }
        return found;
    }

    private static List<Class<?>> listed(Class<?> type) {
        List<Class<?>> listed = new ArrayList<>();
        subTypes(type)
                .forEach(one -> one.typeIfPresent("value")
                        .filter(ReflectedClass.class::isInstance)
                        .ifPresent(view -> listed.add(((ReflectedClass) view).type())));
        if (type.isSealed()) {
            listed.addAll(Arrays.asList(type.getPermittedSubclasses()));
        }
        listed.remove(type);
        return listed;
    }

    private static List<AnnotationView> subTypes(Class<?> type) {
        return ReflectedAnnotations.of(type)
                .find(SHARED + "JsonSubTypes")
                .map(one -> one.nestedList("value"))
                .orElse(List.of());
    }

    /** As Jackson looks for it: on the class, where it is listed, else its own name. */
    private String name(Class<?> type) {
        Optional<String> own =
                ReflectedAnnotations.of(type).find(SHARED + "JsonTypeName").flatMap(one -> one.statedText("value"));
        Optional<String> listed = Ancestry.of(type).stream()
                .flatMap(parent -> subTypes(parent).stream())
                .filter(one -> one.typeIfPresent("value")
                        .filter(view -> view.equals(new ReflectedClass(type)))
                        .isPresent())
                .flatMap(one -> one.statedText("name").stream())
                .findFirst();
        return listed.or(() -> own)
                .orElseGet(() -> info.text("use").equals("SIMPLE_NAME")
                        ? type.getSimpleName()
                        : type.getName().substring(type.getName().lastIndexOf('.') + 1));
    }
}
