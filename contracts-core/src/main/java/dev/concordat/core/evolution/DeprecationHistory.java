package dev.concordat.core.evolution;

import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ShapeChangeRule;
import dev.concordat.core.store.Published;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was announced to end, and since when: an announcement counts from the first published version that carries it
 * without a break, whatever the file says of itself.
 */
final class DeprecationHistory {
    private static final Set<ShapeChangeRule> REMOVALS =
            Set.of(ShapeChangeRule.FIELD_REMOVED, ShapeChangeRule.OPTIONAL_FIELD_REMOVED);

    private final History history;
    private final PlatformDefaults platform;

    /**
     * An announcement as the history shows it.
     *
     * @param notice what was announced last
     * @param published the day from which it counts
     */
    record Announced(DeprecationNotice notice, LocalDate published) {}

    DeprecationHistory(History history, PlatformDefaults platform) {
        this.history = history;
        this.platform = platform;
    }

    /** The notice a contract promises; 90 days if it and the platform say nothing. */
    Duration noticeOf(SemanticContract contract) {
        return contract.deprecationPolicy()
                .flatMap(policy -> policy.noticeOf(contract.stage()))
                .or(() -> platform.noticeOf(contract.stage()))
                .orElse(PlatformDefaults.LEAST_NOTICE);
    }

    /** What is announced of a field in the versions up to one; empty if the last of them announces nothing. */
    Optional<Announced> announced(Optional<String> field, SemanticContract upTo) {
        List<Published<SemanticContract>> versions = history.versions().stream()
                .filter(one -> one.document().version().compareTo(upTo.version()) <= 0)
                .toList();
        Optional<Announced> announced = Optional.empty();
        for (Published<SemanticContract> one : versions) {
            Optional<DeprecationNotice> notice = noticeIn(field, one.document());
            Optional<Announced> before = announced;
            LocalDate day = History.day(one);
            announced = notice.map(stated -> new Announced(
                    stated,
                    before.map(Announced::published)
                            .filter(former -> former.isBefore(day))
                            .orElse(day)));
        }
        return announced;
    }

    /** What is announced of a field, of what it is in, or of the fact as a whole: the nearest counts. */
    Optional<Announced> announcedAround(Optional<String> field, SemanticContract upTo) {
        List<Optional<String>> places = new ArrayList<>();
        field.ifPresent(path -> upTo.fieldsByPath().keySet().stream()
                .filter(outer -> ReliedPaths.isIn(path, outer))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(outer -> places.add(Optional.of(outer))));
        places.add(Optional.empty());
        return places.stream().flatMap(place -> announced(place, upTo).stream()).findFirst();
    }

    static Optional<DeprecationNotice> noticeIn(Optional<String> field, SemanticContract contract) {
        return field.isEmpty()
                ? contract.deprecation()
                : contract.field(field.get()).flatMap(Field::deprecation);
    }

    /** The first day on which what is announced may be gone. */
    LocalDate end(Announced announced, SemanticContract contract) {
        LocalDate noticed = announced.published().plusDays(noticeOf(contract).toDays());
        LocalDate sunset = announced.notice().sunset();
        return sunset.isBefore(noticed) ? noticed : sunset;
    }

    LocalDate earliestEnd(Change change, SemanticContract before, LocalDate today) {
        return announcedAround(change.field(), before)
                .map(announced -> end(announced, before))
                .orElseGet(() -> today.plusDays(noticeOf(before).toDays()));
    }

    /** Why something may be gone: its end was announced, and the notice has passed. */
    Optional<Licence> licence(Change change, SemanticContract before, LocalDate today) {
        if (!(change.rule() instanceof ShapeChangeRule rule) || !REMOVALS.contains(rule)) {
            return Optional.empty();
        }
        return announcedAround(change.field(), before)
                .filter(announced -> !today.isBefore(end(announced, before)))
                .map(announced -> new Licence(
                        Licence.Kind.ANNOUNCED,
                        "its end was announced on " + announced.published() + " for "
                                + announced.notice().sunset()));
    }
}
