package dev.concordat.core.derive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Protobuf's JSON form makes of the types of generated getters: 64-bit numbers, for one, are text there. */
final class ProtobufTypes {
    private static final Map<String, Class<?>> IN_JSON = Map.ofEntries(
            Map.entry("long", String.class),
            Map.entry("java.lang.Long", String.class),
            Map.entry("com.google.protobuf.ByteString", byte[].class),
            Map.entry("com.google.protobuf.Timestamp", Instant.class),
            // Seconds with a fraction such as 1.5s, which is no ISO-8601 duration.
            Map.entry("com.google.protobuf.Duration", String.class),
            Map.entry("com.google.protobuf.FieldMask", String.class),
            Map.entry("com.google.protobuf.Struct", Object.class),
            Map.entry("com.google.protobuf.Value", Object.class),
            Map.entry("com.google.protobuf.ListValue", Object.class),
            Map.entry("com.google.protobuf.Any", Object.class),
            Map.entry("com.google.protobuf.Empty", Object.class),
            Map.entry("com.google.protobuf.StringValue", String.class),
            Map.entry("com.google.protobuf.BytesValue", byte[].class),
            Map.entry("com.google.protobuf.BoolValue", Boolean.class),
            Map.entry("com.google.protobuf.Int32Value", Integer.class),
            Map.entry("com.google.protobuf.UInt32Value", Integer.class),
            Map.entry("com.google.protobuf.Int64Value", String.class),
            Map.entry("com.google.protobuf.UInt64Value", String.class),
            Map.entry("com.google.protobuf.FloatValue", Double.class),
            Map.entry("com.google.protobuf.DoubleValue", Double.class));

    private ProtobufTypes() {}

    static TypeView inJson(TypeView type) {
        if (type.name().equals("com.google.protobuf.ProtocolStringList")) {
            return new TypeView(
                    new ReflectedClass(List.class), List.of(plain(String.class)), Annotations.NONE, "List<String>");
        }
        Optional<Class<?>> json = Optional.ofNullable(IN_JSON.get(type.name()));
        if (json.isPresent()) {
            return plain(json.get());
        }
        return type.arguments().isEmpty()
                ? type
                : container(
                        type,
                        type.arguments().stream().map(ProtobufTypes::inJson).toList());
    }

    /** Keys of maps are text in JSON, whatever they are in the class. */
    private static TypeView container(TypeView type, List<TypeView> arguments) {
        List<TypeView> inside =
                type.name().equals("java.util.Map") ? List.of(plain(String.class), arguments.get(1)) : arguments;
        String text = type.declared().simpleName() + "<"
                + String.join(", ", inside.stream().map(TypeView::text).toList()) + ">";
        return new TypeView(type.declared(), inside, type.onElements(), type.annotations(), type.variable(), text);
    }

    private static TypeView plain(Class<?> type) {
        return type.isArray()
                ? plain(type.getComponentType()).inArray(Annotations.NONE)
                : new TypeView(new ReflectedClass(type), List.of(), Annotations.NONE, type.getSimpleName());
    }
}
