package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Any;
import com.google.protobuf.Api;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.Message;
import com.google.protobuf.Option;
import com.google.protobuf.Struct;
import com.google.protobuf.Syntax;
import com.google.protobuf.Type;
import dev.concordat.api.OpenEnum;
import dev.concordat.core.derive.fixture.StockCounted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes that Avro and Protobuf generated, those that Protobuf brings itself. */
class GeneratedMembersTest {
    private static List<String> members(Class<?> type) {
        return ReflectedClass.view(type).members().stream()
                .map(member -> payloadName(member) + " " + member.type().text() + (isNullable(member) ? "?" : ""))
                .toList();
    }

    private static String payloadName(MemberView member) {
        return member.annotations().all().stream()
                .filter(one -> one.name().equals(PayloadNames.JSON_PROPERTY))
                .map(one -> one.text("value"))
                .findFirst()
                .orElse("");
    }

    private static boolean isNullable(MemberView member) {
        return member.annotations().all().stream().anyMatch(one -> one.name().endsWith(".Nullable"));
    }

    @Test
    void takesFieldsOfAvroInTheOrderOfTheSchema() {
        assertThat(members(StockCounted.class))
                .containsExactly("sku String", "class String", "counted Long?", "shelf_no int");
        assertThat(ReflectedClass.view(StockCounted.class).obstacle()).isEmpty();
        assertThat(AvroMembers.apply(String.class)).isFalse();
    }

    /** Lists have no presence and are always written; a message has. */
    @Test
    void takesFieldsOfProtobufInTheFormOfItsJson() {
        assertThat(members(Type.class))
                .containsExactly(
                        "name String",
                        "fields List<Field>",
                        "oneofs List<String>",
                        "options List<Option>",
                        "sourceContext SourceContext?",
                        "syntax Syntax",
                        "edition String");
        assertThat(members(Option.class)).containsExactly("name String", "value Object?");
        assertThat(members(Any.class)).containsExactly("typeUrl String", "value byte[]");
        assertThat(members(Api.class)).contains("methods List<Method>", "version String");
        assertThat(ReflectedClass.view(Type.class).obstacle()).isEmpty();
    }

    @Test
    void takesKeysOfMapsAsTexts() {
        assertThat(members(Struct.class)).containsExactly("fields Map<String, Object>");
    }

    /** In the older syntax every single field may be left out. */
    @Test
    void takesPresenceFromTheDescriptor() {
        assertThat(members(FieldDescriptorProto.class))
                .startsWith("name String?", "number int?")
                .contains("proto3Optional boolean?");
        assertThat(members(FieldOptions.class))
                .contains("deprecated boolean?", "targets List<DescriptorProtos.FieldOptions.OptionTargetType>");
    }

    @Test
    void anInterfaceOfProtobufIsNoMessage() {
        assertThat(ProtobufMembers.apply(Message.class)).isFalse();
        assertThat(ProtobufMembers.apply(Type.class)).isTrue();
        assertThat(ProtobufMembers.apply(StockCounted.class)).isFalse();
    }

    /** Those of the newer syntax are open; the constant that says so is none of them. */
    @Test
    void knowsWhichEnumsOfProtobufAreOpen() {
        ClassView open = ReflectedClass.view(Syntax.class);
        ClassView closed = ReflectedClass.view(FieldOptions.CType.class);

        assertThat(open.annotations().has(OpenEnum.class)).isTrue();
        assertThat(names(open)).containsExactly("SYNTAX_PROTO2", "SYNTAX_PROTO3", "SYNTAX_EDITIONS");
        assertThat(closed.annotations().has(OpenEnum.class)).isFalse();
        assertThat(names(closed)).containsExactly("STRING", "CORD", "STRING_PIECE");
        assertThat(names(ReflectedClass.view(NotOfProtobuf.class))).containsExactly("UNRECOGNIZED");
    }

    private enum NotOfProtobuf {
        UNRECOGNIZED
    }

    private static Optional<Stream<String>> constants(ClassView type) {
        return type.constants().map(all -> all.stream().map(ConstantView::name));
    }

    private static List<String> names(ClassView type) {
        return constants(type).orElseThrow().toList();
    }

    @Test
    void saysWhichMethodIsNotThere() {
        assertThatThrownBy(() -> ByName.call(String.class, "getClassSchema"))
                .isInstanceOf(TypeNotPresentException.class)
                .hasMessage("Type java.lang.String.getClassSchema() not present");
    }
}
