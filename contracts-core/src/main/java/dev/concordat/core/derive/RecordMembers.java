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
 * The components of a record.
 *
 * @param type the record
 */
record RecordMembers(Class<?> type) implements MemberSource {
    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public List<MemberView> members() {
        RecordComponent[] components = type.getRecordComponents();
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
        return Ancestry.of(type).stream()
                .filter(Class::isInterface)
                .flatMap(parent -> Arrays.stream(parent.getDeclaredMethods()))
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().equals(component.getName()))
                .map(method -> method);
    }
}
