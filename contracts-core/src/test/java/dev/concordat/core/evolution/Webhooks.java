package dev.concordat.core.evolution;

import dev.concordat.api.Duplicates;
import dev.concordat.api.FactId;
import dev.concordat.api.Ordering;
import dev.concordat.api.Version;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real event schemas as contracts; where they come from is said in the NOTICE beside them. */
final class Webhooks {
    static final List<String> EVENTS = List.of(
            "check_run$requested_action",
            "dependabot_alert$created",
            "deployment_protection_rule$requested",
            "deployment_review$rejected",
            "installation$created",
            "issue_comment$edited",
            "issues$edited",
            "pull_request$edited",
            "pull_request_review_comment$edited",
            "release$published",
            "workflow_job$completed",
            "workflow_run$completed");

    private Webhooks() {}

    static JsonSchemaShape schemas() {
        try (InputStream schema = Webhooks.class.getResourceAsStream("webhooks/schema.json")) {
            JsonNode root = new JsonMapper().readTree(Objects.requireNonNull(schema));
            return new JsonSchemaShape(root.get("definitions"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a schema does not say is made up, so that there is something to change. */
    static SemanticContract contract(String event) {
        return SemanticContract.builder()
                .fact(new FactId("hosting", event.replace('$', '-').replace('_', '-')))
                .version(new Version(7, 6, 1))
                .meaning(BusinessMeaning.of("Something happened on the hosting site"))
                .addBusinessKey(new RoleLocation.InPayload("sender.id"))
                .delivery(new DeliveryPromises(
                        Ordering.NOT_STATED, Duplicates.POSSIBLE, Optional.empty(), Optional.of(Duration.ofDays(400))))
                .fields(schemas().fields(event))
                .build();
    }
}
