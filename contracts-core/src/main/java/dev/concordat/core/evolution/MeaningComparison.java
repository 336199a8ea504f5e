package dev.concordat.core.evolution;

import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.MeaningChangeRule;
import java.util.List;
import java.util.Optional;

/** What a fact or a field means, and what it is not suitable for. */
final class MeaningComparison implements Comparison {
    @Override
    public void compare(SemanticContract before, SemanticContract after, Found found) {
        compare(before.meaning(), after.meaning(), found);
    }

    static void compare(Optional<BusinessMeaning> before, Optional<BusinessMeaning> after, Found found) {
        if (before.isPresent() && after.isPresent()) {
            compare(before.get(), after.get(), found);
        } else {
            found.statement(
                    "meaning",
                    before,
                    after,
                    MeaningComparison::inWords,
                    MeaningChangeRule.MEANING_STATED,
                    MeaningChangeRule.MEANING_WITHDRAWN,
                    MeaningChangeRule.MEANING_REWORDED);
        }
        uses(before, after, found);
    }

    private static void compare(BusinessMeaning before, BusinessMeaning after, Found found) {
        if (before.revision() != after.revision()) {
            found.changed(
                    before.revision() < after.revision()
                            ? MeaningChangeRule.MEANING_REVISION_RAISED
                            : MeaningChangeRule.MEANING_REVISION_LOWERED,
                    "meaning",
                    inWords(before) + " (revision " + before.revision() + ")",
                    inWords(after) + " (revision " + after.revision() + ")");
        } else if (!before.text().equals(after.text()) || !before.excludes().equals(after.excludes())) {
            found.changed(MeaningChangeRule.MEANING_REWORDED, "meaning", inWords(before), inWords(after));
        }
    }

    private static void uses(Optional<BusinessMeaning> before, Optional<BusinessMeaning> after, Found found) {
        List<String> excludedBefore =
                before.map(BusinessMeaning::notSuitableFor).orElse(List.of());
        List<String> excludedAfter = after.map(BusinessMeaning::notSuitableFor).orElse(List.of());
        int size = found.size();
        found.members(
                "not suitable for",
                excludedBefore,
                excludedAfter,
                purpose -> purpose,
                MeaningChangeRule.USE_EXCLUDED,
                MeaningChangeRule.USE_ALLOWED);
        found.order("not suitable for", size, excludedBefore, excludedAfter);
    }

    private static String inWords(BusinessMeaning meaning) {
        return "\"" + meaning.text() + "\""
                + (meaning.excludes().isEmpty() ? "" : " without " + String.join(", ", meaning.excludes()));
    }
}
