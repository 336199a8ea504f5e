package dev.concordat.core.evolution;

import dev.concordat.api.Duplicates;
import dev.concordat.api.FactId;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.correction.Retraction;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.MeasureUnit;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.core.finding.ChangeRule;
import dev.concordat.core.finding.CorrectionChangeRule;
import dev.concordat.core.finding.IdentityChangeRule;
import dev.concordat.core.finding.MeaningChangeRule;
import dev.concordat.core.finding.PromiseChangeRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes of what is said beside the shape, each with the one rule and the verdict for readers, replay and writers. */
final class StatementMutations {
    private static final Predicate<Field> LONG = field -> field.type().equals(new ScalarType(ScalarKind.LONG));

    private StatementMutations() {}

    static Stream<WebhookMutation> all() {
        return Stream.of(statements(), promises()).flatMap(List::stream);
    }

    private static List<WebhookMutation> statements() {
        return List.of(
                WebhookMutation.of(
                                "change a unit",
                                LONG,
                                to -> to.unit(new MeasureUnit("ms")),
                                MeaningChangeRule.UNIT_CHANGED,
                                "ERROR ERROR ERROR")
                        .given(field -> FieldsAt.changed(field, to -> to.unit(new MeasureUnit("s")))),
                WebhookMutation.of(
                        "state a unit",
                        LONG,
                        to -> to.unit(new MeasureUnit("s")),
                        MeaningChangeRule.UNIT_STATED,
                        "WARNING WARNING INFO"),
                meaning(
                        "raise a meaning revision",
                        new BusinessMeaning("The same", 2, List.of(), List.of()),
                        MeaningChangeRule.MEANING_REVISION_RAISED,
                        "ERROR ERROR ERROR"),
                meaning(
                        "reword a meaning",
                        BusinessMeaning.of("Much the same"),
                        MeaningChangeRule.MEANING_REWORDED,
                        "WARNING WARNING WARNING"),
                meaning(
                        "exclude a use",
                        new BusinessMeaning("The same", 1, List.of(), List.of("billing")),
                        MeaningChangeRule.USE_EXCLUDED,
                        "WARNING INFO INFO"));
    }

    private static List<WebhookMutation> promises() {
        return List.of(
                WebhookMutation.ofContract(
                        "change the business key",
                        to -> to.businessKey(List.of(new RoleLocation.InPayload("sender.login"))),
                        IdentityChangeRule.BUSINESS_KEY_CHANGED,
                        "ERROR ERROR ERROR"),
                WebhookMutation.ofContract(
                        "shorten replay",
                        to -> to.delivery(delivery(Duplicates.POSSIBLE, 30)),
                        PromiseChangeRule.REPLAY_SHORTENED,
                        "ERROR ERROR INFO"),
                WebhookMutation.ofContract(
                        "exclude duplicates",
                        to -> to.delivery(delivery(Duplicates.NEVER, 400)),
                        PromiseChangeRule.DUPLICATES_EXCLUDED,
                        "INFO WARNING ERROR"),
                WebhookMutation.ofContract(
                        "state a correction",
                        to -> to.addCorrections(
                                new Retraction(new FactId("hosting", "event-withdrawn"), Optional.empty(), List.of())),
                        CorrectionChangeRule.CORRECTION_STATED,
                        "WARNING INFO INFO"),
                WebhookMutation.ofContract(
                        "raise the meaning revision of the fact",
                        to -> to.meaning(new BusinessMeaning("Something else happened", 2, List.of(), List.of())),
                        MeaningChangeRule.MEANING_REVISION_RAISED,
                        "ERROR ERROR ERROR"));
    }

    private static WebhookMutation meaning(String name, BusinessMeaning after, ChangeRule rule, String verdict) {
        return WebhookMutation.of(name, LONG, to -> to.meaning(after), rule, verdict)
                .given(field -> FieldsAt.changed(field, to -> to.meaning(BusinessMeaning.of("The same"))));
    }

    private static DeliveryPromises delivery(Duplicates duplicates, int days) {
        return new DeliveryPromises(
                Ordering.NOT_STATED, duplicates, Optional.empty(), Optional.of(Duration.ofDays(days)));
    }
}
