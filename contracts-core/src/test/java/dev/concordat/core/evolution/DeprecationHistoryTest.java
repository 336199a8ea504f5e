package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.ending;
import static dev.concordat.core.evolution.EvolutionSample.history;
import static dev.concordat.core.evolution.EvolutionSample.published;
import static dev.concordat.core.evolution.EvolutionSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Stage;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ShapeChangeRule;
import dev.concordat.core.store.ContractStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeprecationHistoryTest {
    private static final Optional<String> NOTE = Optional.of("note");
    private static final SemanticContract LIVING =
            contract("1.0.0", text("note")).build();
    private static final SemanticContract ENDING = ending("1.1.0");

    private static SemanticContract ending(String version) {
        return contract(version, EvolutionSample.ending(text("note"), "2025-01-01", "2026-04-01", "nobody reads it"))
                .build();
    }

    private static DeprecationHistory in(History history) {
        return new DeprecationHistory(history, ContractStore.empty().platform());
    }

    private static Optional<LocalDate> since(History history, SemanticContract upTo) {
        return in(history).announced(NOTE, upTo).map(DeprecationHistory.Announced::published);
    }

    @Test
    void countsFromTheFirstVersionThatAnnounces() {
        History history = history(
                published("2026-01-01", LIVING),
                published("2026-02-01", ENDING),
                published("2026-03-01", ending("1.2.0")));

        assertThat(since(history, ending("1.2.0"))).contains(LocalDate.parse("2026-02-01"));
        assertThat(since(history, LIVING)).isEmpty();
    }

    @Test
    void countsFromTheEarlierDayIfTheHistoryContradictsItself() {
        History history = history(
                published("2026-01-01", LIVING),
                published("2026-03-01", ENDING),
                published("2026-02-01", ending("1.2.0")));

        assertThat(since(history, ending("1.2.0"))).contains(LocalDate.parse("2026-02-01"));
    }

    @Test
    void forgetsAnAnnouncementThatALaterVersionDoesNotRepeat() {
        SemanticContract silent = contract("1.2.0", text("note")).build();
        History history = history(
                published("2026-02-01", ENDING),
                published("2026-03-01", silent),
                published("2026-04-01", ending("1.3.0")));

        assertThat(since(history, silent)).isEmpty();
        assertThat(since(history, ending("1.3.0"))).contains(LocalDate.parse("2026-04-01"));
    }

    @Test
    void endsWithTheLaterOfSunsetAndNotice() {
        DeprecationHistory early = in(history(published("2026-01-01", ENDING)));
        DeprecationHistory late = in(history(published("2026-01-02", ENDING)));

        // 90 days after 2026-01-01 is 2026-04-01, the sunset itself.
        assertThat(early.end(early.announced(NOTE, ENDING).orElseThrow(), ENDING))
                .isEqualTo("2026-04-01");
        assertThat(late.end(late.announced(NOTE, ENDING).orElseThrow(), ENDING)).isEqualTo("2026-04-02");
    }

    @Test
    void takesTheNoticeOfTheContractBeforeThatOfThePlatform() {
        SemanticContract promising = contract("1.0.0")
                .deprecationPolicy(new DeprecationPromises(Map.of(Stage.ACTIVE, Duration.ofDays(7)), false))
                .build();

        assertThat(in(history()).noticeOf(promising)).isEqualTo(Duration.ofDays(7));
        assertThat(in(history()).noticeOf(LIVING)).isEqualTo(Duration.ofDays(90));
    }

    @Test
    void licensesOnlyTheRemovalOfWhatWasAnnounced() {
        DeprecationHistory ends = in(history(published("2026-01-01", ENDING)));
        Change removal = change(ShapeChangeRule.FIELD_REMOVED, "note");

        assertThat(ends.licence(removal, ENDING, LocalDate.parse("2026-03-31"))).isEmpty();
        assertThat(ends.licence(removal, ENDING, LocalDate.parse("2026-04-01")).map(Licence::inWords))
                .contains("its end was announced on 2026-01-01 for 2026-04-01");
        assertThat(ends.licence(
                        change(ShapeChangeRule.OPTIONAL_FIELD_REMOVED, "note"), ENDING, LocalDate.parse("2026-04-01")))
                .isPresent();
        assertThat(ends.licence(change(ShapeChangeRule.TYPE_CHANGED, "note"), ENDING, LocalDate.parse("2026-04-01")))
                .isEmpty();
        assertThat(ends.licence(
                        change(ShapeChangeRule.FIELD_REMOVED, "invoiceId"), ENDING, LocalDate.parse("2026-04-01")))
                .isEmpty();
    }

    @Test
    void endsWhatWasNotAnnouncedAWholeNoticeFromToday() {
        DeprecationHistory ends = in(history(published("2026-01-01", ENDING)));

        assertThat(ends.earliestEnd(
                        change(ShapeChangeRule.FIELD_REMOVED, "invoiceId"), ENDING, LocalDate.parse("2026-06-01")))
                .isEqualTo("2026-08-30");
        assertThat(ends.earliestEnd(
                        change(ShapeChangeRule.FIELD_REMOVED, "note"), ENDING, LocalDate.parse("2026-06-01")))
                .isEqualTo("2026-04-01");
    }

    @Test
    void takesTheNearestAnnouncementAroundAField() {
        Field line = Field.required("line", new dev.concordat.api.model.ObjectType(java.util.List.of(text("sku"))));
        SemanticContract whole = contract("1.0.0", EvolutionSample.ending(line, "2026-01-01", "2026-07-01", "moved"))
                .deprecation(EvolutionSample.notice("2026-01-01", "2026-09-01", "moved"))
                .build();
        DeprecationHistory ends = in(history(published("2026-01-01", whole)));

        assertThat(ends.announcedAround(Optional.of("line.sku"), whole)
                        .orElseThrow()
                        .notice()
                        .sunset())
                .isEqualTo("2026-07-01");
        assertThat(ends.announcedAround(Optional.of("invoiceId"), whole)
                        .orElseThrow()
                        .notice()
                        .sunset())
                .isEqualTo("2026-09-01");
    }

    private static Change change(ShapeChangeRule rule, String field) {
        return new Change(rule, EvolutionSample.FACT.toString(), Optional.of(field), "field", "text", "");
    }
}
