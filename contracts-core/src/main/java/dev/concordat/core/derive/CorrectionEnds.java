package dev.concordat.core.derive;

import dev.concordat.api.Corrects;
import dev.concordat.api.FactId;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldUnit;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.NearestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares the two ends of a correction: the earlier fact that states it, and the later one that brings it. */
final class CorrectionEnds {
    private final FactReading fact;
    private final Problems problems;
    private final String place;

    CorrectionEnds(FactReading fact, Problems problems) {
        this.fact = fact;
        this.problems = problems;
        this.place = FactReading.place(fact.type());
    }

    private static List<AnnotationView> corrects(PayloadMember member) {
        return member.annotations().repeated(Corrects.class, Corrects.All.class);
    }

    /** The later fact, which has to name this one. */
    Optional<FactReading> later(AnnotationView one, String attribute) {
        Optional<FactReading> later = other(one, attribute);
        later.ifPresent(other -> checkNamesUs(one, other));
        return later;
    }

    /** A later fact that need not be stated: {@code void.class} stands for none. */
    Optional<FactReading> optionalLater(AnnotationView one, String attribute) {
        boolean stated = one.typeIfPresent(attribute)
                .map(type -> !type.qualifiedName().equals("void"))
                .orElse(true);
        // A fact that takes its own place carries the key anyway.
        return stated
                ? other(one, attribute).filter(other -> {
                    if (!other.type().equals(fact.type())) {
                        checkNamesUs(one, other);
                    }
                    return true;
                })
                : Optional.empty();
    }

    private void checkNamesUs(AnnotationView one, FactReading later) {
        boolean namesUs = later.members().stream()
                .flatMap(member -> corrects(member).stream())
                .anyMatch(link ->
                        link.typeIfPresent("value").filter(fact.type()::equals).isPresent());
        if (!namesUs) {
            problems.error(
                    DeclarationRule.CORRECTION_ENDS_DISAGREE,
                    place,
                    "the class names " + later.id() + " in " + one.shortName() + ", but no member of "
                            + later.type().simpleName() + " carries @Corrects("
                            + fact.type().simpleName() + ".class)",
                    "mark the member of " + later.type().simpleName() + " that holds the key of " + fact.id()
                            + " with @Corrects(" + fact.type().simpleName() + ".class)");
        }
    }

    /** Reads the path of a field of the later fact, and reports one that is none. */
    Optional<String> fieldOfLater(AnnotationView one, String attribute, FactReading later) {
        Optional<String> path = one.statedText(attribute);
        Set<String> paths = Field.byPath(later.fields()).keySet();
        path.filter(stated -> !paths.contains(stated))
                .ifPresent(stated -> problems.error(
                        DeclarationRule.CORRECTION_ENDS_DISAGREE,
                        place + ", " + one.shortName() + ", attribute " + attribute,
                        "expected a field of " + later.id() + ", but was \"" + stated + "\"; "
                                + NearestName.hint(stated, paths),
                        "name a field of the later fact in payload spelling"));
        return path;
    }

    /** What is taken back is of one kind with what it is taken from. */
    void checkAmounts(AnnotationView one, FactReading later) {
        Optional<Field> amount = one.statedText("amount").flatMap(path -> Field.find(fact.fields(), path));
        Optional<Field> adjustment = one.statedText("adjustment").flatMap(path -> Field.find(later.fields(), path));
        if (amount.isPresent()
                && adjustment.isPresent()
                && !inWords(amount.get()).equals(inWords(adjustment.get()))) {
            problems.error(
                    DeclarationRule.CORRECTION_ENDS_DISAGREE,
                    place + ", " + one.shortName() + ", attribute adjustment",
                    "expected " + one.text("adjustment") + " of " + later.id() + " to be in "
                            + inWords(amount.get()) + " as " + one.text("amount") + " is, but it is in "
                            + inWords(adjustment.get()),
                    "state the same unit on both, or name fields of one unit");
        }
    }

    private static String inWords(Field field) {
        return field.unit().map(FieldUnit::inWords).orElse("no unit");
    }

    /** Reads the condition; empty outside if it is broken, empty inside if there is none. */
    Optional<Optional<Condition>> condition(AnnotationView one, FactReading later) {
        String where = place + ", " + one.shortName() + ", attribute when";
        Optional<Optional<Condition>> when = problems.checked(
                DeclarationRule.CORRECTION_ENDS_DISAGREE,
                where,
                () -> one.statedText("when").map(Condition::parse));
        when.ifPresent(condition -> checkCondition(one, later, condition, where));
        return when;
    }

    private void checkCondition(AnnotationView one, FactReading later, Optional<Condition> when, String where) {
        if (when.isEmpty() && later.type().equals(fact.type())) {
            problems.error(
                    DeclarationRule.CORRECTION_ENDS_DISAGREE,
                    place,
                    "a fact that corrects facts of its own type needs a condition, but none is given",
                    "add when = \"field=value\" to " + one.shortName() + ", such as when = \"action=withdrawn\"");
        }
        List<String> paths = later.members().stream().map(PayloadMember::path).toList();
        when.filter(condition -> !paths.contains(condition.field()))
                .ifPresent(condition -> problems.error(
                        DeclarationRule.CORRECTION_ENDS_DISAGREE,
                        where,
                        "expected a field of " + later.id() + ", but was \"" + condition.field() + "\"; "
                                + NearestName.hint(condition.field(), paths),
                        "name a field in payload spelling"));
        when.ifPresent(condition -> checkValue(later, condition, where));
    }

    /** A condition that no fact can meet would take the promise back without anybody noticing. */
    private void checkValue(FactReading later, Condition when, String where) {
        Field.find(later.fields(), when.field())
                .map(field -> field.type() instanceof ChoiceType choice ? choice.values() : List.of(when.value()))
                .filter(values -> !values.contains(when.value()))
                .ifPresent(values -> problems.error(
                        DeclarationRule.CORRECTION_ENDS_DISAGREE,
                        where,
                        "expected a value of field " + when.field() + ", but was \"" + when.value() + "\"; "
                                + NearestName.hint(when.value(), values),
                        "name a value in payload spelling"));
    }

    /** The earlier facts this fact corrects. */
    List<CorrectionLink> links() {
        Map<FactId, Map<String, String>> keys = new TreeMap<>();
        Map<FactId, FactReading> earlierFacts = new LinkedHashMap<>();
        RoleDerivation roles = new RoleDerivation(fact.members(), fact.fields(), problems);
        for (PayloadMember member : fact.members()) {
            for (AnnotationView one : corrects(member)) {
                Optional<FactReading> earlier = other(one, "value");
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
        if (CorrectionDerivation.merges(earlier.type(), "value").anyMatch(fact.type()::equals)) {
            checkMergedKeys(earlier, named);
        } else if (CorrectionDerivation.merges(earlier.type(), "unmergedBy").noneMatch(fact.type()::equals)) {
            // What takes a merge back may name the merge by one of its keys, or repeat them all.
            checkWholeKey(earlier, named);
        }
        if (CorrectionDerivation.laterFacts(earlier.type()).noneMatch(fact.type()::equals)) {
            problems.error(
                    DeclarationRule.CORRECTION_ENDS_DISAGREE,
                    place,
                    "a member corrects " + earlier.id() + ", but "
                            + earlier.type().simpleName() + " does not say that it is corrected by this fact",
                    "add @CompensatedBy(" + fact.type().simpleName() + ".class), or whatever mechanism it is, to "
                            + earlier.type().simpleName() + ", so that its consumers know");
        }
    }

    private void checkWholeKey(FactReading earlier, Map<String, String> named) {
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
    }

    private void checkMergedKeys(FactReading earlier, Map<String, String> named) {
        if (named.size() < 2) {
            problems.error(
                    DeclarationRule.CORRECTION_ENDS_DISAGREE,
                    place,
                    "expected the fact that merges keys of " + earlier.id()
                            + " to name at least two of them, but it names " + named.size(),
                    "mark both members with @Corrects(" + earlier.type().simpleName() + ".class)");
        }
    }

    /** A fact of another context is named by its id, since nobody imports another context's classes. */
    Optional<FactId> classOrId(AnnotationView one) {
        boolean byClass = one.typeIfPresent("value")
                .map(type -> !type.qualifiedName().equals("void"))
                .orElse(true);
        Optional<String> id = one.statedText("fact");
        if (byClass == id.isPresent()) {
            problems.error(
                    DeclarationRule.CORRECTION_INVALID,
                    place + ", " + one.shortName(),
                    "expected the later fact by its class or by its id, but found " + (byClass ? "both" : "neither"),
                    "name a fact of this context by its class, and one of another context with fact = \"context/name\"");
            return Optional.empty();
        }
        return byClass
                ? other(one, "value").map(FactReading::id)
                : id.flatMap(text -> problems.checked(
                        DeclarationRule.NAME_INVALID,
                        place + ", " + one.shortName() + ", attribute fact",
                        () -> FactId.parse(text)));
    }

    /** Reads the other end only as far as it matters here; its own problems are reported where it is derived. */
    Optional<FactReading> other(AnnotationView one, String attribute) {
        Optional<FactReading> other = one.typeIfPresent(attribute)
                .flatMap(type -> type.equals(fact.type())
                        ? Optional.of(fact)
                        : FactReading.read(type, Set.of(), new Problems()));
        if (other.isEmpty()) {
            problems.error(
                    DeclarationRule.FACT_NOT_DECLARED,
                    place,
                    "expected a class with @DomainFact in " + one.shortName() + ", but found "
                            + one.typeIfPresent(attribute)
                                    .map(ClassView::simpleName)
                                    .orElse("a class that is missing from the class path"),
                    "name the event class of the other fact");
        }
        return other;
    }
}
