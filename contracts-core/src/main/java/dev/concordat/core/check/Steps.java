package dev.concordat.core.check;

import dev.concordat.api.PrivacyClass;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.SemanticContract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Why a contract stands where it stands: by its stage, its audience and its sensitivity. */
final class Steps {
    private static final Set<PurposeKind> ACCOUNTABLE = Set.of(PurposeKind.FINANCIAL_REPORTING, PurposeKind.REGULATORY);

    private final SemanticContract contract;
    private final PlatformDefaults defaults;
    private final List<AudienceMember> outside;
    private final List<Step> steps = new ArrayList<>();

    private Steps(SemanticContract contract, List<AudienceMember> audience, PlatformDefaults defaults) {
        this.contract = contract;
        this.defaults = defaults;
        this.outside = audience.stream()
                .filter(one -> !one.consumer().context().equals(contract.fact().context()))
                .sorted(Comparator.comparing(AudienceMember::since)
                        .thenComparing(one -> one.consumer().toString()))
                .toList();
    }

    /** Lists the reasons. */
    static List<Step> of(
            SemanticContract contract,
            List<DeclaredStage> history,
            List<AudienceMember> audience,
            PlatformDefaults defaults,
            LocalDate today) {
        Steps steps = new Steps(contract, audience, defaults);
        steps.addDeclared(history, today);
        // Who relies on what is not published has only itself to blame.
        if (contract.stage() != Stage.INTERNAL) {
            steps.addAudience();
            steps.addSensitivity();
        }
        return List.copyOf(steps.steps);
    }

    /** One for each stage up to the declared one, since each can have been reached on another day. */
    private void addDeclared(List<DeclaredStage> history, LocalDate today) {
        String why = "its stage is " + contract.stage();
        for (Stage stage : EnumSet.range(Stage.INTERNAL, contract.stage())) {
            boolean steppedUp = history.stream().anyMatch(one -> one.stage().compareTo(stage) < 0);
            LocalDate reached = history.stream()
                    .filter(one -> one.stage().compareTo(stage) >= 0)
                    .map(DeclaredStage::since)
                    .min(Comparator.naturalOrder())
                    .orElse(today);
            steps.add(new Step(stage, why, /* byOthers= */ false, steppedUp ? Optional.of(reached) : Optional.empty()));
        }
    }

    private void addAudience() {
        Map<String, LocalDate> consumers = new LinkedHashMap<>();
        Map<String, LocalDate> contexts = new LinkedHashMap<>();
        for (AudienceMember one : outside) {
            consumers.putIfAbsent(one.consumer().toString(), one.since());
            contexts.putIfAbsent(one.consumer().context(), one.since());
        }
        reached(consumers, 1)
                .ifPresent(day ->
                        add(Stage.EXPERIMENTAL, first(consumers) + " relies on it from outside the context", day));
        reached(consumers, defaults.coreConsumers())
                .ifPresent(day -> add(
                        Stage.CORE,
                        consumers.size() + " consumers outside the context rely on it: " + joined(consumers),
                        day));
        reached(contexts, defaults.coreContexts())
                .ifPresent(day -> add(Stage.CORE, contexts.size() + " contexts rely on it: " + joined(contexts), day));
        outside.stream()
                .filter(one -> ACCOUNTABLE.contains(one.purpose().kind()))
                .findFirst()
                .ifPresent(one -> add(
                        Stage.CORE,
                        one.consumer() + " uses it for " + one.purpose().id() + ", a purpose of kind "
                                + one.purpose().kind().id(),
                        one.since()));
    }

    private void addSensitivity() {
        Optional<String> grave = contract.fieldsByPath().entrySet().stream()
                .filter(one -> isGrave(one.getValue()))
                .map(one -> "field " + one.getKey() + " is "
                        + one.getValue()
                                .privacy()
                                .filter(privacy -> isGrave(privacy.classification()))
                                .map(privacy -> "of class " + privacy.classification())
                                .orElse("RESTRICTED"))
                .findFirst();
        if (grave.isPresent() && !outside.isEmpty()) {
            add(
                    Stage.ACTIVE,
                    grave.get() + ", and a consumer outside the context relies on it",
                    outside.get(0).since());
        }
    }

    private static boolean isGrave(Field field) {
        return field.sensitivity().filter(Sensitivity.RESTRICTED::equals).isPresent()
                || field.privacy()
                        .filter(privacy -> isGrave(privacy.classification()))
                        .isPresent();
    }

    private static boolean isGrave(PrivacyClass kind) {
        return kind.compareTo(PrivacyClass.PERSONAL) > 0;
    }

    private void add(Stage stage, String why, LocalDate since) {
        steps.add(new Step(stage, why, /* byOthers= */ true, Optional.of(since)));
    }

    /** The day on which so many were there. */
    private static Optional<LocalDate> reached(Map<String, LocalDate> days, int count) {
        return days.values().stream().skip(count - 1L).findFirst();
    }

    private static String first(Map<String, LocalDate> days) {
        return days.keySet().iterator().next();
    }

    private static String joined(Map<String, LocalDate> days) {
        return String.join(", ", new TreeSet<>(days.keySet()));
    }
}
