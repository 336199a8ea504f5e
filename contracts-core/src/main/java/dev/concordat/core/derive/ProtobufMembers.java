package dev.concordat.core.derive;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a class that Protobuf generated, as its descriptor gives them. Protobuf is reached by name, so that it
 * need not be there for anybody else. The payload is the JSON form that Protobuf defines, with fields that have no
 * presence always written.
 *
 * @param type the generated class
 */
record ProtobufMembers(Class<?> type) implements MemberSource {
    static boolean apply(Class<?> type) {
        return Ancestry.has(type, "com.google.protobuf.Message") && !type.isInterface();
    }

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public List<MemberView> members() {
        List<MemberView> members = new ArrayList<>();
        for (Object field : ByName.list(ByName.call(type, "getDescriptor"), "getFields")) {
            String name = ByName.text(field, "getJsonName");
            // Of lists and maps, which have no presence either, an empty one is always written.
            boolean always = !ByName.flag(field, "hasPresence") || ByName.flag(field, "isRequired");
            getter(name, suffix(field))
                    .ifPresent(type -> members.add(new MemberView(
                            name,
                            ProtobufTypes.inJson(ReflectedType.view(type)),
                            always
                                    ? ImpliedAnnotations.name(name)
                                    : ImpliedAnnotations.nullable(ImpliedAnnotations.name(name)))));
        }
        return List.copyOf(members);
    }

    private static String suffix(Object field) {
        if (ByName.flag(field, "isMapField")) {
            return "Map";
        }
        return ByName.flag(field, "isRepeated") ? "List" : "";
    }

    private Optional<AnnotatedType> getter(String name, String suffix) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method ->
                        method.getName().startsWith("get") && MemberNames.same(method.getName(), "get" + name + suffix))
                .map(Method::getAnnotatedReturnType)
                .findFirst();
    }
}
