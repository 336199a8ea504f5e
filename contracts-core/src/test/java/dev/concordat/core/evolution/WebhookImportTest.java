package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.SemanticContract;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How far a contract can say what a real JSON Schema says. */
class WebhookImportTest {
    @Test
    void whatTheModelCannotSayIsKnown() {
        JsonSchemaShape schemas = Webhooks.schemas();
        Webhooks.EVENTS.forEach(schemas::fields);
        assertThat(inLines(schemas.unsaid())).isEqualTo("""
                        $schema: 265
                        additionalProperties false: 336
                        additionalProperties true: 2
                        choice of something else than text: 2
                        default: 188
                        format uri-template: 888
                        null told apart from absent: 278
                        nullable value: 17
                        oneOf several types: 58
                        title: 265
                        tsAdditionalProperties: 5
                        type null: 6
                        """);
    }

    @Test
    void eventsAreLarge() {
        Map<String, Integer> sizes = Webhooks.EVENTS.stream()
                .collect(Collectors.toMap(
                        event -> event,
                        event -> Webhooks.contract(event).fieldsByPath().size()));
        assertThat(inLines(sizes)).isEqualTo("""
                        check_run$requested_action: 411
                        dependabot_alert$created: 221
                        deployment_protection_rule$requested: 822
                        deployment_review$rejected: 450
                        installation$created: 146
                        issue_comment$edited: 511
                        issues$edited: 403
                        pull_request$edited: 716
                        pull_request_review_comment$edited: 740
                        release$published: 251
                        workflow_job$completed: 304
                        workflow_run$completed: 419
                        """);
    }

    @Test
    void partsOfAFieldAreTakenOver() {
        SemanticContract contract = Webhooks.contract("issues$edited");
        assertThat(contract.field("issue.milestone.due_on").orElseThrow().required())
                .isFalse();
        assertThat(contract.field("issue.user.type").orElseThrow())
                .hasToString(
                        "Field{name=type, type=ChoiceType[values=[Bot, User, Organization], open=false], required=true, constraints=[]}");
        assertThat(contract.field("issue.labels[].color").orElseThrow())
                .hasToString("Field{name=color, type=ScalarType[kind=TEXT], required=true,"
                        + " meaning=BusinessMeaning[text=6-character hex code, without the leading #, identifying the color,"
                        + " revision=1, excludes=[], notSuitableFor=[]], constraints=[]}");
    }

    private static String inLines(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + ": " + one.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
