package dev.concordat.testkit.law;

import dev.concordat.api.FactId;
import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.model.RoleLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How a history says that keys stand for one thing, and takes that back. Not thread-safe. */
final class Merging {
    /** Few keys, so that merges meet. */
    static final int KEYS = 4;

    private final Story story;
    private final Optional<IdentityMerge> mechanism;

    Merging(Story story) {
        this.story = story;
        this.mechanism = mechanism(story.cast());
    }

    /** The merges a history of the fact can show: both keys are named, each by one field. */
    static Optional<IdentityMerge> mechanism(Cast cast) {
        return cast.handled(IdentityMerge.class)
                .filter(one -> cast.missing(one).isEmpty())
                .filter(one -> cast.contract().businessKey().size() == 1)
                .filter(one -> fields(cast.writer(one.by()), cast, one).size() == 2)
                .filter(one -> cast.fact().keys() >= KEYS)
                .findFirst();
    }

    boolean isPossible() {
        return mechanism.isPresent();
    }

    /** The fields that name the two keys, that of the survivor first. */
    private static List<String> fields(FactWriter writer, Cast cast, IdentityMerge merge) {
        List<String> fields = new ArrayList<>(
                Taking.keys(writer, cast.fact()).map(Map::keySet).orElse(Set.of()));
        merge.survivor().filter(fields::remove).ifPresent(survivor -> fields.add(0, survivor));
        return fields;
    }

    int merge(int survivor, int absorbed) {
        return add(mechanism.orElseThrow().by(), survivor, absorbed, Set.of(), Optional.empty());
    }

    int unmerge(int merge, int survivor, int absorbed) {
        return add(
                mechanism.orElseThrow().unmergedBy().orElseThrow(),
                survivor,
                absorbed,
                Set.of(merge),
                Optional.of(story.draftOf(merge)));
    }

    private int add(FactId fact, int survivor, int absorbed, Set<Integer> needs, Optional<Draft> of) {
        Cast cast = story.cast();
        FactWriter writer = cast.writer(fact);
        Draft draft = story.promptDraft(story.count() + 1_000);
        List<String> fields = fields(writer, cast, mechanism.orElseThrow());
        List<JsonNode> keys = List.of(
                cast.fact().key(survivor).get(0), cast.fact().key(absorbed).get(0));
        for (int at = 0; at < Math.min(fields.size(), keys.size()); at++) {
            draft.with(fields.get(at), keys.get(at));
        }
        of.ifPresent(merge -> nameMerge(draft, writer, merge));
        String words = cast.fact().keyInWords(survivor) + " and " + cast.fact().keyInWords(absorbed);
        return story.add(writer, draft.saying(" of " + words), needs);
    }

    /** An unmerge that has a field of the name of the merge's own key names the merge by it. */
    private void nameMerge(Draft draft, FactWriter writer, Draft merge) {
        FactWriter merging = story.cast().writer(mechanism.orElseThrow().by());
        List<JsonNode> key = merging.key(merge.key);
        for (int part = 0; part < key.size(); part++) {
            RoleLocation place = merging.contract().businessKey().get(part);
            JsonNode value = key.get(part);
            FactWriter.inPayload(place)
                    .filter(path -> writer.field(path).isPresent())
                    .ifPresent(path -> draft.with(path, value));
        }
    }
}
