package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.Stage;
import dev.concordat.core.adoption.BaselineFile;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.DemandRule;
import dev.concordat.core.finding.KnownFinding;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.store.ContractStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFindingsTest {
    private static final String OWNER = "expected an owner with a contact in context testkit, but there is none";

    @TempDir
    private Path directory;

    /** Has no owner to call. */
    @DomainFact(name = "sent", version = "1.0.0", stage = Stage.EXPERIMENTAL)
    @Meaning("A parcel has left the house")
    @NoCorrections
    public record Sent(@BusinessKey String id) {}

    private Path baseline(KnownFinding... known) {
        Path file = directory.resolve("baseline.json");
        BaselineFile.write(file, Baseline.of(List.of(known)));
        return file;
    }

    private static KnownFinding known(Rule rule, String place, String what, LocalDate expires) {
        return new KnownFinding(
                rule, place, what, "the team is being formed", "head of shipping", expires.minusDays(100), expires);
    }

    private static KnownFinding ownerMissing(LocalDate expires) {
        return known(DemandRule.OWNER_MISSING, "testkit/sent 1.0.0", OWNER, expires);
    }

    private ContractReport report(Path baseline) {
        return ProducerContract.of(Sent.class)
                .emittedBy(() -> List.of(new Sent("s1")))
                .in(ContractStore.empty())
                .at(StoreSample.CLOCK)
                .writingTo(directory.resolve("staging"))
                .excepting(baseline)
                .report();
    }

    @Test
    void failsWithoutAnException() {
        assertThat(Lines.broken(report(baseline())))
                .containsExactly("testkit/sent 1.0.0 states what is demanded of it on step EXPERIMENTAL");
    }

    @Test
    void passesWhatIsKnownAndSaysSo() {
        ContractReport report = report(baseline(ownerMissing(StoreSample.TODAY.plusDays(60))));

        assertThat(Lines.broken(report)).isEmpty();
        assertThat(Lines.sentences(report))
                .contains("known [owner-missing] testkit/sent 1.0.0: " + OWNER + "; known until 2026-05-01: the team is"
                        + " being formed (approved by head of shipping on 2026-01-21)");
    }

    @Test
    void failsAgainOnceTheExceptionHasExpired() {
        ContractReport report = report(baseline(ownerMissing(StoreSample.TODAY.minusDays(1))));

        assertThat(Lines.under(report, "testkit/sent 1.0.0 states"))
                .startsWith("[owner-missing] testkit/sent 1.0.0: " + OWNER
                        + "; its exception expired on 2026-03-01 (the team is being formed)");
    }

    @Test
    void saysWhatEndsSoonAndWhatIsNoLongerNeeded() {
        ContractReport report = report(baseline(
                ownerMissing(StoreSample.TODAY.plusDays(10)),
                known(
                        DeclarationRule.UNIT_INVALID,
                        "class dev.concordat.testkit.KnownFindingsTest.Sent, member weight",
                        "expected a unit on a number, but the member is none",
                        StoreSample.TODAY.plusDays(60)),
                known(
                        DeclarationRule.UNIT_INVALID,
                        "class dev.concordat.testkit.KnownFindingsTest.SentBack, member weight",
                        "expected a unit on a number, but the member is none",
                        StoreSample.TODAY.plusDays(60))));

        assertThat(Lines.sentences(report))
                .filteredOn(one -> one.contains("exception-"))
                .hasSize(2)
                .anyMatch(one -> one.startsWith("warning [exception-expires-soon] testkit/sent 1.0.0: the exception"
                        + " from [owner-missing] ends on 2026-03-12, in 10 days"))
                .anyMatch(one -> one.startsWith("known [exception-not-needed] class"
                        + " dev.concordat.testkit.KnownFindingsTest.Sent, member weight"));
    }

    @Test
    void failsWithABaselineThatCannotBeRead() throws IOException {
        Path file = Files.writeString(directory.resolve("baseline.json"), "{");

        assertThat(Lines.broken(report(file))).contains("Sent declares testkit/sent 1.0.0");
        assertThat(Lines.broken(report(directory.resolve("nowhere.json"))))
                .contains("Sent declares testkit/sent 1.0.0");
    }

    @Test
    void hasNoPlaceForWhatAConsumerReliesOn() {
        assertThat(List.of(Rule.Area.values()))
                .filteredOn(area ->
                        Rule.catalogue().stream().anyMatch(rule -> rule.area() == area && KnownFinding.covers(rule)))
                .doesNotContain(Rule.Area.EXPECTATION, Rule.Area.PAYLOAD, Rule.Area.STORE, Rule.Area.TEST);
    }
}
