package dev.concordat.core.derive;

import java.util.List;
import java.util.Optional;

/** Where the members of a loaded class come from. The only place that knows which kinds of classes there are. */
interface MemberSource {
    /** Says what the class is, in words that follow "but was", if its members cannot be known; empty if they can. */
    Optional<String> obstacle();

    List<MemberView> members();

    static MemberSource of(Class<?> type) {
        if (type.isRecord()) {
            return ObjectForm.hidden(type)
                    .or(() -> ReflectedAlternatives.obstacle(type))
                    .<MemberSource>map(NoMembers::new)
                    .orElseGet(() -> new RecordMembers(type));
        }
        try {
            return ofAnother(type);
        } catch (LinkageError | TypeNotPresentException e) {
            return new NoMembers("a class that needs another one which is not on the class path (" + e + ")");
        }
    }

    private static MemberSource ofAnother(Class<?> type) {
        Optional<String> obstacle = ObjectForm.obstacle(type);
        if (obstacle.isPresent()) {
            return new NoMembers(obstacle.get());
        }
        MemberSource source = source(type);
        return source.members().isEmpty() && ReflectedAlternatives.of(type).isEmpty()
                ? new NoMembers(ObjectForm.withoutMembers(type))
                : source;
    }

    private static MemberSource source(Class<?> type) {
        if (AvroMembers.apply(type)) {
            return new AvroMembers(type);
        }
        if (ProtobufMembers.apply(type)) {
            return new ProtobufMembers(type);
        }
        return new PropertyMembers(type);
    }
}
