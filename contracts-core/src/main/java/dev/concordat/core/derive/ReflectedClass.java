package dev.concordat.core.derive;

import dev.concordat.api.Describes;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A loaded class.
 *
 * @param type the class
 */
record ReflectedClass(Class<?> type) implements ClassView {
    private static final String UNRECOGNIZED = "UNRECOGNIZED";

    /** Looks at a class as derivation does: a description stands for what it describes, a value type for what is generated. */
    static ClassView view(Class<?> type) {
        ReflectedClass itself = new ReflectedClass(ValueTypes.declaration(type));
        Describes description = itself.type().getAnnotation(Describes.class);
        return description == null ? itself : new DescribedClass(itself, described(description));
    }

    private static Optional<ClassView> described(Describes description) {
        try {
            // Not its view: a description that describes itself would have no end.
            return Optional.of(new ReflectedClass(ValueTypes.declaration(description.value())));
        } catch (TypeNotPresentException e) {
            return Optional.empty();
        }
    }

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
        Annotations own = ReflectedAnnotations.of(type);
        return isOpenInProtobuf() ? ImpliedAnnotations.openEnum(own) : own;
    }

    @Override
    public Annotations annotationsUpwards() {
        return annotations().and(ReflectedAnnotations.upwards(type));
    }

    @Override
    public boolean extendsNamed(String qualifiedName) {
        return Ancestry.has(type, qualifiedName);
    }

    @Override
    public Optional<MemberView> onlyValue() {
        return OnlyValue.of(type).map(value -> value.view().with(TypeBindings.inherited(type)));
    }

    @Override
    public Optional<Alternatives> alternatives() {
        return obstacle().isPresent()
                ? Optional.empty()
                : ReflectedAlternatives.of(type).map(ReflectedAlternatives::read);
    }

    @Override
    public Optional<String> severalForms() {
        return EnumForm.several(type);
    }

    private boolean isProtobufEnum() {
        return type.isEnum() && Ancestry.has(type, "com.google.protobuf.ProtocolMessageEnum");
    }

    /** Protobuf gives the enums that are open a constant for values they do not know. */
    private boolean isOpenInProtobuf() {
        return isProtobufEnum()
                && Arrays.stream(type.getFields())
                        .anyMatch(field -> field.getName().equals(UNRECOGNIZED));
    }

    @Override
    public Optional<String> obstacle() {
        return MemberSource.of(type).obstacle();
    }

    @Override
    public List<MemberView> members() {
        Map<String, TypeView> types = TypeBindings.inherited(type);
        return MemberSource.of(type).members().stream()
                .map(member -> member.with(types))
                .toList();
    }

    @Override
    public List<String> typeVariables() {
        return Arrays.stream(type.getTypeParameters())
                .map(ReflectedType::variable)
                .toList();
    }

    @Override
    public Optional<List<ConstantView>> constants() {
        if (!type.isEnum()) {
            return Optional.empty();
        }
        List<ConstantView> constants = Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .filter(field -> !(isProtobufEnum() && field.getName().equals(UNRECOGNIZED)))
                .map(field -> new ConstantView(field.getName(), ReflectedAnnotations.of(field)))
                .toList();
        return OnlyValue.of(type).map(value -> value.ofConstants(constants)).orElse(Optional.of(constants));
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
