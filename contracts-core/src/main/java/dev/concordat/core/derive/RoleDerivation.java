package dev.concordat.core.derive;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.EventId;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.PublishedAt;
import dev.concordat.api.RecordedAt;
import dev.concordat.api.Sequence;
import dev.concordat.api.ValidFrom;
import dev.concordat.api.ValidTo;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.NearestName;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the members that carry a role: business key, event id, clocks. Not thread-safe. */
final class RoleDerivation {
    private static final Map<Class<? extends Annotation>, Role> ROLES = roles();

    private final List<PayloadMember> members;
    private final Map<String, Field> fields;
    private final Problems problems;

    RoleDerivation(List<PayloadMember> members, List<Field> fields, Problems problems) {
        this.members = members;
        this.fields = Field.byPath(fields);
        this.problems = problems;
    }

    private static Map<Class<? extends Annotation>, Role> roles() {
        Map<Class<? extends Annotation>, Role> roles = new LinkedHashMap<>();
        roles.put(EventId.class, Role.EVENT_ID);
        roles.put(OccurredAt.class, Role.OCCURRED_AT);
        roles.put(ValidFrom.class, Role.VALID_FROM);
        roles.put(ValidTo.class, Role.VALID_TO);
        roles.put(RecordedAt.class, Role.RECORDED_AT);
        roles.put(PublishedAt.class, Role.PUBLISHED_AT);
        roles.put(Sequence.class, Role.SEQUENCE);
        return roles;
    }

    List<String> businessKey() {
        List<String> paths = new ArrayList<>();
        for (PayloadMember member : members) {
            member.annotations()
                    .find(BusinessKey.class)
                    .flatMap(one -> path(member, one))
                    .ifPresent(paths::add);
        }
        return paths;
    }

    Map<Role, RoleLocation> locations() {
        Map<Role, RoleLocation> found = new LinkedHashMap<>();
        for (PayloadMember member : members) {
            ROLES.forEach((type, role) -> member.annotations()
                    .find(type)
                    .flatMap(one -> path(member, one))
                    .ifPresent(path -> put(found, role, new RoleLocation.InPayload(path), member.place())));
        }
        return found;
    }

    void put(Map<Role, RoleLocation> found, Role role, RoleLocation location, String place) {
        RoleLocation before = found.putIfAbsent(role, location);
        if (before != null && !before.equals(location)) {
            problems.error(
                    DeclarationRule.ROLE_STATED_TWICE,
                    place,
                    "expected one place for role " + role.id() + ", but " + location + " and " + before + " claim it",
                    "keep one of the two");
        }
    }

    /** Where inside a member the value sits: the member itself, or what its annotation's {@code at} names. */
    Optional<String> path(PayloadMember member, AnnotationView annotation) {
        Optional<String> inside = annotation.statedText("at");
        if (inside.isEmpty()) {
            return Optional.of(member.path());
        }
        // Of a list, what follows the element: [].invoiceId.
        String path = member.path() + (inside.get().startsWith("[") ? "" : ".") + inside.get();
        if (fields.containsKey(path)) {
            return Optional.of(path);
        }
        problems.error(
                DeclarationRule.NAME_INVALID,
                member.place() + ", attribute at",
                "expected a path inside the member, but was \"" + inside.get() + "\"; "
                        + NearestName.hint(inside.get(), inside(member)),
                "name a field of the payload, in payload spelling");
        return Optional.empty();
    }

    private List<String> inside(PayloadMember member) {
        return fields.keySet().stream()
                .filter(path -> Field.isInside(path, member.path()))
                .map(path -> path.substring(member.path().length()))
                .map(path -> path.startsWith(".") ? path.substring(1) : path)
                .toList();
    }
}
