package dev.concordat.core.derive;

import dev.concordat.api.DerivedFrom;
import dev.concordat.api.FactId;
import dev.concordat.api.Reads;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.core.finding.DeclarationRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads from which inputs the members of a projection's output come. */
final class LineageDerivation {
    private final Problems problems;

    LineageDerivation(Problems problems) {
        this.problems = problems;
    }

    List<FieldLineage> lineage(List<PayloadMember> members) {
        List<FieldLineage> found = new ArrayList<>();
        for (PayloadMember member : members) {
            for (AnnotationView one : member.annotations().repeated(DerivedFrom.class, DerivedFrom.All.class)) {
                lineage(member, one).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<FieldLineage> lineage(PayloadMember member, AnnotationView one) {
        String place = member.place() + ", @DerivedFrom";
        Optional<AnnotationView> reads =
                one.typeIfPresent("input").flatMap(type -> type.annotations().find(Reads.class));
        if (reads.isEmpty()) {
            problems.error(
                    DeclarationRule.READS_NOT_DECLARED,
                    place + ", attribute input",
                    "expected a class with @Reads, but found "
                            + one.typeIfPresent("input")
                                    .map(ClassView::simpleName)
                                    .orElse("a class that is missing from the class path"),
                    "name the record with which the projection reads the input");
            return Optional.empty();
        }
        Map<String, String> lifts = lifts(one, place + ", @Lift");
        return problems.checked(
                DeclarationRule.LINEAGE_INVALID,
                place,
                () -> new FieldLineage(
                        member.path(),
                        FactId.parse(reads.get().text("fact")),
                        one.texts("fields"),
                        one.text("rule"),
                        one.number("meaningRevision"),
                        one.flag("anonymises"),
                        lifts));
    }

    private Map<String, String> lifts(AnnotationView one, String place) {
        Map<String, String> reasons = new TreeMap<>();
        one.nestedList("lifts").forEach(lift -> {
            String notFor = lift.text("notFor");
            if (notFor.isBlank() || lift.text("reason").isBlank()) {
                problems.error(
                        DeclarationRule.LINEAGE_INVALID,
                        place,
                        "expected what is lifted and a reason, but notFor is \"" + notFor + "\" and reason is \""
                                + lift.text("reason") + "\"",
                        "say in reason why the output is suitable for what its input is not");
            } else if (reasons.putIfAbsent(notFor, lift.text("reason")) != null) {
                problems.error(
                        DeclarationRule.LINEAGE_INVALID,
                        place,
                        "expected one @Lift of \"" + notFor + "\", but found two",
                        "keep the one whose reason holds");
            }
        });
        return reasons;
    }
}
