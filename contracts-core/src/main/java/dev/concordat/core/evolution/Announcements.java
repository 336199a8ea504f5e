package dev.concordat.core.evolution;

import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.SemanticContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists what a version announces to end. */
final class Announcements {
    private final SemanticContract contract;
    private final DeprecationHistory ends;
    private final Surroundings surroundings;

    Announcements(SemanticContract contract, DeprecationHistory ends, Surroundings surroundings) {
        this.contract = contract;
        this.ends = ends;
        this.surroundings = surroundings;
    }

    /** The fact as a whole comes first. */
    List<Announcement> all() {
        return DeprecationProtocol.announcedPlaces(contract).stream()
                .map(this::announcement)
                .toList();
    }

    private Announcement announcement(Optional<String> field) {
        DeprecationNotice notice = DeprecationHistory.noticeIn(field, contract).orElseThrow();
        LocalDate published = ends.announced(field, contract)
                .map(DeprecationHistory.Announced::published)
                .orElse(surroundings.today());
        return new Announcement(
                field,
                notice,
                published,
                ends.end(new DeprecationHistory.Announced(notice, published), contract),
                surroundings.dependents().stream()
                        .filter(one -> field.isEmpty() || new ReliedPaths(one.expectation()).contain(field.get()))
                        .toList());
    }
}
