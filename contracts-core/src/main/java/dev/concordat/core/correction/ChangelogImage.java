package dev.concordat.core.correction;

import dev.concordat.api.correction.ChangelogEntries;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.ReadFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One entry of a changelog, taken apart: what it does, and the row it does that to. An image before an update is another fact
 * than the insert of its row, with an id and clocks of its own; the row is what both say.
 *
 * @param kind puts the row in, or takes it out
 * @param row the payload without operation, event id, sequence and the clocks of the entry
 */
record ChangelogImage(RecordKind kind, JsonNode row) {
    /** What an entry says of itself; from when to when a row holds is said of the row. */
    private static final Set<Role> OF_THE_ENTRY =
            Set.of(Role.EVENT_ID, Role.SEQUENCE, Role.OCCURRED_AT, Role.RECORDED_AT, Role.PUBLISHED_AT);

    /** Empty if the contract states no changelog. */
    static Optional<ChangelogImage> of(SemanticContract contract, ReadFact read) {
        return contract.corrections().stream()
                .flatMap(one -> one instanceof ChangelogEntries entries ? Stream.of(entries) : Stream.empty())
                .findFirst()
                .map(entries -> new ChangelogImage(kind(entries, read), row(contract, entries, read.payload())));
    }

    private static RecordKind kind(ChangelogEntries entries, ReadFact read) {
        return read.texts(entries.operation()).stream()
                        .anyMatch(Set.of(entries.updateBefore(), entries.delete())::contains)
                ? RecordKind.TAKES_OUT
                : RecordKind.STATES;
    }

    private static JsonNode row(SemanticContract contract, ChangelogEntries entries, JsonNode payload) {
        List<String> paths = new ArrayList<>(List.of(entries.operation()));
        contract.roles().forEach((role, place) -> {
            if (OF_THE_ENTRY.contains(role) && place instanceof RoleLocation.InPayload field) {
                paths.add(field.path());
            }
        });
        JsonNode row = payload.deepCopy();
        paths.forEach(path -> remove(row, path));
        return row;
    }

    private static void remove(JsonNode from, String path) {
        int dot = path.indexOf('.');
        if (dot >= 0) {
            remove(from.path(path.substring(0, dot)), path.substring(dot + 1));
        } else if (from instanceof ObjectNode object) {
            object.remove(path);
        }
    }
}
