package dev.concordat.core.check;

import dev.concordat.api.Stage;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.DemandRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing a step of the ladder demands.
 *
 * @param from the step from which it is demanded
 * @param rule the rule
 * @param unmet says what is missing; empty if the demand is met
 * @param fix how to meet it
 */
record Demand(Stage from, DemandRule rule, Check unmet, String fix) {
    /** Looks whether a demand is met. */
    interface Check {
        Optional<String> unmet(SemanticContract contract, ContextRecord context, PlatformDefaults defaults);
    }

    /** Everything that is ever demanded; a new demand is one more line. */
    static final List<Demand> ALL = List.of(
            new Demand(
                    Stage.DRAFT,
                    DemandRule.MEANING_MISSING,
                    (contract, context, defaults) -> missing(contract.meaning().isPresent(), "one sentence of meaning"),
                    "add @Meaning to the event class, or set stage = INTERNAL if it is not published"),
            new Demand(
                    Stage.EXPERIMENTAL,
                    DemandRule.IDENTITY_MISSING,
                    (contract, context, defaults) ->
                            missing(!contract.businessKey().isEmpty(), "a business key"),
                    "mark the member that identifies the thing with @BusinessKey"),
            new Demand(
                    Stage.EXPERIMENTAL,
                    DemandRule.OWNER_MISSING,
                    (contract, context, defaults) -> owner(context),
                    "add owner = @Owner(team = \"…\", contact = \"…\") to @BoundedContext"),
            new Demand(
                    Stage.EXPERIMENTAL,
                    DemandRule.CORRECTIONS_MISSING,
                    (contract, context, defaults) ->
                            missing(!contract.corrections().isEmpty(), "a statement about corrections"),
                    "add a mechanism such as @CompensatedBy, or @NoCorrections if nothing is promised"),
            new Demand(
                    Stage.EXPERIMENTAL,
                    DemandRule.PRIVACY_CLASS_MISSING,
                    (contract, context, defaults) -> mailAddress(contract),
                    "add @Personal(subject = \"…\") to the member, or @Classified if it is nobody's own address"),
            new Demand(
                    Stage.ACTIVE,
                    DemandRule.DEPRECATION_POLICY_MISSING,
                    (contract, context, defaults) -> missing(
                            contract.deprecationPolicy().isPresent()
                                    || defaults.noticeOf(contract.stage()).isPresent(),
                            "a deprecation policy"),
                    "add @DeprecationPolicy(active = \"P90D\") to the package with @BoundedContext"),
            new Demand(
                    Stage.ACTIVE,
                    DemandRule.ESCALATION_MISSING,
                    (contract, context, defaults) ->
                            missing(escalationSteps(context) >= 1, "an escalation path in context " + context.name()),
                    "add escalation = @Escalate(to = \"…\", within = \"PT4H\") to @Owner"),
            new Demand(
                    Stage.ACTIVE,
                    DemandRule.FRESHNESS_MISSING,
                    (contract, context, defaults) ->
                            missing(isFreshnessStated(contract), "a statement about freshness"),
                    "add @Freshness(maxAge = \"…\"), or @NoFreshness if nothing is promised"),
            new Demand(
                    Stage.CORE,
                    DemandRule.QUALITY_MISSING,
                    (contract, context, defaults) -> missing(!contract.quality().isEmpty(), "a quality guarantee"),
                    "add @Quality with what you already measure, such as unique = @Unique(\"…\")"),
            new Demand(
                    Stage.CORE,
                    DemandRule.REPLAY_MISSING,
                    (contract, context, defaults) ->
                            missing(contract.delivery().replayable().isPresent(), "a promise of replay"),
                    "add replayable = \"…\" to @Delivery, with the time facts are kept"),
            new Demand(
                    Stage.CORE,
                    DemandRule.RECONCILIATION_MISSING,
                    (contract, context, defaults) ->
                            missing(!contract.reconciliations().isEmpty(), "a reconciliation"),
                    "add @Reconciled(name = \"…\", against = \"…\", every = \"P1D\")"),
            new Demand(
                    Stage.CORE,
                    DemandRule.SECOND_ESCALATION_MISSING,
                    (contract, context, defaults) -> missing(
                            escalationSteps(context) >= 2, "a second escalation step in context " + context.name()),
                    "add another @Escalate to @Owner, for when the first does not answer"));

    private static Optional<String> missing(boolean isThere, String what) {
        return isThere ? Optional.empty() : Optional.of("expected " + what + ", but there is none");
    }

    private static Optional<String> owner(ContextRecord context) {
        return context.owner().flatMap(owner -> owner.contact()).isPresent()
                ? Optional.empty()
                : Optional.of("expected an owner with a contact in context " + context.name() + ", but there is "
                        + context.owner()
                                .map(owner -> "no contact for " + owner.team())
                                .orElse("none"));
    }

    private static int escalationSteps(ContextRecord context) {
        return context.owner().map(owner -> owner.escalation().size()).orElse(0);
    }

    /** How often a dataset is refreshed says how old it can be. */
    private static boolean isFreshnessStated(SemanticContract contract) {
        return contract.freshness().isPresent()
                || contract.lifecycle()
                        .filter(LifecyclePromises.OfDataset.class::isInstance)
                        .isPresent();
    }

    /** The one kind of personal value the library can see without guessing. */
    private static Optional<String> mailAddress(SemanticContract contract) {
        return contract.fieldsByPath().entrySet().stream()
                .filter(one -> isUnclassifiedAddress(one.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(path -> "expected a privacy class on field " + path
                        + ", but there is none, and its constraint says that it is a mail address");
    }

    private static boolean isUnclassifiedAddress(Field field) {
        return field.constraints().stream().anyMatch(Constraint.Email.class::isInstance)
                && field.privacy().isEmpty()
                && field.sensitivity().isEmpty();
    }
}
