package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.correction.IdentityMerge;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergingTest {
    private static Cast cast(SemanticContract contract, SemanticContract... later) {
        return Shop.laws(contract, List.of(later), Projection.code(Saints.Merged::new), new LawSettings(1, 1))
                .cast();
    }

    private static SemanticContract merged(Optional<String> survivor) {
        return Shop.fact(new IdentityMerge(Shop.MERGED, Optional.of(Shop.UNMERGED), survivor, List.of()));
    }

    private static JsonNode json(Story story, int item) {
        return JsonMapper.shared().readTree(story.record(item).sent().payload());
    }

    @Test
    void namesTheSurvivorAndLaterTheMerge() {
        Cast cast = cast(merged(Optional.of("kept")), Shop.merge(Shop.MERGED), Shop.merge(Shop.UNMERGED));
        Story story = new Story(cast, 1, 5);
        Merging merging = new Merging(story);

        int merge = merging.merge(2, 1);
        int other = merging.merge(0, 3);
        int unmerge = merging.unmerge(merge, 2, 1);

        assertThat(json(story, merge).path("kept").asString()).isEqualTo("item-3");
        assertThat(json(story, merge).path("given").asString()).isEqualTo("item-2");
        assertThat(story.record(merge).what()).startsWith("items-merged ").endsWith(" of item-3 and item-2");
        assertThat(json(story, merge).path("number"))
                .isNotEqualTo(json(story, other).path("number"));
        assertThat(json(story, unmerge).path("number"))
                .isEqualTo(json(story, merge).path("number"));
    }

    @Test
    void needsTwoFieldsForOneKeyAndFourKeys() {
        SemanticContract contract = merged(Optional.of("kept"));
        SemanticContract.Builder few = SemanticContract.builder();
        few.from(Shop.sized(contract.corrections().get(0))).businessKey(List.of(new RoleLocation.InPayload("size")));

        assertThat(Merging.mechanism(cast(contract, Shop.merge(Shop.MERGED), Shop.merge(Shop.UNMERGED))))
                .isPresent();
        assertThat(Merging.mechanism(cast(contract, Shop.merge(Shop.MERGED)))).isEmpty();
        assertThat(Merging.mechanism(cast(contract, Shop.later(Shop.MERGED), Shop.later(Shop.UNMERGED))))
                .isEmpty();
        assertThat(Merging.mechanism(cast(few.build(), Shop.merge(Shop.MERGED), Shop.merge(Shop.UNMERGED))))
                .isEmpty();
        assertThat(Merging.mechanism(cast(
                        Shop.sized(contract.corrections().get(0)), Shop.merge(Shop.MERGED), Shop.merge(Shop.UNMERGED))))
                .isEmpty();
    }
}
