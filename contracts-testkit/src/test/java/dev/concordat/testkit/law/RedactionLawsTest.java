package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Erasure;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Two histories that differ in what has to be gone, and in nothing else. */
class RedactionLawsTest {
    private static Field personal(String name, ScalarKind kind, Erasure erasure) {
        return Field.builder()
                .name(name)
                .type(new ScalarType(kind))
                .privacy(PrivacyStatement.of(PrivacyClass.PERSONAL, "person", erasure))
                .build();
    }

    /** Says who by a field of its own, which is personal as well; keeps one personal value by law. */
    private static SemanticContract sold(Redaction redaction) {
        return Shop.with(
                List.of(
                        personal("person", ScalarKind.TEXT, Erasure.REDACT),
                        personal("adult", ScalarKind.BOOLEAN, Erasure.REDACT),
                        personal("taxNumber", ScalarKind.TEXT, Erasure.RETAIN)),
                redaction);
    }

    /** Corrects no fact in particular: its key names a person. */
    private static SemanticContract erased() {
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.from(Shop.later(Shop.ERASED))
                .corrects(List.of())
                .addFields(Shop.text("person"))
                .businessKey(List.of(new RoleLocation.InPayload("person")))
                .build();
    }

    private static ConsumerLaws laws(Redaction redaction) {
        return Shop.laws(sold(redaction), List.of(erased()), Projection.code(Saints.Sales::new), new LawSettings(1, 1));
    }

    private static List<Trial> trials(Redaction redaction, String law) {
        ConsumerLaws laws = laws(redaction);
        return IntStream.range(0, 60)
                .mapToObj(seed ->
                        laws.laws().find(law).orElseThrow().trial().apply(new Story(laws.cast(), seed, 1 + seed % 10)))
                .toList();
    }

    private static JsonNode json(TraceRecord record) {
        return JsonMapper.shared().readTree(record.sent().payload());
    }

    private static TraceRecord about(Trial trial, List<Step> steps) {
        String person = json(redaction(trial)).path("person").asString();
        return IntStream.range(0, steps.size())
                .filter(at -> steps.get(at) instanceof Step.Deliver)
                .mapToObj(at -> ((Step.Deliver) steps.get(at)).item())
                .filter(item -> !trial.items().get(item).needs().contains(item))
                .filter(item -> trial.items().get(item).core())
                .map(trial::record)
                .filter(record -> record.fact().equals(Shop.FACT))
                .filter(record -> json(record).path("person").asString().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static TraceRecord redaction(Trial trial) {
        return trial.items().stream()
                .map(Item::record)
                .filter(record -> record.fact().equals(Shop.ERASED))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void differInWhatIsTakenOutOnly() {
        Set<String> adults = new HashSet<>();
        for (Trial trial : trials(new Redaction(Shop.ERASED, List.of()), "nothing-personal-is-left")) {
            ObjectNode one = (ObjectNode) json(about(trial, trial.expected()));
            ObjectNode other = (ObjectNode) json(about(trial, trial.seen()));

            adults.add(one.path("adult").toString());
            assertThat(one.path("buyer")).isNotEqualTo(other.path("buyer"));
            assertThat(one.path("adult")).isNotEqualTo(other.path("adult"));
            assertThat(one.without(List.of("buyer", "adult"))).isEqualTo(other.without(List.of("buyer", "adult")));
            assertThat(trial.expected().subList(0, trial.expected().size() - 1))
                    .doesNotContainAnyElementsOf(
                            List.of(trial.expected().get(trial.expected().size() - 1)));
        }
        assertThat(adults).containsExactlyInAnyOrder("true", "false");
    }

    @Test
    void takeOutWhatTheRedactionNames() {
        assertThat(laws(new Redaction(Shop.ERASED, List.of())).leaves().stream().map(ConsumerLaws.Leaf::sentence))
                .contains("after buyer-erased nothing is left of buyer, adult (1 histories, seed 1)");
        assertThat(laws(new Redaction(Shop.ERASED, List.of("taxNumber", "person"), List.of())).leaves().stream()
                        .map(ConsumerLaws.Leaf::sentence))
                .contains("after buyer-erased nothing is left of taxNumber (1 histories, seed 1)");
        assertThat(laws(new Redaction(Shop.ERASED, List.of("person", "item"), List.of()))
                        .notShown())
                .contains("that nothing personal is left after buyer-erased, since the consumer reads no personal field"
                        + " but the one that names the person");
    }

    @Test
    void comeInEveryOrder() {
        Redaction redaction = new Redaction(Shop.ERASED, List.of());

        for (Trial trial : trials(redaction, "redaction-comes-first")) {
            assertThat(trial.record(((Step.Deliver) trial.seen().get(0)).item()))
                    .isSameAs(redaction(trial));
        }
        for (Trial trial : trials(redaction, "redelivery-brings-nothing-back")) {
            Step last = trial.seen().get(trial.seen().size() - 1);
            assertThat(trial.record(((Step.Deliver) last).item())).isSameAs(about(trial, trial.seen()));
            assertThat(trial.seen().indexOf(last)).isLessThan(trial.seen().size() - 1);
        }
        for (Trial trial : trials(redaction, "restart-brings-nothing-back")) {
            assertThat(trial.seen().get(trial.seen().size() - 1)).isEqualTo(Step.Event.RESTART);
        }
        for (Trial trial : trials(redaction, "old-snapshot-brings-nothing-back")) {
            List<Step> seen = trial.seen();
            assertThat(seen.subList(seen.size() - 4, seen.size()))
                    .containsExactly(
                            Step.Event.SAVE, seen.get(seen.size() - 1), Step.Event.RESTORE, seen.get(seen.size() - 1));
            assertThat(trial.record(((Step.Deliver) seen.get(seen.size() - 1)).item()))
                    .isSameAs(redaction(trial));
        }
    }
}
