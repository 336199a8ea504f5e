package dev.concordat.core.codec;

import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.KnownFinding;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Rule;
import java.util.Optional;

/** The findings a team knows. */
final class BaselineShapes {
    static final Codec<Baseline> BASELINE = baseline();

    private BaselineShapes() {}

    private static Codec<Baseline> baseline() {
        Shape<Baseline> shape = new Shape<>();
        var known = shape.list("known", known(), Baseline::entries);
        return shape.madeBy(values -> Baseline.of(values.get(known)));
    }

    private static Codec<KnownFinding> known() {
        Shape<KnownFinding> shape = new Shape<>();
        var rule = shape.required(
                "rule", Scalars.text("the id of a rule", BaselineShapes::rule, Rule::id), KnownFinding::rule);
        var place = shape.required("place", Scalars.TEXT, KnownFinding::place);
        var what = shape.required("what", Scalars.TEXT, KnownFinding::what);
        var fingerprint = shape.optional("fingerprint", Scalars.TEXT, one -> Optional.of(one.fingerprint()));
        var reason = shape.required("reason", Scalars.TEXT, KnownFinding::reason);
        var approver = shape.required("approver", Scalars.TEXT, KnownFinding::approver);
        var since = shape.required("since", Scalars.DATE, KnownFinding::since);
        var expires = shape.required("expires", Scalars.DATE, KnownFinding::expires);
        return shape.madeBy(values -> unchanged(
                new KnownFinding(
                        values.get(rule),
                        values.get(place),
                        values.get(what),
                        values.get(reason),
                        values.get(approver),
                        values.get(since),
                        values.get(expires)),
                values.get(fingerprint)));
    }

    private static Rule rule(String id) {
        return Rule.catalogue().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected the id of a rule, but was " + Quoted.text(id)
                        + NearestName.to(
                                        id,
                                        Rule.catalogue().stream().map(Rule::id).toList())
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("")));
    }

    /**
     * What a reviewer reads is what is excepted: an edited place or text would silently cover something else. An entry
     * written by hand has no fingerprint, since nobody can know it.
     */
    private static KnownFinding unchanged(KnownFinding known, Optional<String> fingerprint) {
        fingerprint.filter(stated -> !known.fingerprint().equals(stated)).ifPresent(stated -> {
            throw new IllegalArgumentException("expected the fingerprint of rule, place and what, "
                    + known.fingerprint() + ", but was " + Quoted.text(stated)
                    + "; without the key it is derived");
        });
        return known;
    }
}
