package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.dependent;
import static dev.concordat.core.evolution.EvolutionSample.ending;
import static dev.concordat.core.evolution.EvolutionSample.expectation;
import static dev.concordat.core.evolution.EvolutionSample.history;
import static dev.concordat.core.evolution.EvolutionSample.notice;
import static dev.concordat.core.evolution.EvolutionSample.published;
import static dev.concordat.core.evolution.EvolutionSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Stage;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.Standing;
import dev.concordat.core.finding.DeprecationRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each rule, and the day before or after, on which there is nothing to say. */
class DeprecationProtocolTest {
    private static final String PLACE = "billing/invoice-issued 1.2.0, field note: ";

    private static String found(
            String today, History history, SemanticContract.Builder contract, Dependent... dependents) {
        return EvolutionCheck.of(history, List.of(dependents), contract.build(), LocalDate.parse(today))
                .report()
                .findings()
                .where(finding -> finding.rule() instanceof DeprecationRule)
                .toString();
    }

    private static Field ends(String sunset) {
        return ending(text("note"), "2025-01-01", sunset, "nobody reads it");
    }

    private static History of(SemanticContract.Builder first, String day, SemanticContract.Builder second) {
        return history(published("2025-12-01", first.build()), published(day, second.build()));
    }

    /** A note that lived since 2025-12-01, and was announced to end on a day in a later version. */
    private static History announced(String day, String sunset) {
        return of(contract("1.0.0", text("note")), day, contract("1.1.0", ends(sunset)));
    }

    // ---- what is gone

    @Test
    void findsWhatIsGoneAlthoughItsEndWasNeverAnnounced() {
        History history =
                history(published("2025-12-01", contract("1.1.0", text("note")).build()));

        assertThat(found("2026-06-01", history, contract("1.2.0")))
                .isEqualTo(
                        "[removed-while-active] " + PLACE
                                + "expected an end that was announced, but 1.1.0 has the field without one\n"
                                + "  fix: put it back with @Deprecation, sunset 2026-08-30 or later; or publish 2.0.0 beside it");
        assertThat(found("2026-06-01", history, contract("1.2.0", text("note"))))
                .isEmpty();
    }

    @Test
    void keepsAFieldUntilTheDayOfItsSunset() {
        History history = announced("2026-01-01", "2026-06-01");

        assertThat(found("2026-05-31", history, contract("1.2.0")))
                .isEqualTo("[removed-before-sunset] " + PLACE
                        + "expected the field until 2026-06-01, as was announced, but it is gone on 2026-05-31\n"
                        + "  fix: put it back until 2026-06-01");
        assertThat(found("2026-06-01", history, contract("1.2.0"))).isEmpty();
    }

    @Test
    void saysTheDayOfTheNoticeIfThatIsLaterThanTheSunset() {
        assertThat(found("2026-01-31", announced("2026-01-01", "2026-02-01"), contract("1.2.0")))
                .endsWith("fix: put it back until 2026-04-01");
    }

    @Test
    void countsTheNoticeFromThePublishedAnnouncementAndNotFromWhatTheFileSays() {
        // The file says that the note is deprecated since 2025-01-01.
        History history = announced("2026-03-03", "2026-04-01");

        assertThat(found("2026-05-31", history, contract("1.2.0")))
                .isEqualTo("[removed-before-notice] " + PLACE + "expected the field until 2026-06-01, P90D after its"
                        + " end was first published on 2026-03-03, but it is gone on 2026-05-31\n"
                        + "  fix: put it back until 2026-06-01");
        assertThat(found("2026-06-01", history, contract("1.2.0"))).isEmpty();
    }

    @Test
    void countsFromTheFirstOfSeveralVersionsThatAnnounce() {
        History history = history(
                published("2025-12-01", contract("1.0.0", text("note")).build()),
                published("2026-01-01", contract("1.1.0", ends("2026-04-01")).build()),
                published("2026-03-30", contract("1.1.1", ends("2026-04-01")).build()));

        assertThat(found("2026-04-01", history, contract("1.2.0"))).isEmpty();
    }

    @Test
    void countsAnAnnouncementAnewThatWasInterrupted() {
        History history = history(
                published("2025-12-01", contract("1.0.0", ends("2026-04-01")).build()),
                published("2026-01-01", contract("1.0.1", text("note")).build()),
                published("2026-03-03", contract("1.1.0", ends("2026-04-01")).build()));

        assertThat(found("2026-05-31", history, contract("1.2.0"))).startsWith("[removed-before-notice] ");
        assertThat(found("2026-06-01", history, contract("1.2.0"))).isEmpty();
    }

    @Test
    void keepsToTheNoticeOfTheContract() {
        SemanticContract.Builder announcing = contract("1.1.0", ends("2026-01-02"))
                .deprecationPolicy(new DeprecationPromises(Map.of(Stage.ACTIVE, Duration.ofDays(10)), false));
        History history = of(contract("1.0.0", text("note")), "2026-01-01", announcing);

        assertThat(found("2026-01-10", history, contract("1.2.0")))
                .contains("expected the field until 2026-01-11, P10D after its end was first published");
        assertThat(found("2026-01-11", history, contract("1.2.0"))).isEmpty();
    }

    @Test
    void namesOnlyTheOutermostOfWhatIsGone() {
        Field address = Field.required("address", new ObjectType(List.of(text("street"), text("city"))));
        Field addressLine = text("addressLine");
        History history = history(
                published("2025-12-01", contract("1.1.0", address, addressLine).build()));

        assertThat(found("2026-06-01", history, contract("1.2.0")))
                .contains("field address: ", "field addressLine: ")
                .doesNotContain("address.");
    }

    @Test
    void letsGoWhatIsInsideSomethingThatEnds() {
        Field whole = Field.required("address", new ObjectType(List.of(text("street"), text("city"))));
        Field part = Field.required("address", new ObjectType(List.of(text("street"))));
        History history = of(
                contract("1.0.0", whole),
                "2026-01-01",
                contract("1.1.0", ending(whole, "2026-01-01", "2026-06-01", "nobody reads it")));

        assertThat(found(
                        "2026-05-31",
                        history,
                        contract("1.2.0", ending(part, "2026-01-01", "2026-06-01", "nobody reads it"))))
                .isEqualTo("[removed-before-sunset] billing/invoice-issued 1.2.0, field address.city: expected the"
                        + " field until 2026-06-01, as was announced, but it is gone on 2026-05-31\n"
                        + "  fix: put it back until 2026-06-01");
        assertThat(found(
                        "2026-06-01",
                        history,
                        contract("1.2.0", ending(part, "2026-01-01", "2026-06-01", "nobody reads it"))))
                .isEmpty();
    }

    @Test
    void letsAFieldGoWithTheWholeFact() {
        SemanticContract.Builder ending =
                contract("1.1.0", text("note")).deprecation(notice("2026-01-01", "2026-06-01", "nobody reads it"));
        History history = of(contract("1.0.0", text("note")), "2026-01-01", ending);
        SemanticContract.Builder without =
                contract("1.2.0").deprecation(notice("2026-01-01", "2026-06-01", "nobody reads it"));

        assertThat(found("2026-05-31", history, without)).startsWith("[removed-before-sunset] ");
        assertThat(found("2026-06-01", history, without)).isEmpty();
    }

    @Test
    void letsANewMajorVersionLeaveOutWhatItWants() {
        assertThat(found("2026-01-02", announced("2026-01-01", "2026-06-01"), contract("2.0.0")))
                .isEmpty();
        assertThat(found("2026-01-02", announced("2026-01-01", "2026-06-01"), contract("2.0.0", text("note"))))
                .isEmpty();
    }

    @Test
    void warnsOnlyWhereNobodyWasPromisedANotice() {
        SemanticContract.Builder young = contract("1.1.0", text("note")).stage(Stage.EXPERIMENTAL);
        History history = history(published("2025-12-01", young.build()));
        SemanticContract.Builder without = contract("1.2.0").stage(Stage.EXPERIMENTAL);

        assertThat(found("2026-06-01", history, without)).startsWith("[removed-while-active, warning] ");

        History promised = history(published(
                "2025-12-01",
                young.deprecationPolicy(new DeprecationPromises(Map.of(Stage.EXPERIMENTAL, Duration.ofDays(10)), false))
                        .build()));
        assertThat(found("2026-06-01", promised, without))
                .startsWith("[removed-while-active] ")
                .contains("sunset 2026-06-11 or later");
    }

    // ---- what is announced

    @Test
    void findsAnAnnouncementWithLessThanTheNotice() {
        History history =
                history(published("2025-12-01", contract("1.1.0", text("note")).build()));

        assertThat(found("2026-03-03", history, contract("1.2.0", ends("2026-05-31"))))
                .isEqualTo("[announced-too-late] " + PLACE + "expected a sunset on 2026-06-01 or later, P90D after the"
                        + " announcement is published, but it is 2026-05-31\n"
                        + "  fix: set sunset to 2026-06-01");
        assertThat(found("2026-03-03", history, contract("1.2.0", ends("2026-06-01"))))
                .isEmpty();
    }

    @Test
    void announcesForTheFactAsAWhole() {
        History history = history(published("2025-12-01", contract("1.1.0").build()));

        assertThat(found(
                        "2026-03-03",
                        history,
                        contract("1.2.0").deprecation(notice("2026-03-03", "2026-05-31", "nobody reads it"))))
                .startsWith("[announced-too-late] billing/invoice-issued 1.2.0: expected a sunset on 2026-06-01");
    }

    @Test
    void findsASunsetThatMovedEarlierWithoutANewNotice() {
        History history = announced("2026-01-01", "2026-12-01");

        assertThat(found("2026-03-03", history, contract("1.2.0", ends("2026-05-31"))))
                .isEqualTo("[sunset-moved-before-notice] " + PLACE + "expected the sunset to stay on 2026-12-01, or to"
                        + " move to 2026-06-01 at the earliest, but it is 2026-05-31\n"
                        + "  fix: leave the sunset on 2026-12-01, or set it to 2026-06-01 or later");
        assertThat(found("2026-03-03", history, contract("1.2.0", ends("2026-06-01"))))
                .isEmpty();
        assertThat(found("2026-11-30", history, contract("1.2.0", ends("2026-12-01"))))
                .isEmpty();
        assertThat(found("2026-11-30", history, contract("1.2.0", ends("2026-12-02"))))
                .isEmpty();
    }

    @Test
    void findsAnAnnouncementThatIsDropped() {
        assertThat(found("2026-03-03", announced("2026-01-01", "2026-12-01"), contract("1.2.0", text("note"))))
                .isEqualTo("[announcement-dropped, warning] " + PLACE
                        + "expected the end that 1.1.0 announces for 2026-12-01, but there is none\n"
                        + "  fix: repeat @Deprecation; if it is to stay after all, tell those who are moving");

        History whole = history(published(
                "2025-12-01",
                contract("1.1.0")
                        .deprecation(notice("2026-01-01", "2026-12-01", "nobody reads it"))
                        .build()));
        assertThat(found("2026-03-03", whole, contract("1.2.0")))
                .startsWith("[announcement-dropped, warning] billing/invoice-issued 1.2.0: expected the end that");
    }

    @Test
    void findsWhatIsBornDeprecated() {
        History history = history(published("2025-12-01", contract("1.1.0").build()));

        assertThat(found("2026-03-03", history, contract("1.2.0", ends("2026-12-01"))))
                .isEqualTo("[born-deprecated, warning] " + PLACE
                        + "expected it to live before its end is announced, but no version before has it\n"
                        + "  fix: leave it out, or publish it without @Deprecation");
        assertThat(found(
                        "2026-03-03",
                        history(),
                        contract("1.2.0").deprecation(notice("2026-03-03", "2026-12-01", "nobody reads it"))))
                .startsWith("[born-deprecated, warning] billing/invoice-issued 1.2.0: expected it to live");
    }

    @Test
    void takesWhatAnEarlierVersionHadForKnown() {
        History history = of(contract("1.0.0", text("note")), "2026-01-01", contract("1.1.0"));

        assertThat(found("2026-03-03", history, contract("1.2.0", ends("2026-12-01"))))
                .doesNotContain("born-deprecated");
    }

    @Test
    void findsWhatIsStillThereAfterItsSunset() {
        History history = announced("2026-01-01", "2026-06-01");

        assertThat(found("2026-06-02", history, contract("1.2.0", ends("2026-06-01"))))
                .isEqualTo("[past-sunset, warning] " + PLACE
                        + "expected it to be gone since 2026-06-01, but it is still there on 2026-06-02\n"
                        + "  fix: remove it in the next version, or announce a later sunset");
        assertThat(found("2026-06-01", history, contract("1.2.0", ends("2026-06-01"))))
                .isEmpty();
    }

    @Test
    void doesNotCallPastWhatMustStayUntilItsNoticeIsOver() {
        History history = announced("2026-03-03", "2026-04-01");

        assertThat(found("2026-05-31", history, contract("1.2.0", ends("2026-04-01"))))
                .isEmpty();
        assertThat(found("2026-06-01", history, contract("1.2.0", ends("2026-04-01"))))
                .startsWith("[past-sunset, warning] ");
    }

    // ---- who relies on it

    private static ConsumerExpectation.Builder reading(String confirmed) {
        return expectation(text("note"))
                .confirmedOn(Optional.ofNullable(confirmed).map(LocalDate::parse));
    }

    private static String relied(Dependent dependent) {
        return found(
                "2026-03-03", announced("2026-01-01", "2026-12-01"), contract("1.2.0", ends("2026-12-01")), dependent);
    }

    @Test
    void findsWhoBeganToRelyOnWhatEnds() {
        assertThat(relied(dependent(reading("2026-03-01"), Standing.BINDING, "2026-01-02")))
                .isEqualTo("[new-reliance-on-deprecated, warning] " + PLACE + "finance/revenue (billed-amount) relies"
                        + " on it since 2026-01-02, although its end was announced on 2026-01-01\n"
                        + "  fix: ask finance-data (finance@shop.example) to rely on something else; you owe it no"
                        + " longer notice");
        assertThat(relied(dependent(reading("2026-03-01"), Standing.BINDING, "2026-01-01")))
                .isEmpty();
    }

    @Test
    void findsWhoHasNotRunItsTestSinceTheAnnouncement() {
        assertThat(relied(dependent(reading("2025-12-31"), Standing.BINDING, "2025-12-05")))
                .isEqualTo("[dependent-not-moved, warning] " + PLACE + "finance/revenue (billed-amount) relies on it"
                        + " and has not run its test since its end was announced on 2026-01-01\n"
                        + "  fix: tell finance-data (finance@shop.example); after 2026-12-01 silence is consent");
        assertThat(relied(dependent(reading("2026-01-01"), Standing.BINDING, "2025-12-05")))
                .isEmpty();
        assertThat(relied(dependent(reading(null), Standing.BINDING, "2025-12-05")))
                .startsWith("[dependent-not-moved, warning] ");
    }

    @Test
    void namesTheReplacementAndAnOwnerNobodyKnows() {
        Field replaced = ending(
                text("note"),
                new DeprecationNotice(
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-12-01"),
                        Optional.of("remark"),
                        Optional.empty(),
                        Optional.empty()));
        History history = of(contract("1.0.0", text("note")), "2026-01-01", contract("1.1.0", replaced));
        Dependent late = new Dependent(
                reading("2026-03-01").build(), Standing.BINDING, LocalDate.parse("2026-02-01"), Optional.empty());

        assertThat(found("2026-03-03", history, contract("1.2.0", replaced), late))
                .endsWith("fix: ask its owner to rely on remark; you owe it no longer notice");
    }

    @Test
    void asksOnlyWhoIsBoundAndReadsIt() {
        assertThat(relied(dependent(reading("2025-12-31"), Standing.STALE, "2025-12-05")))
                .isEmpty();
        assertThat(relied(dependent(
                        expectation().confirmedOn(LocalDate.parse("2025-12-31")), Standing.BINDING, "2025-12-05")))
                .isEmpty();
    }

    @Test
    void asksEverybodyIfTheWholeFactEnds() {
        History history = of(
                contract("1.0.0"),
                "2026-01-01",
                contract("1.1.0").deprecation(notice("2026-01-01", "2026-12-01", "nobody reads it")));

        assertThat(found(
                        "2026-03-03",
                        history,
                        contract("1.2.0").deprecation(notice("2026-01-01", "2026-12-01", "nobody reads it")),
                        dependent(
                                expectation().confirmedOn(LocalDate.parse("2025-12-31")),
                                Standing.BINDING,
                                "2025-12-05")))
                .startsWith("[dependent-not-moved, warning] billing/invoice-issued 1.2.0: finance/revenue");
    }
}
