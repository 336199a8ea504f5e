package com.example.webhooks.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.correction.Corrections;
import dev.concordat.core.correction.EffectiveState;
import dev.concordat.core.correction.FactHistory;
import dev.concordat.core.correction.FactRecord;
import dev.concordat.core.correction.FactRecords;
import dev.concordat.core.correction.Outcome;
import dev.concordat.core.derive.Contracts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was really corrected, read by the contracts alone: what holds now, and what held before. */
class RealCorrectionsTest {
    private static final Instant LATER = Instant.parse("2026-03-02T10:15:30Z");

    private final SemanticContract stars = Contracts.of(StarEvent.class);
    private final SemanticContract advisories = Contracts.of(SecurityAdvisoryEvent.class);
    private final SemanticContract issues = Contracts.of(IssuesEvent.class);

    private static JsonNode payload(String event, String file) {
        return Payloads.tree(Path.of("src/test/resources/payloads", event, file));
    }

    /** Headers were not kept, so each payload gets an id from its content: the same payload is the same delivery. */
    private static FactRecord<JsonNode> record(SemanticContract contract, JsonNode payload) {
        String delivery = Integer.toHexString(payload.hashCode());
        return FactRecords.of(List.of(contract))
                .read(
                        contract.fact(),
                        EmittedFact.of(payload.toString()).withHeader("X-GitHub-Delivery", delivery));
    }

    private static FactHistory<JsonNode> received(SemanticContract contract, JsonNode... payloads) {
        FactHistory<JsonNode> history = Corrections.<JsonNode>of(contract).history();
        for (JsonNode payload : payloads) {
            history.receive(record(contract, payload), LATER);
        }
        return history;
    }

    private static List<String> keys(EffectiveState<JsonNode> state) {
        return List.copyOf(state.byKey().keySet());
    }

    @Test
    void aStarIsGivenAndTakenBackASecondLater() {
        JsonNode given = payload("star", "00.json");
        JsonNode taken = payload("star", "02.json");
        FactHistory<JsonNode> history = received(stars, taken, given, given);

        Instant whenGiven = Instant.parse("2019-05-15T15:20:40Z");
        assertThat(keys(history.asOf(whenGiven, whenGiven))).containsExactly("186853002/21031067");
        assertThat(history.latest().facts()).isEmpty();
        assertThat(history.exceptions()).isEmpty();
        assertThat(history.tally()).containsEntry(Outcome.DUPLICATE, 1);
    }

    /** The advisory stood for two minutes: it "was deemed not a vulnerability", so it never was one. */
    @Test
    void anAdvisoryIsWithdrawnAsIfItHadNeverBeen() {
        JsonNode withdrawn = payload("security_advisory", "03.json");
        ObjectNode published = (ObjectNode) withdrawn.deepCopy();
        published.put("action", "published");
        ObjectNode advisory = (ObjectNode) published.get("security_advisory");
        advisory.set("updated_at", advisory.get("published_at"));
        advisory.putNull("withdrawn_at");
        FactHistory<JsonNode> history = received(advisories, withdrawn);
        assertThat(history.exceptions())
                .extracting(one -> one.what())
                .containsExactly("it corrects source-hosting/security-advisory GHSA-8v27-2fg9-7h62, which nobody has"
                        + " received");

        history.receive(record(advisories, published), LATER);

        Instant between = Instant.parse("2021-05-06T16:12:00Z");
        assertThat(keys(history.asOf(between, between))).containsExactly("GHSA-8v27-2fg9-7h62");
        assertThat(history.asOf(between, LATER).facts()).isEmpty();
        assertThat(history.exceptions()).isEmpty();
    }

    @Test
    void anUpdateOfAnAdvisoryStatesItAgain() {
        JsonNode updated = payload("security_advisory", "02.json");
        ObjectNode before = (ObjectNode) updated.deepCopy();
        before.put("action", "published");
        ((ObjectNode) before.get("security_advisory")).put("updated_at", "2019-06-13T16:12:26Z");
        before.withObject("security_advisory").put("severity", "low");
        FactHistory<JsonNode> history = received(advisories, updated, before);

        assertThat(history.latest().facts())
                .extracting(one -> one.record().payload().at("/security_advisory/severity").asString())
                .containsExactly("moderate");
        Instant year = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(history.asOf(year, year).facts())
                .extracting(one -> one.record().payload().at("/security_advisory/severity").asString())
                .containsExactly("low");
    }

    /** An issue's time of change is not moved by every event, so no clock is stated, and nobody can put events in order. */
    @Test
    void anIssueHasNoClockToBeReadBy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record(issues, payload("issues", "21.json")))
                .withMessage("expected a clock of source-hosting/issues, but none of occurred, recorded, published and valid"
                        + " is there");
    }
}
