package dev.concordat.core.codec;

import dev.concordat.core.finding.ChangeRule;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.finding.Severity;
import java.util.List;

/** How much changes weigh for a team. */
final class SeveritiesShapes {
    static final Codec<Severities> SEVERITIES = severities();

    private SeveritiesShapes() {}

    private static Codec<Severities> severities() {
        Shape<Severities> shape = new Shape<>();
        var adjusted = shape.list("adjusted", adjusted(), Severities::adjusted);
        return shape.madeBy(values -> Severities.of(values.get(adjusted)));
    }

    private static Codec<Severities.Adjusted> adjusted() {
        Codec<Severity> weight = Scalars.constant(Severity.class);
        Shape<Severities.Adjusted> shape = new Shape<>();
        var rule = shape.required(
                "rule",
                Scalars.text("the id of a rule on changes", SeveritiesShapes::rule, Rule::id),
                Severities.Adjusted::rule);
        var reader = shape.optional("reader", weight, Severities.Adjusted::reader);
        var replay = shape.optional("replay", weight, Severities.Adjusted::replay);
        var writer = shape.optional("writer", weight, Severities.Adjusted::writer);
        var reason = shape.required("reason", Scalars.TEXT, Severities.Adjusted::reason);
        return shape.madeBy(values -> new Severities.Adjusted(
                values.get(rule), values.get(reader), values.get(replay), values.get(writer), values.get(reason)));
    }

    private static ChangeRule rule(String id) {
        List<String> ids = ChangeRule.all().stream().map(Rule::id).toList();
        return ChangeRule.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("expected the id of a rule on changes, but was " + Quoted.text(id)
                                + NearestName.to(id, ids)
                                        .map(near -> "; did you mean \"" + near + "\"?")
                                        .orElse("")));
    }
}
