package dev.concordat.core.derive;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A loaded class.
 *
 * @param type the class
 */
record ReflectedClass(Class<?> type) implements ClassView {
    @Override
    public String qualifiedName() {
        return type.getName();
    }

    @Override
    public String simpleName() {
        return type.getSimpleName();
    }

    @Override
    public boolean isRecord() {
        return type.isRecord();
    }

    @Override
    public Annotations annotations() {
        return ReflectedAnnotations.of(type);
    }

    @Override
    public List<MemberView> members() {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        List<MemberView> members = new ArrayList<>();
        for (int index = 0; index < components.length; index++) {
            members.add(member(components, index));
        }
        return List.copyOf(members);
    }

    /** {@code RecordComponent.getAnnotation} misses annotations whose target lacks RECORD_COMPONENT, so look everywhere. */
    private MemberView member(RecordComponent[] components, int index) {
        RecordComponent component = components[index];
        List<AnnotatedElement> places = new ArrayList<>();
        places.add(component);
        backingField(component).ifPresent(places::add);
        places.add(component.getAccessor());
        canonicalConstructor(components)
                .map(constructor -> constructor.getParameters()[index])
                .ifPresent(places::add);
        inheritedAccessors(component).forEach(places::add);
        places.add(component.getAnnotatedType());
        return new MemberView(
                component.getName(),
                ReflectedType.view(component.getAnnotatedType()),
                ReflectedAnnotations.of(places.toArray(AnnotatedElement[]::new)));
    }

    private Optional<Field> backingField(RecordComponent component) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(component.getName()))
                .findFirst();
    }

    private Optional<Constructor<?>> canonicalConstructor(RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> Arrays.equals(constructor.getParameterTypes(), types))
                .findFirst();
    }

    private Stream<AnnotatedElement> inheritedAccessors(RecordComponent component) {
        return interfaces(type)
                .flatMap(parent -> Arrays.stream(parent.getMethods()))
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().equals(component.getName()))
                .map(method -> method);
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .flatMap(parent -> Stream.concat(Stream.of(parent), interfaces(parent)));
    }

    @Override
    public Optional<List<ConstantView>> constants() {
        if (!type.isEnum()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(field -> new ConstantView(field.getName(), ReflectedAnnotations.of(field)))
                .toList());
    }

    @Override
    public List<PackageView> packages() {
        List<PackageView> found = new ArrayList<>();
        for (String name = type.getPackageName(); !name.isEmpty(); name = parent(name)) {
            found.add(new PackageView(name, packageAnnotations(name)));
        }
        return List.copyOf(found);
    }

    private Annotations packageAnnotations(String name) {
        try {
            return ReflectedAnnotations.of(Class.forName(name + ".package-info", false, type.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Annotations.NONE;
        }
    }

    private static String parent(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
