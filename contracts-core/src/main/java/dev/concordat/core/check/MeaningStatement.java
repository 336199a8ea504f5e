package dev.concordat.core.check;

import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Field;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.Rule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the fact and its fields mean, at which revision, and what they are not suitable for. */
final class MeaningStatement implements StatementCheck {
    private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "the", "of", "for", "is", "was", "has", "been");
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        String name = stated.contract().fact().name();
        stated.contract()
                .meaning()
                .filter(meaning -> repeats(meaning, name))
                .ifPresent(meaning -> found.warning(
                        ContractRule.MEANING_REPEATS_NAME,
                        "expected a sentence that says more than the name " + name + ", but it is \"" + meaning.text()
                                + "\"",
                        "say what has happened in the business, and for whom"));
        stated.stating(Field::meaning).forEach((path, meaning) -> {
            String last = path.substring(path.lastIndexOf('.') + 1);
            if (repeats(meaning, last)) {
                found.fieldWarning(
                        ContractRule.MEANING_REPEATS_NAME,
                        path,
                        "expected a meaning that says more than the name " + last + ", but it is \"" + meaning.text()
                                + "\"",
                        "say what the value is to the business, or drop @Meaning");
            }
        });
    }

    /** Compared as sets, so that "the invoice's id" and "id of the invoice" are seen as well. */
    private static boolean repeats(BusinessMeaning meaning, String name) {
        Set<String> words = words(meaning.text());
        return !words.isEmpty() && words.equals(words(name));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.replaceAll("['’]s\\b", "")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toSet());
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        fact(relied, found);
        for (FieldPair pair : relied.fields()) {
            pair.stated()
                    .meaning()
                    .ifPresent(meaning -> purpose(
                            relied.expectation().purpose(),
                            meaning,
                            "the field",
                            (rule, what, producerFix, consumerFix) ->
                                    found.fieldError(rule, pair.path(), what, producerFix, consumerFix)));
            field(pair, found);
        }
    }

    private static void fact(Relied relied, Mismatches found) {
        int expected = relied.expectation().meaningRevision();
        if (relied.contract().meaning().isEmpty()) {
            found.error(
                    ExpectationRule.MEANING_NOT_STATED,
                    notStated(expected),
                    "add @Meaning to the event class",
                    "do not read a fact nobody explains");
            return;
        }
        BusinessMeaning meaning = relied.contract().meaning().get();
        if (meaning.revision() != expected) {
            found.error(
                    ExpectationRule.MEANING_REVISED,
                    revised(expected, meaning),
                    "publish the new meaning as a fact of its own beside this one",
                    "read the new meaning, and set meaningRevision = " + meaning.revision()
                            + " once your figures are right under it");
        }
        purpose(relied.expectation().purpose(), meaning, "the fact", found::error);
    }

    private static void field(FieldPair pair, Mismatches found) {
        if (pair.relied().meaning().isEmpty()) {
            return;
        }
        int expected = pair.relied().meaning().get().revision();
        Optional<BusinessMeaning> meaning = pair.stated().meaning();
        if (meaning.isEmpty()) {
            found.fieldError(
                    ExpectationRule.MEANING_NOT_STATED,
                    pair.path(),
                    notStated(expected),
                    "add @Meaning to the field",
                    "drop @Meaning from the record's component");
        } else if (meaning.get().revision() != expected) {
            found.fieldError(
                    ExpectationRule.MEANING_REVISED,
                    pair.path(),
                    revised(expected, meaning.get()),
                    "add a new field beside it for the new meaning",
                    "read the new meaning, and raise the revision once your figures are right under it");
        }
    }

    private static String notStated(int expected) {
        return "expected a meaning at revision " + expected + ", but the contract states none";
    }

    private static String revised(int expected, BusinessMeaning meaning) {
        return "expected the meaning at revision " + expected + ", but it is at revision " + meaning.revision() + ": \""
                + meaning.text() + "\"";
    }

    /** Takes a mismatch: rule, what, what the producer can do, what the consumer can do. */
    private interface Report {
        void mismatch(Rule rule, String what, String producerFix, String consumerFix);
    }

    private static void purpose(DeclaredPurpose purpose, BusinessMeaning meaning, String subject, Report report) {
        for (String excluded : meaning.notSuitableFor()) {
            boolean byId = excluded.equals(purpose.id());
            if (byId || excluded.equals(purpose.kind().id())) {
                report.mismatch(
                        ExpectationRule.PURPOSE_EXCLUDED,
                        subject + " is not suitable for "
                                + (byId ? "purpose " : "purposes of kind ") + excluded
                                + (byId ? "" : ", and " + purpose.id() + " is one"),
                        "publish a fact that is suitable, or lift the exclusion",
                        "use another source for " + purpose.id());
            }
        }
    }
}
