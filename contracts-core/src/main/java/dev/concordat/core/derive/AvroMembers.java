package dev.concordat.core.derive;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a class that Avro generated, as its schema gives them: names, order, and whether null is allowed. Avro is
 * reached by name, so that it need not be there for anybody else. The payload is plain JSON under the schema's names.
 *
 * @param type the generated class
 */
record AvroMembers(Class<?> type) implements MemberSource {
    static boolean apply(Class<?> type) {
        return Ancestry.has(type, "org.apache.avro.specific.SpecificRecord");
    }

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public List<MemberView> members() {
        List<MemberView> members = new ArrayList<>();
        for (Object field : ByName.list(ByName.call(type, "getClassSchema"), "getFields")) {
            String name = ByName.text(field, "name");
            holder(name)
                    .ifPresent(holder -> members.add(new MemberView(
                            name,
                            ReflectedType.view(holder.getAnnotatedType()),
                            isNullable(ByName.call(field, "schema"))
                                    ? ImpliedAnnotations.nullable(ImpliedAnnotations.name(name))
                                    : ImpliedAnnotations.name(name))));
        }
        return List.copyOf(members);
    }

    /** A name that is a word of Java has a dollar sign in the class. */
    private Optional<Field> holder(String name) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(name) || field.getName().equals(name + "$"))
                .findFirst();
    }

    private static boolean isNullable(Object schema) {
        return ByName.flag(schema, "isNullable");
    }
}
