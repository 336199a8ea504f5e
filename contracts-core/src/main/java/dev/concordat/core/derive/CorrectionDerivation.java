package dev.concordat.core.derive;

import dev.concordat.api.CompensatedBy;
import dev.concordat.api.Corrects;
import dev.concordat.api.FactId;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads how a fact is corrected and which facts it corrects, and compares both ends. Not thread-safe. */
final class CorrectionDerivation {
    static final CorrectionMechanism NONE = new NonePromised();

    private final FactReading fact;
    private final Problems problems;
    private final String place;

    CorrectionDerivation(FactReading fact, Problems problems) {
        this.fact = fact;
        this.problems = problems;
        this.place = FactReading.place(fact.type());
    }

    private static List<AnnotationView> compensatedBy(ClassView type) {
        return type.annotations().repeated(CompensatedBy.class, CompensatedBy.All.class);
    }

    private static List<AnnotationView> compensates(PayloadMember member) {
        return member.annotations().repeated(Corrects.class, Corrects.All.class);
    }

    /** The mechanisms stated on the class itself; empty if none is. */
    List<CorrectionMechanism> mechanisms() {
        List<CorrectionMechanism> found = new ArrayList<>();
        for (AnnotationView one : compensatedBy(fact.type())) {
            compensation(one).ifPresent(found::add);
        }
        if (fact.type().annotations().has(NoCorrections.class)) {
            if (!found.isEmpty()) {
                problems.error(
                        DeclarationRule.CORRECTIONS_CONTRADICT,
                        place,
                        "expected @NoCorrections or @CompensatedBy, but found both",
                        "keep the one that is true");
            }
            return found.isEmpty() ? List.of(NONE) : found;
        }
        return found;
    }

    private Optional<Compensation> compensation(AnnotationView one) {
        Optional<FactReading> later = other(one, "@CompensatedBy");
        Optional<Optional<Condition>> when = problems.checked(
                DeclarationRule.CORRECTION_ENDS_DISAGREE,
                place + ", @CompensatedBy, attribute when",
                () -> one.statedText("when").map(Condition::parse));
        if (later.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        checkCondition(later.get(), when.get());
        boolean namesUs = later.get().members().stream()
                .flatMap(member -> compensates(member).stream())
                .anyMatch(link ->
                        link.typeIfPresent("value").filter(fact.type()::equals).isPresent());
        if (!namesUs) {
            problems.error(
                    DeclarationRule.CORRECTION_ENDS_DISAGREE,
                    place,
                    "the class says it is compensated by " + later.get().id() + ", but no member of "
                            + later.get().type().simpleName() + " carries @Corrects("
                            + fact.type().simpleName() + ".class)",
                    "mark the member of " + later.get().type().simpleName() + " that holds the key of " + fact.id()
                            + " with @Corrects(" + fact.type().simpleName() + ".class)");
        }
        return Optional.of(new Compensation(later.get().id(), one.flag("partial"), when.get()));
    }

    private void checkCondition(FactReading later, Optional<Condition> when) {
        if (when.isEmpty() && later.type().equals(fact.type())) {
            problems.error(
                    DeclarationRule.CORRECTION_ENDS_DISAGREE,
                    place,
                    "a fact that compensates facts of its own type needs a condition, but none is given",
                    "add when = \"field=value\" to @CompensatedBy, such as when = \"action=withdrawn\"");
        }
        List<String> paths = later.members().stream().map(PayloadMember::path).toList();
        when.filter(condition -> !paths.contains(condition.field()))
                .ifPresent(condition -> problems.error(
                        DeclarationRule.CORRECTION_ENDS_DISAGREE,
                        place + ", @CompensatedBy, attribute when",
                        "expected a field of " + later.id() + ", but was \"" + condition.field() + "\"; "
                                + NearestName.hint(condition.field(), paths),
                        "name a field in payload spelling"));
        when.ifPresent(condition -> checkValue(later, condition));
    }

    /** A condition that no fact can meet would take the promise back without anybody noticing. */
    private void checkValue(FactReading later, Condition when) {
        Field.find(later.fields(), when.field())
                .map(field -> field.type() instanceof ChoiceType choice ? choice.values() : List.of(when.value()))
                .filter(values -> !values.contains(when.value()))
                .ifPresent(values -> problems.error(
                        DeclarationRule.CORRECTION_ENDS_DISAGREE,
                        place + ", @CompensatedBy, attribute when",
                        "expected a value of field " + when.field() + ", but was \"" + when.value() + "\"; "
                                + NearestName.hint(when.value(), values),
                        "name a value in payload spelling"));
    }

    /** The earlier facts this fact compensates. */
    List<CorrectionLink> corrects() {
        Map<FactId, Map<String, String>> keys = new TreeMap<>();
        Map<FactId, FactReading> earlierFacts = new LinkedHashMap<>();
        RoleDerivation roles = new RoleDerivation(fact.members(), fact.fields(), problems);
        for (PayloadMember member : fact.members()) {
            for (AnnotationView one : compensates(member)) {
                Optional<FactReading> earlier = other(one, "@Corrects");
                Optional<String> path = roles.path(member, one);
                if (earlier.isPresent() && path.isPresent()) {
                    earlierFacts.put(earlier.get().id(), earlier.get());
                    keys.computeIfAbsent(earlier.get().id(), id -> new TreeMap<>())
                            .put(path.get(), one.text("key"));
                }
            }
        }
        earlierFacts.forEach((id, earlier) -> checkKeys(earlier, keys.getOrDefault(id, Map.of())));
        return keys.entrySet().stream()
                .map(entry -> new CorrectionLink(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void checkKeys(FactReading earlier, Map<String, String> named) {
        boolean wholeKey = named.containsValue("")
                ? named.size() == 1 && earlier.keyPaths().size() <= 1
                : Set.copyOf(named.values()).equals(Set.copyOf(earlier.keyPaths()));
        if (!wholeKey) {
            problems.error(
                    DeclarationRule.CORRECTION_ENDS_DISAGREE,
                    place,
                    "expected @Corrects for each part of the business key of " + earlier.id() + " ("
                            + String.join(", ", earlier.keyPaths()) + "), but it names "
                            + named.values().stream()
                                    .map(key -> key.isEmpty() ? "one whole key" : key)
                                    .toList(),
                    "give each part a member of its own: @Corrects(value = "
                            + earlier.type().simpleName() + ".class, key = \"…\")");
        }
        boolean statesUs = compensatedBy(earlier.type()).stream()
                .anyMatch(one ->
                        one.typeIfPresent("value").filter(fact.type()::equals).isPresent());
        if (!statesUs) {
            problems.error(
                    DeclarationRule.CORRECTION_ENDS_DISAGREE,
                    place,
                    "a member compensates " + earlier.id() + ", but "
                            + earlier.type().simpleName() + " does not say that it is compensated",
                    "add @CompensatedBy(" + fact.type().simpleName() + ".class) to "
                            + earlier.type().simpleName() + ", so that its consumers know");
        }
    }

    /** Reads the other end only as far as it matters here; its own problems are reported where it is derived. */
    private Optional<FactReading> other(AnnotationView one, String annotation) {
        Optional<FactReading> other = one.typeIfPresent("value")
                .flatMap(type -> type.equals(fact.type())
                        ? Optional.of(fact)
                        : FactReading.read(type, Set.of(), new Problems()));
        if (other.isEmpty()) {
            problems.error(
                    DeclarationRule.FACT_NOT_DECLARED,
                    place,
                    "expected a class with @DomainFact in " + annotation + ", but found "
                            + one.typeIfPresent("value")
                                    .map(ClassView::simpleName)
                                    .orElse("a class that is missing from the class path"),
                    "name the event class of the other fact");
        }
        return other;
    }
}
