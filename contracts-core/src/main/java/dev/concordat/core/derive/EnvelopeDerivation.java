package dev.concordat.core.derive;

import dev.concordat.api.Envelope;
import dev.concordat.api.EnvelopePreset;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads which roles sit in the envelope. */
final class EnvelopeDerivation {
    private static final Map<String, Role> ATTRIBUTES = Map.of(
            "eventId", Role.EVENT_ID,
            "occurredAt", Role.OCCURRED_AT,
            "publishedAt", Role.PUBLISHED_AT,
            "sequence", Role.SEQUENCE,
            "type", Role.TYPE,
            "correlation", Role.CORRELATION);

    private EnvelopeDerivation() {}

    static Map<Role, RoleLocation> roles(AnnotationView envelope) {
        Map<Role, RoleLocation> roles = new EnumMap<>(Role.class);
        String prefix = switch (envelope.constant("preset", EnvelopePreset.class)) {
            case NONE -> "";
            case CLOUD_EVENTS_KAFKA -> "ce_";
            case CLOUD_EVENTS_HTTP -> "ce-";
        };
        if (!prefix.isEmpty()) {
            roles.put(Role.EVENT_ID, new RoleLocation.InHeader(prefix + "id"));
            roles.put(Role.TYPE, new RoleLocation.InHeader(prefix + "type"));
            roles.put(Role.OCCURRED_AT, new RoleLocation.InHeader(prefix + "time"));
        }
        roles.putAll(named(envelope));
        return roles;
    }

    /** Only those that are named one by one, not those of a preset. */
    static Map<Role, RoleLocation> named(AnnotationView envelope) {
        Map<Role, RoleLocation> roles = new EnumMap<>(Role.class);
        ATTRIBUTES.forEach(
                (attribute, role) -> location(envelope, attribute).ifPresent(location -> roles.put(role, location)));
        return roles;
    }

    static Optional<RoleLocation> businessKey(AnnotationView envelope) {
        return location(envelope, "businessKey");
    }

    static Optional<String> channel(AnnotationView envelope) {
        return envelope.statedText("channel");
    }

    private static Optional<RoleLocation> location(AnnotationView envelope, String attribute) {
        return envelope.statedText(attribute)
                .map(text -> text.equals(Envelope.RECORD_KEY)
                        ? new RoleLocation.InRecordKey()
                        : new RoleLocation.InHeader(text));
    }
}
