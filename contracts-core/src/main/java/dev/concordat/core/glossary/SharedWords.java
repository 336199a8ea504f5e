package dev.concordat.core.glossary;

import dev.concordat.api.Stance;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.api.model.SharedTerm;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.GlossaryRule;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Checks how the words of several contexts relate. Words are compared without regard to case and outer spaces; a plural
 * is another word. Separate meanings are fine and never reported. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SharedWords {
    private final SortedMap<String, SortedMap<String, GlossaryTerm>> words;

    private SharedWords(SortedMap<String, SortedMap<String, GlossaryTerm>> words) {
        this.words = words;
    }

    /**
     * Takes the glossaries.
     *
     * @param contexts the contexts, in any order
     * @return the check
     * @throws IllegalArgumentException if two records have the same name
     */
    public static SharedWords of(List<ContextRecord> contexts) {
        SortedMap<String, SortedMap<String, GlossaryTerm>> words = new TreeMap<>();
        for (ContextRecord context : contexts) {
            SortedMap<String, GlossaryTerm> terms = new TreeMap<>();
            context.terms().forEach(term -> terms.putIfAbsent(normalised(term.name()), term));
            if (words.put(context.name(), terms) != null) {
                throw new IllegalArgumentException(
                        "expected one record of each context, but there are two of " + context.name());
            }
        }
        return new SharedWords(words);
    }

    /**
     * Checks every word.
     *
     * @return the findings; errors are words that are said to relate as they do not
     */
    public Findings report() {
        List<Finding> found = new ArrayList<>();
        words.forEach((context, terms) ->
                terms.values().forEach(term -> term.shared().forEach(shared -> check(context, term, shared, found))));
        SortedMap<String, List<String>> users = new TreeMap<>();
        words.forEach((context, terms) -> terms.keySet()
                .forEach(word ->
                        users.computeIfAbsent(word, any -> new ArrayList<>()).add(context)));
        users.forEach((word, contexts) -> {
            for (int one = 0; one < contexts.size(); one++) {
                for (int other = one + 1; other < contexts.size(); other++) {
                    checkUnstated(word, contexts.get(one), contexts.get(other), found);
                }
            }
        });
        return Findings.of(found);
    }

    private void check(String context, GlossaryTerm term, SharedTerm shared, List<Finding> found) {
        String place = place(context, term.name());
        SortedMap<String, GlossaryTerm> theirs = words.get(shared.with());
        if (theirs == null) {
            found.add(Finding.error(
                    GlossaryRule.SHARED_CONTEXT_UNKNOWN,
                    place,
                    "expected a context to relate to, but there is no " + shared.with() + "; "
                            + NearestName.hint(shared.with(), words.keySet()),
                    "correct the name of the context in @Shared"));
            return;
        }
        String word = shared.theirWord().orElse(term.name());
        Optional<GlossaryTerm> their = Optional.ofNullable(theirs.get(normalised(word)));
        if (their.isEmpty()) {
            undefined(place, shared, word, theirs, found);
            return;
        }
        Optional<SharedTerm> back = relation(their.get(), context, term.name());
        if (back.isPresent() && back.get().stance() != shared.stance()) {
            contradiction(context, term, shared, their.get(), back.get(), found);
        } else if (shared.stance() == Stance.ONE_MEANING
                && !term.means().strip().equals(their.get().means().strip())) {
            twoDefinitions(context, term, shared.with(), their.get(), found);
        }
    }

    private static void undefined(
            String place, SharedTerm shared, String word, SortedMap<String, GlossaryTerm> theirs, List<Finding> found) {
        List<String> known = theirs.values().stream().map(GlossaryTerm::name).toList();
        String what = " by \"" + word + "\" in " + shared.with() + ", but " + shared.with() + " does not define it; "
                + NearestName.hint(word, known);
        if (shared.stance() == Stance.ONE_MEANING) {
            found.add(Finding.error(
                    GlossaryRule.ONE_MEANING_TWO_DEFINITIONS,
                    place,
                    "expected the same to be meant" + what,
                    "define it in " + shared.with() + " too, or say that the meanings are separate, which is fine"));
        } else if (shared.stance() == Stance.TRANSLATED) {
            found.add(Finding.error(
                    GlossaryRule.TRANSLATION_UNKNOWN,
                    place,
                    "expected a translation" + what,
                    "correct theirWord, or define it in " + shared.with()));
        }
    }

    private static void contradiction(
            String context,
            GlossaryTerm term,
            SharedTerm shared,
            GlossaryTerm their,
            SharedTerm back,
            List<Finding> found) {
        boolean first = context.compareTo(shared.with()) < 0;
        String ours = context + " says " + shared.stance();
        String others = shared.with() + " says " + back.stance();
        boolean oneMeaning = shared.stance() == Stance.ONE_MEANING || back.stance() == Stance.ONE_MEANING;
        found.add(Finding.error(
                oneMeaning ? GlossaryRule.ONE_MEANING_TWO_DEFINITIONS : GlossaryRule.STANCES_CONTRADICT,
                first
                        ? pair(context, term.name(), shared.with(), their.name())
                        : pair(shared.with(), their.name(), context, term.name()),
                "expected both to say the same about how they relate, but "
                        + (first ? ours + " and " + others : others + " and " + ours),
                "let both owners agree on one stance; separate meanings are fine"));
    }

    private static void twoDefinitions(
            String context, GlossaryTerm term, String with, GlossaryTerm their, List<Finding> found) {
        boolean first = context.compareTo(with) < 0;
        String ours = context + " says \"" + term.means().strip() + "\"";
        String others = with + " says \"" + their.means().strip() + "\"";
        found.add(Finding.error(
                GlossaryRule.ONE_MEANING_TWO_DEFINITIONS,
                first ? pair(context, term.name(), with, their.name()) : pair(with, their.name(), context, term.name()),
                "expected one meaning, but " + (first ? ours + " and " + others : others + " and " + ours),
                "agree on one definition, or say that the meanings are separate, which is fine"));
    }

    private void checkUnstated(String word, String one, String other, List<Finding> found) {
        GlossaryTerm ours = term(one, word);
        GlossaryTerm theirs = term(other, word);
        if (isRelated(ours, other) || isRelated(theirs, one)) {
            return;
        }
        boolean same = ours.means().strip().equals(theirs.means().strip());
        found.add(Finding.error(
                        GlossaryRule.STANCE_NOT_STATED,
                        pair(one, ours.name(), other, theirs.name()),
                        "expected to know how they relate, but neither context says so"
                                + (same ? "; both define it by the same text" : ""),
                        same
                                ? "say @Shared with stance ONE_MEANING, if that is so; separate meanings are fine"
                                : "say how they relate with @Shared; separate meanings are fine")
                .as(Severity.INFO));
    }

    private GlossaryTerm term(String context, String word) {
        return Optional.ofNullable(words.get(context))
                .map(terms -> terms.get(word))
                .orElseThrow();
    }

    private static boolean isRelated(GlossaryTerm term, String context) {
        return term.shared().stream().anyMatch(one -> one.with().equals(context));
    }

    private static Optional<SharedTerm> relation(GlossaryTerm term, String context, String word) {
        return term.shared().stream()
                .filter(one -> one.with().equals(context))
                .filter(one -> normalised(one.theirWord().orElse(term.name())).equals(normalised(word)))
                .findFirst();
    }

    private static String place(String context, String word) {
        return "word \"" + word + "\" of " + context;
    }

    private static String pair(String context, String word, String other, String theirWord) {
        return place(context, word) + " and " + place(other, theirWord);
    }

    private static String normalised(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
