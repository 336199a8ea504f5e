package dev.concordat.core.evolution;

import dev.concordat.api.FactId;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.CorrectionChangeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How facts are corrected, and which facts this one corrects. */
final class CorrectionComparison implements Comparison {
    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        mechanisms(before.corrections(), after.corrections(), found);
        links(before.corrects(), after.corrects(), found);
    }

    /** Pairs what is equal, then what is brought by the same facts, then what is of one kind; the rest came or went. */
    private static void mechanisms(List<CorrectionMechanism> before, List<CorrectionMechanism> after, Found found) {
        int size = found.size();
        boolean silentBefore = before.isEmpty();
        boolean silentAfter = after.isEmpty();
        List<CorrectionMechanism> was = new ArrayList<>(before);
        List<CorrectionMechanism> is = new ArrayList<>(after);
        pair(was, is, Object::equals, found);
        pair(was, is, (one, other) -> sameKind(one, other) && one.broughtBy().equals(other.broughtBy()), found);
        pair(was, is, CorrectionComparison::sameKind, found);
        was.forEach(one -> found.removed(
                one instanceof NonePromised
                        ? CorrectionChangeRule.NO_CORRECTIONS_WITHDRAWN
                        : silentAfter
                                ? CorrectionChangeRule.CORRECTION_UNSTATED
                                : CorrectionChangeRule.CORRECTION_REMOVED,
                "correction",
                CorrectionWords.of(one)));
        is.forEach(one -> found.added(
                one instanceof NonePromised
                        ? CorrectionChangeRule.NO_CORRECTIONS_STATED
                        : silentBefore ? CorrectionChangeRule.CORRECTION_STATED : CorrectionChangeRule.CORRECTION_ADDED,
                "correction",
                CorrectionWords.of(one)));
        found.order("corrections", size, before, after);
    }

    private static boolean sameKind(CorrectionMechanism one, CorrectionMechanism other) {
        return one.kind().equals(other.kind());
    }

    private static void pair(
            List<CorrectionMechanism> was,
            List<CorrectionMechanism> is,
            BiPredicate<CorrectionMechanism, CorrectionMechanism> match,
            Found found) {
        for (CorrectionMechanism one : List.copyOf(was)) {
            Optional<CorrectionMechanism> other =
                    is.stream().filter(candidate -> match.test(one, candidate)).findFirst();
            other.ifPresent(partner -> {
                was.remove(one);
                is.remove(partner);
                compare(one, partner, found);
            });
        }
    }

    private static void compare(CorrectionMechanism was, CorrectionMechanism is, Found found) {
        if (!CorrectionWords.of(was).equals(CorrectionWords.of(is))) {
            found.changed(
                    CorrectionChangeRule.CORRECTION_MECHANISM_CHANGED,
                    "correction",
                    CorrectionWords.of(was),
                    CorrectionWords.of(is));
        }
        details(was, is, found);
        if (!was.causes().equals(is.causes())) {
            found.changed(
                    CorrectionChangeRule.CORRECTION_CAUSES_CHANGED,
                    "causes of correction " + CorrectionWords.kind(was),
                    was.causes(),
                    is.causes());
        }
    }

    private static void details(CorrectionMechanism was, CorrectionMechanism is, Found found) {
        String what = CorrectionWords.kind(was) + " detail";
        was.details().forEach((name, words) -> {
            String now = is.details().get(name);
            if (now == null) {
                found.removed(CorrectionChangeRule.CORRECTION_DETAIL_WITHDRAWN, what, words);
            } else if (!now.equals(words)) {
                found.changed(CorrectionChangeRule.CORRECTION_MECHANISM_CHANGED, what, words, now);
            }
        });
        is.details().forEach((name, words) -> {
            if (!was.details().containsKey(name)) {
                found.added(CorrectionChangeRule.CORRECTION_DETAIL_STATED, what, words);
            }
        });
    }

    private static void links(List<CorrectionLink> before, List<CorrectionLink> after, Found found) {
        int size = found.size();
        Map<FactId, CorrectionLink> was = Keyed.by(CorrectionLink::fact, before);
        Map<FactId, CorrectionLink> is = Keyed.by(CorrectionLink::fact, after);
        found.members(
                "corrected fact",
                was.keySet(),
                is.keySet(),
                FactId::toString,
                CorrectionChangeRule.CORRECTED_FACT_ADDED,
                CorrectionChangeRule.CORRECTED_FACT_REMOVED);
        was.forEach((fact, link) -> {
            CorrectionLink now = is.get(fact);
            if (now != null && !now.keys().equals(link.keys())) {
                found.changed(
                        CorrectionChangeRule.CORRECTION_KEY_CHANGED,
                        "key of the corrected " + fact,
                        link.keys(),
                        now.keys());
            }
        });
        found.order("corrected facts", size, before, after);
    }
}
