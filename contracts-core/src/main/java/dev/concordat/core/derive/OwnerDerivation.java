package dev.concordat.core.derive;

import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SupportHours;
import dev.concordat.core.finding.DeclarationRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads {@code @Owner}. A part that is wrong is left out with a finding; the owner stays. */
final class OwnerDerivation {
    private final AnnotationView owner;
    private final String place;
    private final Problems problems;

    OwnerDerivation(AnnotationView owner, String place, Problems problems) {
        this.owner = owner;
        this.place = place;
        this.problems = problems;
    }

    Optional<Ownership> owner() {
        return owner.statedText("team").flatMap(this::owner);
    }

    private Optional<Ownership> owner(String team) {
        Ownership one = new Ownership(
                team,
                owner.statedText("contact"),
                List.of(),
                hours(),
                problems.date(owner, "confirmedOn", place),
                problems.requiredDuration(owner, "confirmEvery", place).orElse(Ownership.DEFAULT_CONFIRM_EVERY));
        List<EscalationStep> steps =
                owner.nestedList("escalation").stream().flatMap(this::step).toList();
        return checked(
                        "escalation",
                        "name each one once, in the order in which they are called",
                        () -> with(one, steps))
                .or(() -> Optional.of(with(one, firstOfEach(steps))));
    }

    private static Ownership with(Ownership one, List<EscalationStep> steps) {
        return new Ownership(one.team(), one.contact(), steps, one.hours(), one.confirmedOn(), one.confirmEvery());
    }

    private static List<EscalationStep> firstOfEach(List<EscalationStep> steps) {
        Map<String, EscalationStep> byName = new LinkedHashMap<>();
        steps.forEach(step -> byName.putIfAbsent(step.to(), step));
        return List.copyOf(byName.values());
    }

    private Optional<SupportHours> hours() {
        return owner.statedText("hours")
                .flatMap(text -> checked(
                        "hours",
                        "write days, times and a time zone, such as MON-FRI 08:00-18:00 Europe/Berlin, or 24x7",
                        () -> SupportHours.parse(text)));
    }

    private Stream<EscalationStep> step(AnnotationView step) {
        return problems
                .requiredDuration(step, "within", place + ", escalation")
                .flatMap(within -> checked(
                        "escalation",
                        "write in to who is called, such as billing on-call",
                        () -> new EscalationStep(step.text("to"), within)))
                .stream();
    }

    private <T> Optional<T> checked(String attribute, String fix, Supplier<T> made) {
        return problems.checked(DeclarationRule.OWNER_INVALID, place + ", attribute " + attribute, fix, made);
    }
}
